import { z } from "zod";

import { confineSchema } from "./confine.ts";
import { expectation } from "./expectations.ts";
import { told } from "./told.ts";
import { waiver } from "./waivers.ts";

/** Sections of later versions. Using one is an error; it is never ignored. */
export const reservedSections = {
  soakTimes: "how long a change waits before the next stack",
  phases: "the order of a change in several steps",
} as const;

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

/** Object ids are GUIDs; Azure takes no other spelling. */
export const objectId = /^[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/;

/** Kinds of principals. Managed identities are service principals, too. */
export const principalKinds = ["group", "user", "servicePrincipal"] as const;

const principal = z.strictObject({
  kind: z.enum(principalKinds, told("group, user or servicePrincipal")).describe("What it is in Entra."),
  name: z
    .string(told("the name, as text"))
    .max(256, told("at most 256 characters"))
    .regex(/\S/, told("the name, as text"))
    .describe("The name that reports say instead of the object id."),
});

/** More than reports can name. */
export const maxPrincipals = 100_000;

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
  principals: z
    .record(
      z.string().regex(objectId, told("an object id, such as 5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1")),
      principal,
      told("a map from object ids to kind and name"),
    )
    .refine((all) => Object.keys(all).length <= maxPrincipals, told(`at most ${String(maxPrincipals)} principals`))
    .optional()
    .describe(
      "Who has an object id that the program writes out. keyless principals update fills it from az ad group list, az ad user list and az ad sp list. Always taken from the base of a change.",
    ),
  expectations: z
    .array(expectation, told("a list of expectations"))
    .max(500, told("at most 500 expectations"))
    .optional()
    .describe("Who may do what, and who must not: docs/expectations.md. Always taken from the base of a change."),
  waivers: z
    .array(waiver, told("a list of waivers"))
    .max(1000, told("at most 1000 waivers"))
    .optional()
    .describe("Findings and access that somebody accepts until a day. Always taken from the base of a change."),
  statements: z
    .array(statement, told("a list of statements, each with type and carriesNoAccess"))
    .max(1000, told("at most 1000 statements"))
    .optional()
    .describe("What the team states about types that keyless does not read. Always taken from the base of a change."),
  confine: confineSchema
    .optional()
    .describe(
      "What programs get although they are confined while keyless runs them. Always taken from the base of a change.",
    ),
});

/** The keys of what is under a section, for messages. */
export const keysUnder: Readonly<Record<string, readonly string[]>> = {
  statements: Object.keys(statement.shape),
  principals: Object.keys(principal.shape),
  expectations: Object.keys(expectation.shape),
  confine: Object.keys(confineSchema.shape),
  waivers: Object.keys(waiver.shape),
};
