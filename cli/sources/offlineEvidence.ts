import { type Evidence, readChange } from "../../access/engine.ts";

/** The result of an offline run, as a side of a comparison. */
export function offlineEvidence(digest: unknown, ref: string | null): Evidence {
  return { kind: "plan", change: readChange(digest), side: "after", source: { source: "offline", ref } };
}

/** The side of a stack that does not exist: nobody has access to it. */
export function nothing(ref: string | null): Evidence {
  return offlineEvidence({ steps: [], unknowns: [] }, ref);
}

/** The same facts after the change, for a stack that is deployed but no longer described. */
export function leftBehind(stack: string, before: Evidence): Evidence {
  const why = "the stack is no longer described, but its deployed resources stay";
  const unknown = { urn: "", path: `Pulumi.${stack}.yaml`, why };
  if (before.kind === "lock") {
    const { lock } = before;
    const unknowns = [...lock.model.unknowns, { ...unknown, key: "" }];
    return { ...before, lock: { ...lock, model: { ...lock.model, unknowns } } };
  }
  const { change, side } = before;
  const plan = { ...change[side], unknowns: [...change[side].unknowns, unknown] };
  return { ...before, change: { ...change, [side]: plan } };
}

/** The same run, with an unknown because of the installed packages. */
export function withDoubt(digest: unknown, why: string | undefined): unknown {
  if (why === undefined || typeof digest !== "object" || digest === null) return digest;
  const known = "unknowns" in digest && Array.isArray(digest.unknowns) ? (digest.unknowns as unknown[]) : [];
  return { ...digest, unknowns: [...known, { urn: "", path: "packages", why }] };
}
