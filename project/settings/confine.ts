import { z } from "zod";
import { noNeeds, type Needs } from "./settings.ts";
import { told } from "./told.ts";

/** What programs get although they are confined. */
export const confineSchema = z.strictObject({
  environment: z
    .array(
      z
        .string(told("the name of a variable, as text"))
        .regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, told("the name of a variable, such as DEPLOY_REGION")),
      told("a list of names of variables"),
    )
    .max(100, told("at most 100 variables"))
    .optional()
    .describe("Variables of the environment that the program reads. A secret among them can end up in a report."),
  network: z
    .boolean(told("true or false"))
    .optional()
    .describe("Whether the program reaches the network of the machine, and the services on it. Default: false."),
  folders: z
    .array(
      z
        .string(told("a path, as text"))
        .max(1000, told("at most 1000 characters"))
        .regex(/^(?:\/|~\/)[^\0]*$/, told("an absolute path, or one that begins with ~/")),
      told("a list of folders"),
    )
    .max(100, told("at most 100 folders"))
    .optional()
    .describe("Folders outside of the repository that the program reads: absolute paths, or paths that begin with ~/."),
});

export function needsIn(given: z.infer<typeof confineSchema> | undefined): Needs {
  const { environment = [], network = false, folders = [] } = given ?? {};
  const unique = (all: readonly string[]) => [...new Set(all)].toSorted();
  return given === undefined ? noNeeds : { environment: unique(environment), network, folders: unique(folders) };
}
