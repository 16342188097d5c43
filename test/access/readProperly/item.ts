import type { Json } from "../../../access/plan/digest.ts";
import type { Changed } from "../facts/change.ts";

export type Inputs = Readonly<Record<string, Json>>;

/**
 * Something that the product promises to read, not only to report (docs/architecture.md, "Silence is a statement"): a type, inputs that
 * give access and inputs that do not. This list was written before its readers and is never shortened.
 */
export interface Item {
  readonly what: string;
  readonly type: string;
  /** `undefined`: the resource is not there. */
  readonly without: Inputs | undefined;
  readonly gives: Inputs;
  /** Resources of the same program that it speaks of. */
  readonly beside: readonly Changed[];
}

export const somebody = "eeeeeeee-0000-4000-8000-00000000000e";
export const admin = "aaaaaaaa-0000-4000-8000-000000000001";
export const tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
export const subscription = "/subscriptions/6f3c0a52-1d1e-4f0e-9f4b-2b7f0a9d1c11";
export const group = `${subscription}/resourceGroups/ai`;
export const reader = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7";
export const storage = `${group}/providers/Microsoft.Storage/storageAccounts/st`;
export const account = `${group}/providers/Microsoft.CognitiveServices/accounts/aoai`;
export const identity = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/chat`;
export const gitHub = {
  issuer: "https://token.actions.githubusercontent.com",
  subject: "repo:contoso/chat:environment:prod",
  audiences: ["api://AzureADTokenExchange"],
};

export const item = (
  what: string,
  type: string,
  without: Inputs | undefined,
  gives: Inputs,
  ...beside: readonly Changed[]
): Item => ({ what, type, without, gives, beside });

/** A switch that must be off to give nothing: left out, keys work. */
export const keys = (type: string, off: Inputs, gives: Inputs = {}): Item =>
  item("keys or passwords", type, off, gives);
