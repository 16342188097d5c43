import { isOutput, outputsIn, type Ingredient, type OwnSecret } from "../../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { namedKey } from "../../../identity/keys.ts";
import { thingKey } from "../../../identity/told.ts";
import { stackReferenceType } from "../../../identity/types.ts";
import type { ModelScope } from "../../model.ts";
import { stackIn } from "../../naming/stackOutputs.ts";
import type { Side } from "../../side.ts";
import { isKey } from "../../unread/handedKeys.ts";
import type { Found } from "./found.ts";
import { marksInOpen } from "./places.ts";

/**
 * The secret that a value is, or is made of, of which nobody knows what it opens: of the configuration, or what a resource of the
 * program makes up.
 */
export function secretCopy(side: Side, one: Ingredient): Found | undefined {
  if ("secret" in one) return ownSecret(side, one);
  if (!isOutput(one) || !isKey(one)) return undefined;
  const source = side.graph.withUrn(one.urn);
  if (source === undefined) return undefined;
  // Another stack has many.
  return source.type === stackReferenceType ? outputSecret(side, source, one.path) : heldOf(side.scopes.of(source));
}

/** What the program itself marks as a secret where whoever reads the resource reads it. */
export function markedSecrets(side: Side, resource: PlannedResource): (Found & { readonly path: string })[] {
  return marksInOpen(resource).flatMap((path) => {
    const passedOn = resource.inputOutputs.get(path);
    const made = passedOn === undefined ? (resource.inputsMadeOf.get(path) ?? []) : [passedOn];
    const found = made.flatMap(outputsIn).flatMap(({ urn, path: output }) => {
      const source = side.graph.withUrn(urn);
      return source === undefined ? [] : [outputSecret(side, source, output)];
    });
    const all = found.length > 0 ? found : [outputSecret(side, resource, path)];
    return all.map((secret) => ({ ...secret, path }));
  });
}

function ownSecret({ scopes }: Side, { secret }: OwnSecret): Found {
  const name = secret.replace("encrypted config value", "config").replace(/ #[0-9a-f]+$/, "");
  return heldOf(scopes.loose({ kind: "resource", name, id: name, key: namedKey("secret", secret, "") }));
}

function outputSecret({ scopes }: Side, source: PlannedResource, path: string): Found {
  const stack = stackIn(source.urn, source);
  const name =
    stack === undefined ? `${path} of ${source.name}` : `${path.replace(/^outputs\./, "")} of stack ${stack}`;
  return heldOf(scopes.loose({ kind: "resource", name, id: name, key: namedKey("secret", path, thingKey(source)) }));
}

function heldOf(of: ModelScope): Found {
  return { of, word: "secret", power: of.key };
}
