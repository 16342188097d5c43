import { readChange, type Evidence } from "../access/index.ts";

/** What an offline run has found, as a side of a comparison. */
export function offlineEvidence(digest: unknown, ref: string | null): Evidence {
  return { kind: "plan", change: readChange(digest), side: "after", source: { source: "offline", ref } };
}

/** The side of a stack that does not exist: nobody has access to it. */
export function nothing(ref: string | null): Evidence {
  return offlineEvidence({ steps: [], unknowns: [] }, ref);
}

/** The same run, with something about it that cannot be told. */
export function withDoubt(digest: unknown, why: string | undefined): unknown {
  if (why === undefined || typeof digest !== "object" || digest === null) return digest;
  const known = "unknowns" in digest && Array.isArray(digest.unknowns) ? (digest.unknowns as unknown[]) : [];
  return { ...digest, unknowns: [...known, { urn: "", path: "", why }] };
}
