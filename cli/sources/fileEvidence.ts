import { type Evidence, parseUrn } from "../../access/engine.ts";
import type { FileContent } from "./file.ts";

/** What a file says of how things are: of a change, how they will be. */
export function asEvidence(content: FileContent, ref: string): Evidence {
  if (content.kind === "lock") return { ...content, source: { source: "lock", ref } };
  const { change } = content;
  return { kind: "plan", change, side: "after", source: { source: change.kind, ref } };
}

/** The stack that a file is about, as far as it says. */
export function stackIn(content: FileContent): string | undefined {
  if (content.kind === "lock") return content.lock.stack;
  const { before, after } = content.change;
  const urn = (after.resources[0] ?? before.resources[0])?.urn;
  const stack = urn === undefined ? "" : parseUrn(urn).stack;
  return stack === "" ? undefined : stack;
}
