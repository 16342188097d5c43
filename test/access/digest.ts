import type { Json } from "../../access/plan/digest.ts";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
export const urnOf = (type: string, name: string): string => `urn:pulumi:dev::contoso::${type}::${name}`;

interface Declared {
  readonly type: string;
  readonly name: string;
  readonly inputs?: Record<string, Json>;
  /** Inputs that are unknown, and the resources that they come from. */
  readonly from?: Record<string, readonly string[]>;
  readonly parent?: string;
  readonly custom?: boolean;
  readonly op?: string;
  readonly sourcePosition?: string;
  /** Where inputs come from that hold unknowns somewhere inside. */
  readonly dependencies?: Record<string, readonly string[]>;
  /** Which output an unknown input is, as an offline run tells it. */
  readonly inputOutputs?: Record<string, { readonly urn: string; readonly path: string }>;
  readonly computedInputs?: readonly string[];
  readonly ignoreChanges?: readonly string[];
  readonly provider?: string;
}

/** A digest with one create step for each resource. */
export function digestOf(resources: readonly Declared[], unknowns: readonly Json[] = []): Json {
  return {
    steps: resources.map(
      ({ type, name, inputs = {}, from = {}, parent, custom = true, op = "create", sourcePosition, ...more }) => ({
        op,
        urn: urnOf(type, name),
        newState: {
          urn: urnOf(type, name),
          type,
          custom,
          inputs: { ...inputs, ...Object.fromEntries(Object.keys(from).map((key) => [key, unknown])) },
          propertyDependencies: { ...from, ...more.dependencies },
          inputOutputs: more.inputOutputs ?? {},
          computedInputs: more.computedInputs ?? [],
          ignoreChanges: more.ignoreChanges ?? [],
          ...(more.provider !== undefined && { provider: more.provider }),
          ...(parent !== undefined && { parent }),
          ...(sourcePosition !== undefined && { sourcePosition }),
        },
      }),
    ),
    unknowns,
  };
}

export const types = {
  account: "azure-native:cognitiveservices:Account",
  identity: "azure-native:managedidentity:UserAssignedIdentity",
  credential: "azure-native:managedidentity:FederatedIdentityCredential",
  assignment: "azure-native:authorization:RoleAssignment",
  group: "azuread:index/group:Group",
} as const;

export const account = (name = "aoai", properties: Json = { disableLocalAuth: true }): Declared => ({
  type: types.account,
  name,
  inputs: { kind: "OpenAI", properties },
});
export const identity = (name = "chat-api"): Declared => ({ type: types.identity, name });

export const openAIUser = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";

/** OpenAI User for the identity chat-api on the account aoai, unless said otherwise. */
export const assignment = (change: Partial<Declared> = {}): Declared => ({
  type: types.assignment,
  name: "grant",
  inputs: { roleDefinitionId: openAIUser, principalType: "ServicePrincipal" },
  from: { principalId: [urnOf(types.identity, "chat-api")], scope: [urnOf(types.account, "aoai")] },
  ...change,
});

export const credential = (change: Partial<Declared> = {}): Declared => ({
  type: types.credential,
  name: "trust",
  inputs: { issuer: "https://token.actions.githubusercontent.com", subject: "repo:contoso/chat:environment:prod" },
  from: { resourceName: [urnOf(types.identity, "chat-api")] },
  ...change,
});
