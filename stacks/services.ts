import type { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import type * as pulumi from "@pulumi/pulumi";

import {
  AIService,
  AIServiceKind,
  KeyVault,
  OpenAIAccount,
  SearchService,
  StorageAccount,
  type CalledService,
  type Grantee,
} from "../components/index.ts";
import type { ServiceSettings } from "./schema.ts";

/** A service of the stack: what can be called, with the verbs that its kind has. */
export interface DeclaredService extends CalledService {
  grantUse?(to: Grantee): unknown;
  grantUseAnyModel?(to: Grantee): unknown;
  grantRead?(to: Grantee): unknown;
  grantWrite?(to: Grantee): unknown;
  grantManage?(to: Grantee): unknown;
  /** The service's own identity, of kinds that call others. */
  systemIdentity?(): Grantee;
}

/** A service's arguments from its settings. */
type Args = Pick<ServiceSettings, "authentication"> & { resourceGroupName: pulumi.Output<string> };

/** A kind of service in the settings. A new one is a row here and its name in the schema. */
interface Kind {
  /** The class, whose verbs the settings may use. */
  readonly component: { readonly prototype: object };
  readonly declare: (name: string, args: Args) => DeclaredService;
}

const kinds: Record<ServiceSettings["kind"], Kind> = {
  documentIntelligence: {
    component: AIService,
    declare: (name, args) => new AIService(name, { ...args, kind: AIServiceKind.DocumentIntelligence }),
  },
  keyVault: {
    component: KeyVault,
    declare: (name, { resourceGroupName }) => new KeyVault(name, { resourceGroupName }),
  },
  search: { component: SearchService, declare: (name, args) => new SearchService(name, args) },
  storage: { component: StorageAccount, declare: (name, args) => new StorageAccount(name, args) },
};

export function declareService(
  name: string,
  { kind, authentication }: ServiceSettings,
  group: ResourceGroup,
): DeclaredService {
  const args = { resourceGroupName: group.name, ...(authentication !== undefined && { authentication }) };
  return kinds[kind].declare(name, args);
}

/** Whether a kind of service has a method, so that the settings are refused before anything is declared. */
export function hasMethod(kind: ServiceSettings["kind"] | "account", method: string): boolean {
  const component = kind === "account" ? OpenAIAccount : kinds[kind].component;
  return method in component.prototype;
}
