import { Statements } from "../../statements/find.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { Directory } from "../facts/naming/directory.ts";
import { symbolKey } from "../identity/keys.ts";
import { resolvePrincipal } from "../facts/naming/principal.ts";
import { resolveScope } from "../facts/naming/scope.ts";
import { sideOf, type Side } from "../facts/side.ts";
import { outputWords, outputsWith } from "../facts/naming/stackOutputs.ts";
import { thingKey } from "../identity/told.ts";
import { assignmentType, groupMemberType, stackReferenceType } from "../identity/types.ts";

/** Inputs that often come from other stacks, and the key of the thing that they name. */
const inputs: Readonly<Record<string, Readonly<Record<string, (side: Side, resource: PlannedResource) => string>>>> = {
  [assignmentType]: {
    principalId: (side, resource) => resolvePrincipal(side, resource, "principalId").actor.key,
    scope: (side, resource) => resolveScope(side, resource, "scope").scope.key,
  },
  [groupMemberType]: {
    memberObjectId: (side, resource) => resolvePrincipal(side, resource, "memberObjectId").actor.key,
    groupObjectId: (side, resource) => resolvePrincipal(side, resource, "groupObjectId").actor.key,
  },
};

/** No statement is about the inputs that decide outputs of other stacks. */
const noStatements = new Statements(() => undefined);

/**
 * Values that an offline run knows only as an output of another stack, and the engine by value: the key of the output, and
 * the key of the value. Only if the other stack's outputs confirm the value; another value is another thing.
 */
export function settledSymbols(plan: Plan): [symbol: string, key: string][] {
  if (!plan.resources.some(({ type }) => type === stackReferenceType)) return [];
  const side = sideOf(plan, new Directory([plan]), noStatements);
  return Object.entries(inputs).flatMap(([type, keys]) =>
    side.graph.ofType(type).flatMap((resource) =>
      Object.entries(keys).flatMap(([property, keyIn]) => {
        const symbols = symbolsOf(side, resource, property);
        return symbols.length === 0 ? [] : symbols.map((symbol): [string, string] => [symbol, keyIn(side, resource)]);
      }),
    ),
  );
}

/** The keys that a known input has where it is not known. */
function symbolsOf({ graph }: Side, resource: PlannedResource, property: string): string[] {
  const value = graph.text(resource, property);
  const [urn, ...others] = resource.sources.get(property) ?? [];
  const reference = urn === undefined || others.length > 0 ? undefined : graph.withUrn(urn);
  if (!value.known || reference?.type !== stackReferenceType) return [];
  const of = thingKey(resource);
  return outputsWith(reference, value.text).map((name) =>
    symbolKey({
      of,
      property,
      sources: [graph.sourceOf({ urn: reference.urn, path: `outputs.${name}` })],
      label: outputWords(reference, name),
    }),
  );
}
