import type { Given } from "../../../statements/given.ts";
import type { Output, TextPart } from "../../plan/inputOutputs.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { normalType, parseUrn } from "../../plan/urn.ts";
import { holdsUnknown } from "../../plan/value.ts";
import type { HandedKeys } from "../naming/handedKeys.ts";
import { keptInputs } from "./readInputs.ts";
import { readInput } from "../../plan/spelling/respell.ts";

/** Outputs that are keys, by what resources call them: `primaryAccessKey`, `kubeConfigRaw`, `privateKeyPem`. */
const keys =
  /(?:key|secret|password|token|sas|credential|connection_?string|kube_?config(?:_?raw)?)s?\d*$|^private_?key/i;

/** Outputs that are secrets by what makes them, under a name that does not say so. */
const made: readonly (readonly [types: RegExp, output: string])[] = [
  [/^azuread:index\/\w*password:/, "value"],
  [/^random:index\/randompassword:/, "result"],
  [/^random:index\/randombytes:/, "base64"],
  [/^random:index\/randombytes:/, "hex"],
  [/^azure:keyvault\/secret:/, "value"],
];

/** What is no secret: one half of a pair, a name that is spread by, and what programs send their logs with. */
const open = /public|partition|instrumentation/i;

/** Look-ups of keys and secrets: Azure answers the first to whoever may list them, and they are not secret in the program. */
const listing =
  /of the answer of [\w:/.-]*:(?:list\w*|get\w*(?:key|secret|password|token|sas|credential|connectionstring|kubeconfig)\w*)\(/i;

/** Whether a member is a key by what it is called: `primaryAccessKey`, `keys.0.value` is none. */
export function isKeyByName(path: string): boolean {
  const last = lastOf(path);
  return keys.test(last) && !open.test(last) && !flag.test(last);
}

/** A switch: `disableStrongPassword`. */
const flag = /^(?:disable|enable|force|allow|has|is|require)[A-Z_]/;

/** What programs send their logs with, under a name that is a key's elsewhere. */
export function isOpenByName(type: string, path: string): boolean {
  return (
    /^azure(?:-native)?:(?:application|app)?insights[:/]/.test(type) &&
    /^(?:connection_?string|instrumentation_?key)$/i.test(lastOf(path))
  );
}

function lastOf(path: string): string {
  return /[^.[\]"]+$/.exec(path.replace(/["\]]+$/, ""))?.[0] ?? "";
}

/** Whether a look-up answers with keys, by its token. */
export function listsKeysByName(token: string): boolean {
  return listing.test(`of the answer of ${token}(`);
}

/** Whether what the run says of a value is that it is looked up, and that whoever has it has a key. */
export function isListed(why: string): boolean {
  return listing.test(why);
}

/**
 * Where a key that a resource of the program has is handed over, as an offline run tells: what an input is for says nothing of
 * what it gives with a key in it. A tag is read by whoever reads the resource.
 *
 * @param told keys of which it is told who has them and what they open.
 */
export function handedKeys(
  { inputOutputs, inputTexts }: PlannedResource,
  told: ReadonlyMap<string, HandedKeys>,
): readonly string[] {
  if (inputOutputs.size + inputTexts.size === 0) return [];
  const outputs = [...inputOutputs].filter(([path, output]) => !told.has(path) && isKey(output));
  const texts = [...inputTexts].filter(([path, parts]) => !told.has(path) && parts.some(isKey));
  return [...outputs, ...texts].map(([path]) => path.replaceAll(/\[\d+\]|\.\((?:key|value) \d+\)/g, ""));
}

/** Whether any of these keys is in the input. */
export function holdsKey(type: string, { path, value }: Given, handed: readonly string[]): boolean {
  if (handed.length === 0 || !holdsUnknown(value)) return false;
  const read = readInput(type, path.join("."));
  return handed.some((at) => at === read || at.startsWith(`${read}.`));
}

/**
 * The inputs of which no reader says more and that are a key somebody looked up: by another provider, of another subscription, it
 * is another key.
 */
export function keptAnswers(resource: PlannedResource): readonly string[] {
  const { type } = declaredOf(resource);
  return [...resource.inputsMadeOf].flatMap(([path, made]) =>
    (keptInputs.get(type) ?? []).includes(path) &&
    made.some((one) => "token" in one && (listsKeysByName(one.token) || isKeyByName(one.path)))
      ? [path]
      : [],
  );
}

/** Whether an output is a key or another secret, by what it is called and by what makes it. */
export function isKey(part: Output | TextPart): boolean {
  if (typeof part === "string" || !("path" in part)) return false;
  const last = lastOf(part.path);
  const typeOf = () => normalType(parseUrn(part.urn).type);
  if (isKeyByName(last)) return !isOpenByName(typeOf(), last);
  return made.some(([types, output]) => output === last && types.test(typeOf()));
}
