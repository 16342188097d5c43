import { isList, isRecord, own, secretMark, stringAt, unknownSentinel, type Json } from "./digest.ts";
import { malformed } from "./planError.ts";

/** The property that marks an object as a special value (pulumi/pulumi, sdk/go/common/resource/sig). */
export const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const resourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** Deeper than any program nests. Later readers recurse once per level. */
const maxDepth = 200;

/** Marks that the SDK and the provider write into objects and inputs for themselves. */
const ownMarks = new Set(["__defaults"]);
const ownInputs = new Set([...ownMarks, "azureApiVersion", "__createBeforeDelete"]);

/** The inputs of a resource as the program means them. @throws PlanError when they nest too deeply. */
export function plainInputs(inputs: Readonly<Record<string, Json>>, where: string): Readonly<Record<string, Json>> {
  return plainRecord(inputs, where, 1, ownInputs);
}

/**
 * A value without the engine's wrappers: a secret is the secret mark, with its ciphertext if there is one, a reference to
 * a resource is its id, an output is its value.
 *
 * @throws PlanError when it nests too deeply.
 */
export function plainOf(value: Json, where: string, depth = 1): Json {
  if (isList(value)) {
    checkDepth(where, depth);
    const items = value.map((item) => plainOf(item, where, depth + 1));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const kind = own(value, signature);
  if (kind === secretSignature || (kind === outputSignature && own(value, "secret") === true)) return secretOf(value);
  if (kind === outputSignature) return plainOf(own(value, "value") ?? unknownSentinel, where, depth + 1);
  if (kind === resourceSignature) return referenceOf(value);
  return plainRecord(value, where, depth, ownMarks);
}

/** A state keeps secrets encrypted, so two different ciphertexts count as different secrets. */
function secretOf(value: Json): string {
  const ciphertext = stringAt(value, "ciphertext");
  return ciphertext === undefined ? secretMark : `${secretMark} ${ciphertext}`;
}

/** A component has no id, and the id of a resource that does not exist yet is not known. */
function referenceOf(value: Json): string {
  const id = stringAt(value, "id") ?? stringAt(value, "urn");
  return id === undefined || id === "" ? unknownSentinel : id;
}

/** The record itself if nothing in it changes, because most of the many records contain nothing special. */
function plainRecord(
  record: Readonly<Record<string, Json>>,
  where: string,
  depth: number,
  dropped: ReadonlySet<string>,
): Readonly<Record<string, Json>> {
  checkDepth(where, depth);
  const entries: [string, Json][] = [];
  let isSame = true;
  for (const [key, item] of Object.entries(record)) {
    const plain = dropped.has(key) ? undefined : plainOf(item, where, depth + 1);
    isSame &&= plain === item;
    if (plain !== undefined) entries.push([key, plain]);
  }
  return isSame ? record : Object.fromEntries(entries);
}

function checkDepth(where: string, depth: number): void {
  if (depth > maxDepth) throw malformed(`${where} nests deeper than ${maxDepth} levels`);
}
