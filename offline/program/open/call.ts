import { builtinModules, createRequire } from "node:module";
import { fingerprintOf, secretFingerprintOf } from "../../recorded/fingerprint.ts";
import { chooses, reachOf, sourceOf, type Reach } from "../code/callback.ts";
import { canonical, settled } from "../unknown/canonical.ts";
import { callingFile, placeOf } from "../place.ts";
import type { Callback, Output, Sdk } from "../sdk.ts";

/** A callback that was handed to apply. */
export interface Call {
  readonly func: Callback;
  readonly output: Output;
  /** Whether the program handed it over: what the SDK and generated providers do with a value is known. */
  readonly isOwn: boolean;
  /** Whether it only joins texts: it is the SDK's own, of `interpolate` or `concat`. */
  readonly isJoin: boolean;
  /** Where it was handed over. */
  readonly place: string;
}

/** Notes where a callback comes from, which only the call itself can tell. */
export function callOf(output: Output, func: Callback, isJoin: boolean): Call {
  const isOwn = !callingFile().includes("/node_modules/@pulumi/");
  return { func, output, isOwn, isJoin, place: isOwn ? placeOf(new Error("place")) : "" };
}

const nothing: Reach = { text: "", mayDeclare: false };

/** What the callback reaches: of the SDK's own nothing that counts. */
export function reachOfCall(sdk: Sdk, { func, isOwn }: Call): Reach {
  return isOwn ? reachOf(func, (reached) => knownFunctions(sdk).has(reached)) : nothing;
}

/** Whether the callback may give back one of several values, so that the one seen now is not the one to come. */
export function mayChoose({ func, isOwn }: Call): boolean {
  return isOwn && chooses(sourceOf(func));
}

/** Fingerprint of what a callback makes of a value, and how: where either is another one, so is the fingerprint. */
export async function printOf(call: Call, reach: Reach, given: unknown, result: unknown): Promise<string> {
  const made = await settled(result).catch(() => "failed");
  const text = [reach.text, canonical(given), canonical(made)].join("\n");
  return (await call.output.isSecret) ? secretFingerprintOf(text) : fingerprintOf(text);
}

let known: WeakSet<object> | undefined;

/** Functions of the SDK and of Node: what they do is not the program's. */
function knownFunctions(sdk: Sdk): WeakSet<object> {
  if (known === undefined) {
    const require = createRequire(import.meta.url);
    const harmless = ["crypto", "path", "url", "util", "buffer", "os", "querystring"];
    const modules = builtinModules.filter((name) => harmless.includes(name)).map((name) => require(name) as object);
    const functions = [sdk.output, sdk.metadata, sdk.log, ...modules].flatMap((module) =>
      Object.values(module).filter((member): member is object => typeof member === "function"),
    );
    known = new WeakSet(functions);
  }
  return known;
}
