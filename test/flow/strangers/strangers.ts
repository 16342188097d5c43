import { aks } from "./edits/aks.ts";
import { barrel } from "./edits/barrel.ts";
import { classicVaultSql } from "./edits/classicVaultSql.ts";
import { containerApps } from "./edits/containerApps.ts";
import { cosmosLogicApp } from "./edits/cosmosLogicApp.ts";
import { devcenter } from "./edits/devcenter.ts";
import { entraOidc } from "./edits/entraOidc.ts";
import { functions } from "./edits/functions.ts";
import { stackReferences } from "./edits/stackReferences.ts";
import { synapse } from "./edits/synapse.ts";
import type { Stranger } from "./edit.ts";

/** Programs in the style of public ones. A new one: its folder in programs/, its file in edits/, its row here. */
export const strangers: readonly Stranger[] = [
  aks,
  synapse,
  functions,
  classicVaultSql,
  containerApps,
  entraOidc,
  stackReferences,
  devcenter,
  cosmosLogicApp,
  barrel,
];
