import { join } from "node:path";

import { z } from "zod";

import { hasFile } from "../files.ts";
import { UserError } from "../userError.ts";
import { readYaml } from "../yaml/file.ts";
import { baselineFile, type Waiver } from "./settings.ts";

const text = z.string().min(1);

/** What was found on the first day, as `keyless baseline` writes it. */
const schema = z.strictObject({
  version: z.literal(1n),
  owner: text,
  reason: text,
  accepted: z.record(
    text,
    z
      .array(
        z.strictObject({
          finding: text,
          says: text,
          at: text.optional(),
          owner: text.optional(),
          reason: text.optional(),
        }),
      )
      .max(100_000),
  ),
});

/** The findings that a team accepts since its first day, without an end. @throws UserError when the file is not as it is written. */
export function readBaseline(folder: string): Waiver[] {
  const path = join(folder, baselineFile);
  if (!hasFile(path, baselineFile)) return [];
  const { success, data, error } = schema.safeParse(readYaml(path, baselineFile).value);
  if (!success) {
    const [issue] = error.issues;
    const where = (issue?.path ?? []).join(".");
    throw new UserError(`${baselineFile}: ${where}: not as keyless baseline writes it: ${issue?.message ?? ""}`);
  }
  const { owner, reason, accepted } = data;
  return Object.entries(accepted).flatMap(([stack, findings]) =>
    findings.map(({ finding, says, at }): Waiver => ({
      ...{ in: stack, owner, reason },
      accepts: { rule: finding, says, ...(at !== undefined && { at }) },
    })),
  );
}
