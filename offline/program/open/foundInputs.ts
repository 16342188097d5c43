import { isObject, isOutput, isResource, isUnknown } from "../sdk.ts";
import { madeOf, memberOf, textOf, type Label } from "../unknown/label.ts";
import { labelOf, resourceLabel } from "../unknown/registry.ts";
import { withoutStandIns } from "../unknown/standIn.ts";
import { fingerprintOf } from "../../recorded/fingerprint.ts";

/** An unknown value in an input: its path, and its label if there is one. */
export interface FoundInput {
  readonly path: string;
  readonly label: Label | undefined;
  readonly isSecret: boolean;
}

/** A name in a map with unknown names. */
export interface FoundName {
  readonly path: string;
  readonly name: string;
  readonly isSecret: boolean;
}

/** Waits for an input, and finds what is unknown in it. */
export async function inputsFound(name: string, value: unknown): Promise<{ inputs: FoundInput[]; names: FoundName[] }> {
  const inputs: FoundInput[] = [];
  const names: FoundName[] = [];

  async function walk(value: unknown, path: string, isSecret: boolean): Promise<void> {
    const label = labelOf(value);
    if (label !== undefined || isUnknown(value)) {
      inputs.push({ path, label, isSecret });
    } else if (isOutput(value)) {
      const count = inputs.length;
      await walk(await value.promise(true), path, isSecret || (await value.isSecret));
      // An unknown that has even lost its mark.
      if (inputs.length === count && !(await value.isKnown)) {
        inputs.push({ path, label: undefined, isSecret });
      }
    } else if (value instanceof Promise) {
      await walk(await value, path, isSecret);
    } else if (isResource(value)) {
      // A resource given as an input is its id.
      if (value.id !== undefined && !(await value.id.isKnown)) {
        inputs.push({ path, label: memberOf(resourceLabel(value), "id"), isSecret });
      }
    } else if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) {
        await walk(inner, `${path}[${index}]`, isSecret);
      }
    } else if (isObject(value)) {
      await walkMap(Object.entries(value), path, isSecret);
    }
  }

  async function walkMap(entries: [string, unknown][], path: string, isSecret: boolean): Promise<void> {
    const unknownName = entries.map(([key]) => labelOf(key)).find((label) => label !== undefined);
    if (unknownName !== undefined) {
      // The map is printed as a single unknown.
      const all = entries.map(([key]) => withoutStandIns(key)).join("\n");
      inputs.push({ path, label: madeOf(textOf(unknownName), fingerprintOf(all)), isSecret });
    }
    for (const [index, [key, inner]] of entries.entries()) {
      if (unknownName !== undefined) {
        names.push({ path: `${path}.(key ${index})`, name: key, isSecret });
      }
      await walk(inner, unknownName === undefined ? `${path}.${key}` : `${path}.(value ${index})`, isSecret);
    }
  }

  await walk(value, name, false);
  return { inputs, names };
}
