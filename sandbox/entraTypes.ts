import type { ResourceType } from "./provider.ts";
import { entraApplication, entraGroup, entraGroupMember, entraServicePrincipal, entraUser } from "./types/entra.ts";

/** The types of azuread that are in the sandbox. */
export const entraTypes: readonly ResourceType[] = [
  entraApplication,
  entraGroup,
  entraGroupMember,
  entraServicePrincipal,
  entraUser,
];
