import { isOutput, type Answer } from "../../../plan/inputOutputs.ts";
import { normalType, parseUrn } from "../../../plan/urn.ts";
import { isArmId } from "../../../identity/armId.ts";
import { namedKey, someKey } from "../../../identity/keys.ts";
import type { ModelScope } from "../../model.ts";
import { keyedServiceOf, powerOver, type ServiceKey } from "../../naming/serviceKeys.ts";
import type { Side } from "../../side.ts";

/** Signed for a part, in the words of the report. */
export const sas = "SAS";

/** A key, and what it is power over. */
export interface Found {
  readonly of: ModelScope;
  /** What it is: `key`, `read-only key`, `password`, `SAS`, `secret`. */
  readonly word: string;
  /** Key of what it is power over, where that is not all of what it is a key of. */
  readonly power: string;
}

/** A key of which it is known what it opens. */
export function keyCopy(side: Side, key: ServiceKey): Found {
  const of = typeof key.of === "string" ? outside(side, key.of, key.places, key.by) : side.scopes.of(key.of);
  const { lesser, service } = key;
  const word = lesser === undefined ? service.takes : "word" in lesser ? lesser.word : sas;
  return { of, word, power: powerOver(of.key, key) };
}

/** Any other key is one of what it comes from, of which nobody knows what it opens. */
export function copyOf(of: ModelScope, word: string): Found {
  return { of, word, power: word === sas ? `${sas} of ${of.key}` : someKey(of.key) };
}

/** Something in Azure that the program only names. */
export function outside({ scopes }: Side, name: string, asked: Answer["asked"], by: string): ModelScope {
  if (isArmId(name)) return scopes.at(name);
  const group = asked.get("resourceGroupName") ?? "";
  const place = isOutput(group)
    ? `${normalType(parseUrn(group.urn).type)} ${group.urn}`
    : typeof group === "string"
      ? group.toLowerCase()
      : JSON.stringify(group);
  const key = namedKey("resource", name, by === "" ? place : `${place} by ${by}`);
  return scopes.loose({ kind: "resource", name, id: name, key });
}

/** What takes it calls it. */
export function wordOf(type: string, path: string): string {
  if (/sas(?:token|url)?$|sas\b/i.test(path)) return sas;
  return keyedServiceOf(type)?.takes ?? "key";
}
