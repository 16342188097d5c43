import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { callOf, mayChoose, printOf, reachOfCall, type Call } from "./call.ts";
import { report } from "../channel.ts";
import { inside, isGiven, type Place } from "../unknown/inside.ts";
import { Label, labelIn, labelOf, partsOf, resourceLabel, unknownOf, placeholderLabel } from "../unknown/labels.ts";
import { placeOf } from "../place.ts";
import { natives, outputOf, placeholder } from "../unknown/placeholder.ts";
import { isObject, isOutput, isResource, isUnknown, type Callback, type Output, type Sdk } from "../sdk.ts";
import { tellSilence } from "../unknown/silence.ts";

// The SDK itself applies to whatever a callback gives back; with placeholders this would never end.
const maxDepth = 8;

// Whether `interpolate` or `concat` is being called.
let isJoining = false;

/** Makes apply run its callback also for an unknown value, on a placeholder. */
export function openApply(sdk: Sdk): void {
  openJoins(sdk);
  const { prototype } = sdk.output.Output;
  const original = prototype.apply;
  prototype.apply = function (this: Output, func: Callback, runWithUnknowns?: boolean): Output {
    if (runWithUnknowns === true) {
      return original.call(this, lifted(sdk, func), true);
    }
    const call = callOf(this, func, isJoining);
    return original.call(this, (value) => applied(sdk, this, value, call), true);
  };
}

function openJoins(sdk: Sdk): void {
  for (const name of ["interpolate", "concat"] as const) {
    const original = sdk.output[name];
    sdk.output[name] = (...args) => {
      isJoining = true;
      try {
        return original(...args);
      } finally {
        isJoining = false;
      }
    };
  }
}

const liftMark = /\bob\[prop\]/;

// `identity.principalId.length` is an apply of the SDK's own, which knows the member and forgets it on an unknown.
function lifted(sdk: Sdk, func: Callback): Callback {
  return (value) => {
    const label = labelOf(value);
    if (label === undefined || !liftMark.test(Function.prototype.toString.call(func))) {
      return func(value);
    }
    let member: string | undefined;
    const probe = new Proxy(
      {},
      {
        get: (_target, key) => {
          if (typeof key === "string" && !key.startsWith("__")) {
            member = key;
          }
          return undefined;
        },
      },
    );
    func(probe);
    if (member === undefined) {
      return func(value);
    }
    const child = label.child(member);
    // The length of a text is not what the text says.
    return unknownOf(sdk, natives.has(member) ? child.computed : child);
  };
}

function applied(sdk: Sdk, output: Output, value: unknown, call: Call): unknown {
  if (!needsPlaceholder(value, new Set())) {
    return call.func(value);
  }
  const bare = isUnknown(value) && labelOf(value) === undefined && placeholderLabel(value) === undefined;
  return bare ? withoutLabel(sdk, output, call) : run(sdk, value, firstLabel(value), call);
}

async function withoutLabel(sdk: Sdk, output: Output, call: Call): Promise<unknown> {
  const [first, second] = await output.allResources();
  const label =
    first === undefined || second !== undefined ? nobodyKnows() : resourceLabel(first).child("(computed)").computed;
  return run(sdk, unknownOf(sdk, label), label, call);
}

async function run(sdk: Sdk, value: unknown, label: Label, call: Call): Promise<unknown> {
  const outer = inside.getStore();
  const depth = (outer?.depth ?? 0) + 1;
  const reach = reachOfCall(sdk, call);
  const print = fingerprintOf(reach.text);
  const silence = reach.mayDeclare ? tellSilence(call.place, label, print) : undefined;
  if (depth > maxDepth) {
    return unknownOf(sdk, label.made(print));
  }
  const given = new Set([...(outer?.given ?? []), ...labelsIn(value)]);
  const place: Place = { label, print, depth, given, declared: 0, silence, outer };
  const finish = async (result: unknown) =>
    resultOf(sdk, result, place, {
      isChosen: mayChoose(call),
      isJoined: call.isJoin,
      print: () => printOf(call, reach, value, result),
    });
  return inside.run(place, async () => {
    try {
      return await finish(await call.func(withPlaceholders(sdk, value)));
    } catch (error) {
      return afterFailure(sdk, place, async () => finish(await call.func(withPlaceholders(sdk, value, true))), error);
    }
  });
}

// A hash or a check of the type wants a text. The callback may run again as long as it has declared nothing: twice
// would be a duplicate.
async function afterFailure(sdk: Sdk, place: Place, again: () => Promise<unknown>, error: unknown): Promise<unknown> {
  const { label, print } = place;
  try {
    if (place.declared > 0) {
      throw error;
    }
    return await again();
  } catch {
    const message = error instanceof Error ? error.message : String(error);
    // Said already, and better.
    if (place.silence !== undefined) {
      report({ kind: "declared", id: place.silence });
    }
    report({
      kind: "unknown",
      urn: "",
      path: placeOf(error),
      why: `an apply callback on ${label.words} failed with a stand-in (${message}): what it would declare is not seen (#${print})`,
    });
    return unknownOf(sdk, label.made(print));
  }
}

/** How a result came about. */
interface Made {
  /** Whether the callback may choose another one when the value is there. */
  isChosen: boolean;
  /** Whether a text was made by joining others. */
  isJoined: boolean;
  print: () => Promise<string>;
}

// A constant that was computed from a placeholder would be a lie; only the unknown itself may come out. An unknown that
// the callback was not given was chosen by it, and with the real value it may choose another.
async function resultOf(sdk: Sdk, result: unknown, place: Place, made: Made): Promise<unknown> {
  const { isChosen, isJoined, print } = made;
  const passedOn = async (label: Label) =>
    isGiven(place, label) && !isChosen ? label : label.made(await print(), isChosen ? undefined : label.parts);
  const own = unknownLabel(result);
  if (own !== undefined) {
    return outputOf(
      sdk,
      isJoined && typeof result === "string" ? own.made(await print(), partsOf(result)) : await passedOn(own),
    );
  }
  if (!isOutput(result)) {
    return unknownOf(sdk, place.label.made(await print()));
  }
  const inner = unknownLabel(await result.promise(true));
  return new sdk.output.Output(
    result.resources(),
    Promise.resolve(unknownOf(sdk, inner === undefined ? place.label.made(await print()) : await passedOn(inner))),
    Promise.resolve(false),
    result.isSecret,
    result.allResources(),
  );
}

function needsPlaceholder(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value === "string") {
    return labelIn(value) !== undefined;
  }
  if (typeof value === "function") {
    return placeholderLabel(value) !== undefined;
  }
  if (!isObject(value) || seen.has(value)) {
    return false;
  }
  if (isUnknown(value)) {
    return true;
  }
  if (isResource(value) || isOutput(value)) {
    return false;
  }
  seen.add(value);
  return Object.values(value).some((inner) => needsPlaceholder(inner, seen));
}

function firstLabel(value: unknown): Label {
  const own = unknownLabel(value);
  if (own !== undefined) {
    return own;
  }
  for (const inner of isObject(value) && !isUnknown(value) ? Object.values(value) : []) {
    if (needsPlaceholder(inner, new Set())) {
      return firstLabel(inner);
    }
  }
  return nobodyKnows();
}

/** The labels of all unknown values in what a callback is given. */
function labelsIn(value: unknown, seen = new Set<unknown>()): Label[] {
  const own = unknownLabel(value);
  if (own !== undefined) {
    return [own];
  }
  if (!isObject(value) || isUnknown(value) || isResource(value) || isOutput(value) || seen.has(value)) {
    return [];
  }
  seen.add(value);
  return Object.values(value).flatMap((inner) => labelsIn(inner, seen));
}

function unknownLabel(value: unknown): Label | undefined {
  return placeholderLabel(value) ?? labelOf(value) ?? (typeof value === "string" ? labelIn(value) : undefined);
}

function nobodyKnows(): Label {
  return new Label({ kind: "value", name: "a value that is not known yet" }, [], { isComputed: true });
}

function withPlaceholders(sdk: Sdk, value: unknown, asText = false): unknown {
  if ((!asText && placeholderLabel(value) !== undefined) || isResource(value)) {
    return value;
  }
  if (isUnknown(value) || typeof value === "string") {
    const label = typeof value === "string" ? labelIn(value) : firstLabel(value);
    if (label === undefined) {
      return value;
    }
    return asText ? label.computed.text : placeholder(sdk, label);
  }
  if (Array.isArray(value)) {
    return value.map((inner) => withPlaceholders(sdk, inner, asText));
  }
  if (!isObject(value) || isOutput(value) || !needsPlaceholder(value, new Set())) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlaceholders(sdk, inner, asText)]));
}
