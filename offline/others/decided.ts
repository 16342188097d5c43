import type { Digest, DigestStep } from "../digest/digest.ts";
import { fingerprintOf } from "../recorded/fingerprint.ts";

/** The members with the place of a declaration, which decide no output. */
const places = new Set(["sourcePosition", "stackTrace"]);

/** Fingerprint of all that decides the outputs of resources: their inputs, and the resources that these come from. */
export function decidedBy({ steps, unknowns }: Digest, urns: readonly string[]): string {
  const byUrn = new Map(steps.map((step) => [step.urn, step]));
  const found = new Set(urns);
  for (const urn of found) {
    for (const source of sourcesOf(byUrn.get(urn))) found.add(source);
  }
  const states = [...found]
    .toSorted()
    .map((urn) => [
      urn,
      Object.entries(byUrn.get(urn)?.newState ?? {}).filter(([name]) => !places.has(name)),
      unknowns.filter((unknown) => unknown.urn === urn).map(({ path, why }) => `${path} ${why}`),
    ]);
  return fingerprintOf(JSON.stringify(states));
}

function sourcesOf(step: DigestStep | undefined): string[] {
  const { dependencies, parent, provider } = step?.newState ?? {};
  const named = [parent, typeof provider === "string" ? provider.replace(/::[^:]*$/, "") : undefined];
  const listed = Array.isArray(dependencies) ? (dependencies as unknown[]) : [];
  return [...named, ...listed].filter((urn): urn is string => typeof urn === "string" && urn !== "");
}
