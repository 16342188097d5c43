import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { RecordKind } from "../../../tools/record/normalise.ts";

/** Where a recording is kept. @param id that of a row; `31-prod` for row 31 in the stack prod. */
export function recordingFile(id: string, kind: RecordKind): string {
  return fileURLToPath(new URL(`recorded/${id}.${kind}.json`, import.meta.url));
}

/** What was recorded. @throws Error when it was not. */
export function recordingOf(id: string, kind: RecordKind): unknown {
  const file = recordingFile(id, kind);
  if (!existsSync(file)) throw new Error(`row ${id} has no recording of its ${kind}: see rows.ts for how to record it`);
  return JSON.parse(readFileSync(file, "utf8")) as unknown;
}
