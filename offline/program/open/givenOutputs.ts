import { parseJson } from "../../../json/parseJson.ts";
import type { FoundOutputs, GivenOutput, GivenValue } from "../../../project/outputs/given.ts";
import { report, type Report } from "../channel.ts";
import type { Output, Resource, Sdk } from "../sdk.ts";
import { memberOf, type Label } from "../unknown/label.ts";
import { placeholder } from "../unknown/placeholder.ts";
import { resourceLabel, unknownOf } from "../unknown/registry.ts";
import { hasUnknown, readOneByOne, withUnknowns } from "../unknown/walk.ts";

// Also in ../../monitor/reading.ts, which the program's process must not load.
const givenKey = "keyless:outputs";

const given = new WeakMap<Resource, FoundOutputs>();
const read = new WeakMap<Resource, Promise<unknown>>();

/** Removes the outputs that the monitor found from the properties of a stack reference. */
export function takeGiven(resource: Resource, props: Record<string, unknown>): Record<string, unknown> {
  const { [givenKey]: text, ...rest } = props;
  if (typeof text !== "string") return props;
  given.set(resource, parseJson(text) as FoundOutputs);
  return rest;
}

/** Makes all outputs of a stack readable together, once they are known. */
export function openOutputs(sdk: Sdk, resource: Resource): void {
  const { outputs } = resource as { outputs?: Output };
  if (outputs === undefined) return;
  const answered = outputs.promise(true);
  read.set(resource, answered);
  const found = answered.then((unknown) => (given.has(resource) ? mapOf(sdk, resource) : unknown));
  const isKnown = found.then(() => given.has(resource));
  // Secrets in it are marked individually.
  const isSecret = Promise.resolve(false);
  const all = new sdk.output.Output([resource], found, isKnown, isSecret, Promise.resolve([resource]));
  (resource as { outputs?: Output }).outputs = all;
}

/** The given value of an output; undefined if there is none. */
export async function givenOutput(resource: Resource, name: string): Promise<GivenOutput | undefined> {
  await read.get(resource);
  const found = given.get(resource)?.outputs.find(([one]) => one === name)?.[1];
  if (found !== undefined) {
    report({ kind: "read", urn: String(await resource.urn.promise()), output: name });
  }
  return found;
}

/** The value for the program. Each unknown part of it has its own label. */
export function valueOf(sdk: Sdk, value: GivenValue, label: Label, outputs: Label): unknown {
  if ("plain" in value) return value.plain;
  if ("list" in value) {
    return value.list.map((inner, index) => valueOf(sdk, inner, memberOf(label, String(index)), outputs));
  }
  if ("map" in value) {
    return Object.fromEntries(
      value.map.map(([name, inner]) => [name, valueOf(sdk, inner, memberOf(label, name), outputs)]),
    );
  }
  return unknownOf(sdk, value.unknown === null ? label : memberOf(outputs, value.unknown));
}

/**
 * The outputs as a map. An unknown output is not undefined: reading it gives its placeholder.
 */
function mapOf(sdk: Sdk, resource: Resource): object {
  const outputs = memberOf(resourceLabel(resource), "outputs");
  const known = Object.fromEntries(
    (given.get(resource)?.outputs ?? []).map(([name, { value, isSecret }]) => {
      const inner = withUnknowns(valueOf(sdk, value, memberOf(outputs, name), outputs), ({ label = outputs }) =>
        placeholder(sdk, label),
      );
      return [name, isSecret && !hasUnknown(inner) ? secretOf(sdk, resource, inner) : inner];
    }),
  );
  const tell = (message: (urn: string) => Report) => {
    void resource.urn.promise().then((urn) => {
      report(message(String(urn)));
    });
  };
  const map = new Proxy(known, {
    get: (target, key) => {
      if (typeof key === "symbol" || key in Object.prototype || key.startsWith("__")) {
        return Reflect.get(target, key) as unknown;
      }
      const isGiven = Object.hasOwn(target, key);
      if (!isGiven && ofAnyObject.has(key)) return undefined;
      const label = memberOf(outputs, key);
      const value = isGiven ? target[key] : placeholder(sdk, label);
      tell((urn) => ({ kind: "read", urn, output: key }));
      if (hasUnknown(value)) tell((urn) => notKnown(urn, label));
      return value;
    },
  });
  readOneByOne(map);
  return map;
}

/** The members by which promises, outputs and printers recognize a value. */
const ofAnyObject = new Set(["then", "toJSON", "promise", "apply"]);

function secretOf(sdk: Sdk, resource: Resource, value: unknown): Output {
  const [yes, resources] = [Promise.resolve(true), Promise.resolve([resource])];
  return new sdk.output.Output([resource], Promise.resolve(value), yes, yes, resources);
}

/** The report that an output of another stack is not known. */
export function notKnown(urn: string, label: Label): Report {
  return { kind: "unknown", urn, path: label.path.join("."), why: `${label.words}: not known offline` };
}
