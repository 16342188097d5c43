import type { Label } from "./label.ts";
import { labelOf, unknownOf } from "./registry.ts";
import type { Output, Resource, Sdk } from "../sdk.ts";

/** The same Output, whose unknown value has this label instead of its earlier one. */
export function relabelled(
  sdk: Sdk,
  output: Output,
  resources: Iterable<Resource>,
  label: () => Label | Promise<Label>,
): Output {
  const value = Promise.all([output.promise(true), output.isKnown]).then(async ([known, isKnown]) =>
    isKnown && labelOf(known) === undefined ? known : unknownOf(sdk, await label()),
  );
  return new sdk.output.Output(resources, value, output.isKnown, output.isSecret, output.allResources());
}
