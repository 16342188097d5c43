import { builtinModules, createRequire } from "node:module";
import { fingerprintOf, secretFingerprintOf } from "../../recorded/fingerprint.ts";
import { onlyBuilds } from "../code/building.ts";
import { reachOf, type Reach } from "../code/reach.ts";
import { skeletonOf, syntaxOf } from "../code/syntax.ts";
import { canonical, saidOf, settled } from "../unknown/canonical.ts";
import { isLookup, isLookupOf } from "./lookups.ts";
import { callingFile, placeOf } from "../place.ts";
import type { Callback, Output, Sdk } from "../sdk.ts";

/** A callback that was passed to apply. */
export interface Call {
  readonly func: Callback;
  readonly output: Output;
  /** Whether the program passed it. What the SDK and generated providers do with a value is known. */
  readonly isOwn: boolean;
  /** Whether its code does not belong to the program: it is the SDK's, or an installed component of ours. */
  readonly isOurs: boolean;
  /** Whether it only joins texts, as the callbacks of `interpolate` and `concat` do. */
  readonly isJoin: boolean;
  /** The place of the call to apply. */
  readonly place: string;
}

const ours = "/node_modules/azure-keyless/";

/** Notes where a callback comes from, which is known only during the call. */
export function callOf(output: Output, func: Callback, isJoin: boolean): Call {
  const file = callingFile();
  const isOwn = !file.includes("/node_modules/@pulumi/");
  const place = isOwn ? placeOf(new Error("place")) : "";
  return { func, output, isOwn, isOurs: !isOwn || file.includes(ours), isJoin, place };
}

const nothing: Reach = { text: "", mayDeclare: false, mayChange: false, chooses: false };

/** What the callback reaches: of the SDK's own nothing that counts, of ours not the code, which an upgrade changes. */
export function reachOfCall(sdk: Sdk, { func, isOwn, isOurs }: Call): Reach {
  const reach = isOwn ? reachOfCode(sdk, func) : nothing;
  return isOurs ? { ...reach, text: "" } : reach;
}

/** What any function of the program reaches. */
export function reachOfCode(sdk: Sdk, func: object): Reach {
  const isKnown = (reached: object) => knownFunctions(sdk).has(reached) || isLookup(reached);
  return reachOf(func, { isKnown, isLookupOf, saidOf, textOf: canonical });
}

/** Fingerprint of the code of a function and of what it sees. */
export function printOfCode(sdk: Sdk, func: object): string {
  return fingerprintOf(reachOfCode(sdk, func).text);
}

/** Whether the callback only assembles its result, so that the result seen now is final. */
export function buildsOnly({ func, isOwn, isJoin }: Call): boolean {
  const tree = isOwn ? syntaxOf(func) : undefined;
  return isJoin || (tree !== undefined && onlyBuilds(tree));
}

/** How the output of a callback is computed, without waiting for it. */
export function originOfCall(sdk: Sdk, call: Call): string {
  return `${canonical(call.output)} ${call.isOurs ? "" : reachOfCall(sdk, call).text || skeletonOf(call.func)}`;
}

/** Fingerprint of what a callback makes of a value, and how: if either differs, so does the fingerprint. */
export async function printOf(call: Call, reach: Reach, given: unknown, result: unknown): Promise<string> {
  const made = await settled(result).catch(() => "failed");
  const text = [reach.text, canonical(given), canonical(made)].join("\n");
  return (await call.output.isSecret) ? secretFingerprintOf(text) : fingerprintOf(text);
}

let known: WeakSet<object> | undefined;

/** Functions of the SDK and of Node, which do not belong to the program. */
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
