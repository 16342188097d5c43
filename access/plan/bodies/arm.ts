import { isRecord, own, type Json } from "../digest.ts";
import type { ArmType } from "./armTypes.ts";
import type { Move } from "./moved.ts";

/** A resource in the form of Azure Resource Manager, and the places of its parts in the inputs that it is read from. */
export interface ArmBody {
  readonly type: ArmType;
  readonly name: Json | undefined;
  readonly nameAt: string;
  /** An ARM id, or the name, of its scope or parent; else its resource group. */
  readonly parent: Json | undefined;
  readonly parentAt: string;
  /** `properties`, `kind`, `sku`, …: all that is not above. */
  readonly body: Readonly<Record<string, Json>>;
  readonly bodyAt: string;
}

/** Its inputs in azure-native, and where each came from. `undefined`: its properties are not known. */
export function inputsOf(
  arm: ArmBody,
): { readonly inputs: Readonly<Record<string, Json>>; readonly moves: readonly Move[] } | undefined {
  const { type, name, nameAt, parent, parentAt, body, bodyAt } = arm;
  const { properties = {}, ...rest } = body;
  if (!isRecord(properties)) return undefined;
  const parentInput = type.parent ?? "resourceGroupName";
  const isNested = type.isNested === true;
  return {
    inputs: {
      ...rest,
      ...(isNested ? { properties } : properties),
      ...(name !== undefined && { [type.name]: name }),
      ...(parent !== undefined && { [parentInput]: parent }),
    },
    moves: [
      [bodyAt, ""],
      [`${bodyAt}.properties`, isNested ? "properties" : ""],
      [nameAt, type.name],
      [parentAt, parentInput],
    ],
  };
}

/** Other providers list identities. azure-native has them as a map, or in a list of another name. */
export function identityOf(given: Json): Json {
  const identityIds = own(given, "identityIds");
  if (!isRecord(given) || identityIds === undefined) return given;
  return { ...without(given, "identityIds"), userAssignedIdentities: identityIds };
}

export function without<T extends object, K extends string>(record: T, ...names: readonly K[]): Omit<T, K> {
  const kept = Object.entries(record).filter(([name]) => !(names as readonly string[]).includes(name));
  return Object.fromEntries(kept) as Omit<T, K>;
}
