import { type Evidence, parseUrn } from "../../access/engine.ts";
import type { FileContent } from "./file.ts";

/** The state in a file; for a change, the state after it. */
export function asEvidence(content: FileContent, ref: string): Evidence {
  if (content.kind === "lock") return { ...content, source: { source: "lock", ref } };
  const { change } = content;
  return { kind: "plan", change, side: "after", source: { source: change.kind, ref } };
}

/** The stack of a file, if the file names it. */
export function stackIn(content: FileContent): string | undefined {
  if (content.kind === "lock") return content.lock.stack;
  const { before, after } = content.change;
  const urn = (after.resources[0] ?? before.resources[0])?.urn;
  const stack = urn === undefined ? "" : parseUrn(urn).stack;
  return stack === "" ? undefined : stack;
}
