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

/** Takes what the monitor found of a stack out of the properties of the reference to it. */
export function takeGiven(resource: Resource, props: Record<string, unknown>): Record<string, unknown> {
  const { [givenKey]: text, ...rest } = props;
  if (typeof text !== "string") return props;
  given.set(resource, parseJson(text) as FoundOutputs);
  return rest;
}

/** Lets all outputs of a stack be read at once, once they are there. */
export function openOutputs(sdk: Sdk, resource: Resource): void {
  const { outputs } = resource as { outputs?: Output };
  if (outputs === undefined) return;
  const answered = outputs.promise(true);
  read.set(resource, answered);
  const found = answered.then((unknown) => (given.has(resource) ? mapOf(sdk, resource) : unknown));
  const isKnown = found.then(() => given.has(resource));
  // What is secret in it is so by itself.
  const isSecret = Promise.resolve(false);
  const all = new sdk.output.Output([resource], found, isKnown, isSecret, Promise.resolve([resource]));
  (resource as { outputs?: Output }).outputs = all;
}

/** What is given of an output; nothing where it is not. */
export async function givenOutput(resource: Resource, name: string): Promise<GivenOutput | undefined> {
  await read.get(resource);
  const found = given.get(resource)?.outputs.find(([one]) => one === name)?.[1];
  if (found !== undefined) {
    report({ kind: "read", urn: String(await resource.urn.promise()), output: name });
  }
  return found;
}

/** The value in the program: what is not known in it has a label of its own. */
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
 * The outputs as a map. One that is not known is no undefined: whoever asks for it gets what stands for it.
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

/** What a promise, an output or a printer is told by. */
const ofAnyObject = new Set(["then", "toJSON", "promise", "apply"]);

function secretOf(sdk: Sdk, resource: Resource, value: unknown): Output {
  const [yes, resources] = [Promise.resolve(true), Promise.resolve([resource])];
  return new sdk.output.Output([resource], Promise.resolve(value), yes, yes, resources);
}

/** That an output of another stack is not known. */
export function notKnown(urn: string, label: Label): Report {
  return { kind: "unknown", urn, path: label.path.join("."), why: `${label.words}: not known offline` };
}
