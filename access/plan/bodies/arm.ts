import { isRecord, own, type Json } from "../digest.ts";
import type { ArmType } from "./armTypes.ts";
import type { Move } from "./moved.ts";

/** A resource as Azure Resource Manager takes it, and where its parts stand in the inputs that it is read from. */
export interface ArmBody {
  readonly type: ArmType;
  readonly name: Json | undefined;
  readonly nameAt: string;
  /** An ARM id, or the name, of what it is written on or a part of; else its resource group. */
  readonly parent: Json | undefined;
  readonly parentAt: string;
  /** `properties`, `kind`, `sku`, …: all that is not above. */
  readonly body: Readonly<Record<string, Json>>;
  readonly bodyAt: string;
}

/** The inputs that azure-native has for it, and what of them stood where. `undefined`: its properties are not shown. */
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

/** Other providers list identities; azure-native maps or lists them under another name. */
export function identityOf(given: Json): Json {
  const identityIds = own(given, "identityIds");
  if (!isRecord(given) || identityIds === undefined) return given;
  return { ...without(given, "identityIds"), userAssignedIdentities: identityIds };
}

export function without<T extends object, K extends string>(record: T, ...names: readonly K[]): Omit<T, K> {
  const kept = Object.entries(record).filter(([name]) => !(names as readonly string[]).includes(name));
  return Object.fromEntries(kept) as Omit<T, K>;
}
