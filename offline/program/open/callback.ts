import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { report } from "../channel.ts";
import { placeOf } from "../place.ts";
import { isOutput, isUnknown, type Sdk } from "../sdk.ts";
import { noteIngredients } from "../unknown/ingredients.ts";
import { inside, type Place } from "../unknown/inside.ts";
import { madeOf, memberOf, nobodyKnows, textOf, type Label } from "../unknown/label.ts";
import { placeholder } from "../unknown/placeholder.ts";
import { labelOf, placeholderLabel, resourceLabel, unknownOf } from "../unknown/registry.ts";
import { tellSilence } from "../unknown/silence.ts";
import { standInOf } from "../unknown/standIn.ts";
import { labelsIn, withUnknowns } from "../unknown/walk.ts";
import { buildsOnly, printOf, reachOfCall, type Call } from "./call.ts";
import { resultOf, type Made } from "./result.ts";

// The SDK itself calls apply on the result of a callback. With placeholders this would never end.
const maxDepth = 8;

/** Runs a callback on an unknown value, with placeholders, to see what it declares and returns. */
export async function runOnStandIn(sdk: Sdk, given: unknown, call: Call): Promise<unknown> {
  const value = isUnknown(given) && labelOf(given) === undefined ? unknownOf(sdk, await sourceOf(call)) : given;
  const [label = nobodyKnows] = labelsIn(value);
  const outer = inside.getStore();
  const depth = (outer?.depth ?? 0) + 1;
  const reach = reachOfCall(sdk, call);
  const print = fingerprintOf(reach.text);
  const silence = tellSilence(call.place, label, print, reach);
  if (depth > maxDepth) {
    return unknownOf(sdk, madeOf(label, print));
  }
  const place: Place = {
    label,
    print,
    depth,
    given: new Set([...(outer?.given ?? []), ...labelsIn(value)]),
    declared: 0,
    silence,
    outer,
  };
  const made = (result: unknown): Made => ({
    isChosen: reach.chooses,
    isBuilt: buildsOnly(call),
    print: () => printOf(call, reach, value, result),
  });
  const run = async (asText: boolean) => {
    const result = await call.func(withStandIns(sdk, value, asText));
    const known = await resultOf(sdk, result, place, made(result));
    const labels = labelsIn(isOutput(known) ? await known.promise(true) : known);
    labels.forEach((own) => {
      noteIngredients(own, place.given);
    });
    return known;
  };
  return inside.run(place, async () => {
    try {
      return await run(false);
    } catch (error) {
      return afterFailure(sdk, place, () => run(true), error);
    }
  });
}

// An unknown that lost its label comes from the one resource that the output comes from.
async function sourceOf({ output }: Call): Promise<Label> {
  const [first, second] = await output.allResources();
  return first === undefined || second !== undefined
    ? nobodyKnows
    : madeOf(memberOf(resourceLabel(first), "(computed)"), "");
}

function withStandIns(sdk: Sdk, value: unknown, asText: boolean): unknown {
  return withUnknowns(value, ({ value: unknown, label = nobodyKnows }) =>
    asText ? standInOf(textOf(label)) : placeholderLabel(unknown) === undefined ? placeholder(sdk, label) : unknown,
  );
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
    // A better message was reported already.
    if (place.silence !== undefined) {
      report({ kind: "declared", id: place.silence });
    }
    report({
      kind: "unknown",
      urn: "",
      path: placeOf(error),
      why: `an apply callback on ${label.words} failed with a stand-in (${message}): what it would declare is not seen (#${print})`,
    });
    return unknownOf(sdk, madeOf(label, print));
  }
}
