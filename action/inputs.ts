import { z } from "zod";

import { failOnChoices } from "../cli/report/exitCode.ts";
import { UserError } from "../cli/system/errors.ts";

const lines = (text: string) => text.split(/[\s,]+/).filter((part) => part !== "");
/** What the workflow leaves out is an empty text. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((text) => (text === "" ? undefined : text), schema);

/**
 * The inputs of the Action. They are declared here only: action.yml has their descriptions and no defaults, because a default
 * there is a value like any other here.
 */
export const inputSchema = z.strictObject({
  projects: z
    .string()
    .transform(lines)
    .describe(
      "Folders of Pulumi projects, as globs from the root of the repository. Default: every folder with a Pulumi.yaml.",
    ),
  stacks: z.string().transform(lines).describe("Names of stacks. Default: every one with a configuration file."),
  plans: z
    .string()
    .transform(lines)
    .describe(
      "Digests of pulumi preview --json --show-sames, as globs from the root of the repository. They are judged in place of the programs.",
    ),
  reports: z
    .string()
    .transform(lines)
    .describe("Reports that another job has made, as globs. They are checked and commented on, and nothing is run."),
  "fail-on": unlessEmpty(z.enum(failOnChoices).default("broader")).describe(
    "When the job fails: broader (access grew, changed both ways or cannot be determined), any change, only error, or never. Default: broader.",
  ),
  comment: unlessEmpty(z.enum(["always", "on-change", "never"]).default("always")).describe(
    "Whether to write a comment: always, on-change (no first comment while nothing changes) or never. Default: always.",
  ),
  confine: unlessEmpty(z.enum(["auto", "required", "off"]).optional()).describe(
    "Whether programs have to run confined: auto, required or off. Default: auto, and required for a pull request of a fork.",
  ),
  token: z
    .string()
    .describe("The token that writes the comment: github.token, with pull-requests: write. Default: no comment."),
});
export type Inputs = z.infer<typeof inputSchema>;

/** The outputs, for action.yml and for who sets them. */
export const outputs = {
  verdict: "same, narrower, broader, mixed or unknown; none if nothing was compared.",
  reports: "The paths of the reports (JSON, schema version 1), one in a line.",
  markdown: "The path of the reports as markdown.",
  sarif: "The path of a folder with the reports as SARIF, for github/codeql-action/upload-sarif.",
  html: "The path of a folder with the reports as pages, for actions/upload-artifact.",
} as const;

/** What the workflow says under `with:`, which the runner hands over as `INPUT_…`. @throws UserError for other values. */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const given = Object.fromEntries(
    Object.keys(inputSchema.shape).map((name) => [name, (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim()]),
  );
  const read = inputSchema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UserError(`input ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
