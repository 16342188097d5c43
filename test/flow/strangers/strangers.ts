import { aks } from "./edits/aks.ts";
import { classicVaultSql } from "./edits/classicVaultSql.ts";
import { containerApps } from "./edits/containerApps.ts";
import { functions } from "./edits/functions.ts";
import { synapse } from "./edits/synapse.ts";
import type { Stranger } from "./edit.ts";

/** Programs in the style of public ones. A new one: its folder in programs/, its file in edits/, its row here. */
export const strangers: readonly Stranger[] = [aks, synapse, functions, classicVaultSql, containerApps];
