import { allows, type Operation, type RoleDefinition } from "../../roles/index.ts";
import type { GrantedRole, Service, ServiceKind } from "../facts/model.ts";

/** What the keys of a service open, and who can read them (Azure facts, sections 2 and 9). */
interface KeyedService {
  /** All that a request with a key may do. */
  readonly opens: RoleDefinition;
  /** Operations that answer with a key. */
  readonly listedBy: readonly Operation[];
}

const control = (name: string): Operation => ({ plane: "control", name });

const services: Readonly<Record<ServiceKind, KeyedService>> = {
  cognitiveServices: {
    opens: {
      id: "keys of an AI account",
      name: "keys",
      permissions: [
        {
          dataActions: ["Microsoft.CognitiveServices/*"],
          // Agents and evaluations accept tokens only.
          notDataActions: [
            "Microsoft.CognitiveServices/accounts/AIServices/agents/*",
            "Microsoft.CognitiveServices/accounts/AIServices/evaluations/*",
          ],
        },
      ],
    },
    listedBy: [
      control("Microsoft.CognitiveServices/accounts/listKeys/action"),
      control("Microsoft.CognitiveServices/accounts/regenerateKey/action"),
    ],
  },
  search: {
    opens: { id: "keys of a search service", name: "keys", permissions: [{ dataActions: ["Microsoft.Search/*"] }] },
    listedBy: [
      control("Microsoft.Search/searchServices/listAdminKeys/action"),
      control("Microsoft.Search/searchServices/listQueryKeys/action"),
      control("Microsoft.Search/searchServices/regenerateAdminKey/action"),
      control("Microsoft.Search/searchServices/createQueryKey/action"),
    ],
  },
  storage: {
    opens: { id: "keys of a storage account", name: "keys", permissions: [{ dataActions: ["Microsoft.Storage/*"] }] },
    listedBy: [
      control("Microsoft.Storage/storageAccounts/listKeys/action"),
      control("Microsoft.Storage/storageAccounts/regenerateKey/action"),
    ],
  },
};

/** What whoever has a key of the service may do. */
export function keysOf({ service }: Service): GrantedRole {
  const { opens } = services[service];
  return { key: opens.id, name: opens.name, definition: opens };
}

/** Whether a role lets its holder read the keys of a service. */
export function listsKeys(role: RoleDefinition, { service }: Service): boolean {
  return services[service].listedBy.some((operation) => allows(role, operation) !== "no");
}
