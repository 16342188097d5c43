import { isObject, isOutput, isResource, type Sdk } from "../sdk.ts";
import type { Place } from "../unknown/inside.ts";
import { isWithin, madeOf, type Label } from "../unknown/label.ts";
import { outputOf } from "../unknown/placeholder.ts";
import { labelOf, unknownOf } from "../unknown/registry.ts";
import { partsOf } from "../unknown/standIn.ts";
import { hasUnknown, withUnknowns } from "../unknown/walk.ts";

/** How the result of a callback came about. */
export interface Made {
  /** Whether the callback may choose another result when the value is known. */
  readonly isChosen: boolean;
  /** Whether it was only assembled from the callback's argument and constants. */
  readonly isBuilt: boolean;
  readonly print: () => Promise<string>;
}

/**
 * The result of a callback that ran on a placeholder. A constant that was computed from a placeholder would be wrong:
 * the result is the unknown itself, or made of it. An unknown that is not the callback's argument was chosen by it,
 * and with the real value it may choose another.
 */
export async function resultOf(sdk: Sdk, result: unknown, place: Place, made: Made): Promise<unknown> {
  const label = labelOf(result);
  if (label !== undefined) {
    return outputOf(sdk, await labelOfResult(result, label, place, made));
  }
  if (isOutput(result)) {
    const inner = labelOf(await result.promise(true));
    const own = inner === undefined ? madeOf(place.label, await made.print()) : await passedOn(inner, place, made);
    return new sdk.output.Output(
      result.resources(),
      Promise.resolve(unknownOf(sdk, own)),
      Promise.resolve(false),
      result.isSecret,
      result.allResources(),
    );
  }
  if (made.isBuilt && isObject(result) && !isResource(result) && hasUnknown(result)) {
    const print = await made.print();
    return withUnknowns(result, ({ value, label: own }) =>
      own === undefined ? value : unknownOf(sdk, builtOf(value, own, place, print)),
    );
  }
  return unknownOf(sdk, madeOf(place.label, await made.print()));
}

async function labelOfResult(result: unknown, label: Label, place: Place, made: Made): Promise<Label> {
  return made.isBuilt && typeof result === "string"
    ? madeOf(label, await made.print(), partsOf(result))
    : passedOn(label, place, made);
}

async function passedOn(label: Label, { given }: Place, { isChosen, print }: Made): Promise<Label> {
  return isWithin(label, given) && !isChosen
    ? label
    : madeOf(label, await print(), isChosen ? undefined : label.made?.parts);
}

// In a list or map each value is reported separately.
function builtOf(value: unknown, label: Label, { given }: Place, print: string): Label {
  if (typeof value === "string") {
    return madeOf(label, print, partsOf(value));
  }
  return isWithin(label, given) ? label : madeOf(label, print, label.made?.parts);
}
