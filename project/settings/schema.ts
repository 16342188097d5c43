import { z } from "zod";

/** Sections of later versions. Using one is an error; it is never ignored. */
export const reservedSections = {
  principals: "names for object ids",
  expectations: "who must and who must not have which access",
  waivers: "findings that are accepted, by whom and until when",
  soakTimes: "how long a change waits before the next stack",
  phases: "the order of a change in several steps",
} as const;

const told = (expected: string) => ({ error: `expected ${expected}` });

/** `datadog:*`, `datadog:index/monitor:Monitor`. */
const typePattern = /^[A-Za-z][\w-]*:(?:\*|[A-Za-z][\w./-]*(?::\w+)?)$/;

/** Providers whose resources give access in Azure. A statement cannot cover all of their types. */
const accessProviders = /^(azure-native|azuread|azure|azapi):\*$/i;

const statement = z.strictObject({
  type: z
    .string(told("the type of a resource or all of a provider, such as datadog:*"))
    .max(200, told("at most 200 characters"))
    .regex(typePattern, told("a type such as datadog:index/monitor:Monitor, or a provider such as datadog:*"))
    .refine((type) => !accessProviders.test(type), told("single types of this provider, which gives access in Azure"))
    .describe("A type, datadog:index/monitor:Monitor, or every type of a provider, datadog:*."),
  carriesNoAccess: z
    .string(told("the reason, as text"))
    .max(500, told("at most 500 characters"))
    .regex(/\S/, told("the reason, as text"))
    .describe("Why resources of this type give nobody access to anything in Azure."),
});

/** `contoso/network/dev`, as a program refers to a stack. */
const stackName = /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,2}$/;

/** What keyless.yaml may hold. */
export const settingsSchema = z.strictObject({
  version: z.literal(1, told("version: 1")).describe("The version of the format of this file."),
  roles: z
    .union(
      [z.string().min(1).max(1000), z.array(z.record(z.string(), z.unknown()))],
      told("a list of roles, or the path of a file with them"),
    )
    .optional()
    .describe(
      "Roles that are not built in, or that are newer than keyless: a list as az role definition list prints it, or the path of a JSON file with such a list, relative to the folder of this file.",
    ),
  outputs: z
    .record(
      z.string().regex(stackName, told("the name of a stack as the program refers to it, such as contoso/network/dev")),
      z.string(told("a path, as text")).min(1, told("a path")).max(1000, told("at most 1000 characters")),
      told("a map from the names of other stacks to files or folders"),
    )
    .optional()
    .describe(
      "The outputs of other stacks, under the name by which the program refers to each stack: a file with the output of pulumi stack output --json, or the folder of that stack's project, which is then run offline. Paths are relative to the folder of this file and stay inside its repository.",
    ),
  statements: z
    .array(statement, told("a list of statements, each with type and carriesNoAccess"))
    .max(1000, told("at most 1000 statements"))
    .optional()
    .describe("What the team states about types that keyless does not read. Always taken from the base of a change."),
});
