import { noteOrigin, originOf } from "../unknown/origin.ts";
import { madeOf, memberOf, textOf } from "../unknown/label.ts";
import { labelOf, unknownOf } from "../unknown/registry.ts";
import { hasUnknown } from "../unknown/walk.ts";
import type { Callback, Output, Sdk } from "../sdk.ts";
import { callOf, originOfCall } from "./call.ts";
import { runOnStandIn } from "./callback.ts";
import { isKnownInPart, isOfDefaults, withDefaults } from "./defaults.ts";

// Whether `interpolate` or `concat` is being called.
let isJoining = false;

/** Makes apply run its callback also for an unknown value, on a placeholder. */
export function openApply(sdk: Sdk): void {
  openJoins(sdk);
  const { prototype } = sdk.output.Output;
  const original = prototype.apply;
  prototype.apply = function (this: Output, func: Callback, runWithUnknowns?: boolean): Output {
    if (runWithUnknowns === true) {
      const result = original.call(this, lifted(sdk, func), true);
      noteOrigin(result, () => `${originOf(this)}.${memberIn(func) ?? ""}`);
      return result;
    }
    const call = callOf(this, func, isJoining);
    const givesDefaults = isOfDefaults(call);
    const result = original.call(
      this,
      (value) => {
        if (!hasUnknown(value)) return func(value);
        return givesDefaults && isKnownInPart(value)
          ? withDefaults(sdk, value, func(value))
          : runOnStandIn(sdk, value, call);
      },
      true,
    );
    noteOrigin(result, () => originOfCall(sdk, call));
    return result;
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

// `identity.principalId.length` is an apply of the SDK itself, which loses the member of an unknown.
function lifted(sdk: Sdk, func: Callback): Callback {
  return (value) => {
    const label = typeof value === "string" ? undefined : labelOf(value);
    const member = label === undefined ? undefined : memberIn(func);
    if (label === undefined || member === undefined) {
      return func(value);
    }
    const child = memberOf(label, member);
    // The length of a text is not a member of its content. Nobody passes on a method, so `keys` is data.
    return unknownOf(sdk, member === "length" ? madeOf(textOf(child), "") : child);
  };
}

const liftMark = /\bob\[prop\]/;

/** The member that an apply of the SDK itself reads. */
function memberIn(func: Callback): string | undefined {
  if (!liftMark.test(Function.prototype.toString.call(func))) {
    return undefined;
  }
  let member: string | undefined;
  func(
    new Proxy(
      {},
      {
        get: (_target, key) => {
          if (typeof key === "string" && !key.startsWith("__")) {
            member = key;
          }
          return undefined;
        },
      },
    ),
  );
  return member;
}
