import { isObject, type Resource, type Sdk } from "../sdk.ts";
import { everythingOf, type Label } from "./label.ts";
import { resourceSource, stackSource } from "./source.ts";
import { labelIn } from "./standIn.ts";

// The representations of unknown values and their labels: the SDK's unknowns, placeholders, texts, and resources as a whole.

const roots = new WeakMap<Resource, Label>();
const unknowns = new WeakMap<object, Label>();
const unknownByLabel = new WeakMap<Label, object>();
const placeholders = new WeakMap<object, Label>();

/** The label of everything that a resource will have. A reference to another stack has the name of that stack. */
export function resourceLabel(resource: Resource, stack?: string): Label {
  let label = roots.get(resource);
  if (label === undefined) {
    label = everythingOf(stack === undefined ? resourceSource(resource) : stackSource(resource, stack));
    roots.set(resource, label);
  }
  return label;
}

/** The SDK's kind of unknown, carrying the label. */
export function unknownOf(sdk: Sdk, label: Label): object {
  let unknown = unknownByLabel.get(label);
  if (unknown === undefined) {
    const prototype = Object.getPrototypeOf(sdk.output.unknown) as object;
    unknown = Object.assign(Object.create(prototype) as object, { __pulumiUnknown: true });
    unknowns.set(unknown, label);
    unknownByLabel.set(label, unknown);
  }
  return unknown;
}

/** Notes the label of a placeholder (placeholder.ts). */
export function markPlaceholder(placeholder: object, label: Label): void {
  placeholders.set(placeholder, label);
}

/** The label of a placeholder. */
export function placeholderLabel(value: unknown): Label | undefined {
  return isObject(value) || typeof value === "function" ? placeholders.get(value) : undefined;
}

/** The label of a value that represents an unknown, in any way. */
export function labelOf(value: unknown): Label | undefined {
  if (typeof value === "string") {
    return labelIn(value);
  }
  return placeholderLabel(value) ?? (isObject(value) ? unknowns.get(value) : undefined);
}
