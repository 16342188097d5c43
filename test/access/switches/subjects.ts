import fc from "fast-check";
import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";

export type Inputs = Readonly<Record<string, Json>>;

/** Whether something gives access: `unsure` where the program does not tell, or Azure's documents do not. */
export type Answer = "yes" | "no" | "unsure";

/** What inputs of a service let count, read from Azure's own documents and not from the product's tables. */
export type Says = Readonly<Record<"roles" | "keys" | "policies" | "more", Answer>>;

/** A service with switches: what may be written there, and what that means. */
export interface Subject {
  readonly type: string;
  readonly inputs: fc.Arbitrary<Inputs>;
  readonly says: (inputs: Inputs) => Says;
  /** GUID of a built-in role for its data; nothing where roles of Azure give none. */
  readonly role?: string;
}

/** A switch as people write it, and as it comes out of a run: left out, known, unknown. */
const flag = fc.constantFrom<Json | undefined>(undefined, null, true, false, unknown);

const record = (parts: Record<string, fc.Arbitrary<Json | undefined>>): fc.Arbitrary<Inputs> =>
  fc
    .record(parts)
    .map((values) =>
      Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    );
const inside = (name: string, inputs: fc.Arbitrary<Inputs>): fc.Arbitrary<Inputs> =>
  fc.oneof(
    { weight: 9, arbitrary: inputs.map((each) => ({ [name]: each })) },
    { weight: 1, arbitrary: fc.constantFrom<Inputs>({}, { [name]: unknown }) },
  );

const at = (inputs: Inputs, ...path: readonly string[]): Json | undefined => {
  let value: Json | undefined = inputs;
  for (const name of path) {
    if (value === unknown) return unknown;
    value = typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Inputs)[name] : undefined;
  }
  return value ?? undefined;
};
const answer = (value: Json | undefined, yes: Json, unsaid: Answer): Answer => {
  if (value === unknown) return "unsure";
  if (value === undefined) return unsaid;
  return value === yes ? "yes" : "no";
};
const not = (one: Answer): Answer => (one === "unsure" ? one : one === "yes" ? "no" : "yes");
const either = (...all: readonly Answer[]): Answer =>
  all.includes("yes") ? "yes" : all.includes("unsure") ? "unsure" : "no";

const nothing: Says = { roles: "yes", keys: "no", policies: "no", more: "no" };

/** Keys and nothing else: the switch is called so in azure-native, or so and the other way round in the classic provider. */
const keyed = (type: string, path: readonly string[], off: Json, values: fc.Arbitrary<Json | undefined>): Subject => ({
  type,
  inputs: path.reduceRight<fc.Arbitrary<Inputs>>(
    (inner, name, index) => (index === path.length - 1 ? record({ [name]: values }) : inside(name, inner)),
    fc.constant({}),
  ),
  says: (inputs) => ({ ...nothing, keys: not(answer(at(inputs, ...path), off, "no")) }),
});

const vaultSays = (byRoles: Json | undefined): Says => {
  const roles = answer(byRoles, true, "no");
  return { ...nothing, roles, policies: not(roles) };
};
const vaultRole = "4633458b-17de-408a-b874-0445c86b69e6";

/** Either keys alone, or both, or roles alone; authOptions do not count where keys are off. */
const searchSays = (keysOff: Answer, both: Answer): Says => ({
  ...nothing,
  keys: not(keysOff),
  roles: either(keysOff, both),
});
const searchRole = "1407120a-92aa-4202-b7e9-c0e197c71c8f";
const challenge = { aadAuthFailureMode: "http403" };

export const subjects: readonly Subject[] = [
  {
    type: "azure-native:keyvault:Vault",
    role: vaultRole,
    inputs: inside("properties", record({ enableRbacAuthorization: flag })),
    says: (inputs) => vaultSays(at(inputs, "properties", "enableRbacAuthorization")),
  },
  {
    type: "azure:keyvault/keyVault:KeyVault",
    role: vaultRole,
    inputs: record({ rbacAuthorizationEnabled: flag }),
    says: (inputs) => vaultSays(at(inputs, "rbacAuthorizationEnabled")),
  },
  {
    type: "azure-native:search:Service",
    role: searchRole,
    inputs: record({
      disableLocalAuth: flag,
      authOptions: fc.constantFrom<Json | undefined>(
        undefined,
        { aadOrApiKey: challenge },
        { apiKeyOnly: {} },
        unknown,
      ),
    }),
    says: (inputs) => {
      const both = inputs["authOptions"];
      const isBoth =
        both === unknown ? "unsure" : at(inputs, "authOptions", "aadOrApiKey") === undefined ? "no" : "yes";
      return searchSays(answer(at(inputs, "disableLocalAuth"), true, "no"), isBoth);
    },
  },
  {
    type: "azure:search/service:Service",
    role: searchRole,
    inputs: record({
      localAuthenticationEnabled: flag,
      authenticationFailureMode: fc.constantFrom<Json | undefined>(undefined, "http403", "http401WithBearerChallenge"),
    }),
    says: (inputs) =>
      searchSays(
        answer(at(inputs, "localAuthenticationEnabled"), false, "no"),
        at(inputs, "authenticationFailureMode") === undefined ? "no" : "yes",
      ),
  },
  {
    type: "azure-native:containerservice:ManagedCluster",
    role: "7f6c6a51-bcf8-42ba-9220-52d62157d7db",
    inputs: record({
      disableLocalAccounts: flag,
      aadProfile: fc.oneof(record({ enableAzureRBAC: flag }), fc.constantFrom<Json | undefined>(undefined, unknown)),
    }),
    says: (inputs) => {
      const entra = inputs["aadProfile"];
      const hasEntra: Answer = entra === unknown ? "unsure" : (entra ?? null) === null ? "no" : "yes";
      return {
        ...nothing,
        roles: answer(at(inputs, "aadProfile", "enableAzureRBAC"), true, "no"),
        keys: not(answer(at(inputs, "disableLocalAccounts"), true, "no")),
        // Without Entra the credential of any user is a certificate.
        more: not(hasEntra),
      };
    },
  },
  {
    type: "azure-native:cognitiveservices:Account",
    role: "a97b65f3-24c7-4388-baec-2e87135dc908",
    inputs: fc
      .tuple(
        record({ kind: fc.constantFrom<Json>("OpenAI", "AIServices", "CognitiveServices", unknown) }),
        inside(
          "properties",
          record({
            disableLocalAuth: flag,
            customSubDomainName: fc.constantFrom<Json | undefined>(undefined, "contoso", unknown),
          }),
        ),
      )
      .map(([kind, rest]) => ({ ...kind, ...rest })),
    says: (inputs) => ({
      ...nothing,
      keys: not(answer(at(inputs, "properties", "disableLocalAuth"), true, "no")),
      // Regional endpoints take keys alone; a name that is not known yet is one.
      roles:
        inputs["properties"] === unknown
          ? "unsure"
          : at(inputs, "properties", "customSubDomainName") === undefined
            ? "no"
            : "yes",
      // Agents, speech, vision: an account of OpenAI has none of them.
      more: not(answer(inputs["kind"], "OpenAI", "unsure")),
    }),
  },
  keyed("azure-native:storage:StorageAccount", ["allowSharedKeyAccess"], false, flag),
  keyed("azure:storage/account:Account", ["sharedAccessKeyEnabled"], false, flag),
  keyed("azure-native:documentdb:DatabaseAccount", ["disableLocalAuth"], true, flag),
  keyed("azure-native:cosmosdb:DatabaseAccount", ["disableLocalAuth"], true, flag),
  keyed("azure:cosmosdb/account:Account", ["localAuthenticationDisabled"], true, flag),
  keyed("azure-native:servicebus:Namespace", ["disableLocalAuth"], true, flag),
  keyed("azure:servicebus/namespace:Namespace", ["localAuthEnabled"], false, flag),
  keyed("azure-native:eventhub:Namespace", ["disableLocalAuth"], true, flag),
  keyed("azure:eventhub/eventHubNamespace:EventHubNamespace", ["localAuthenticationEnabled"], false, flag),
  keyed("azure-native:appconfiguration:ConfigurationStore", ["disableLocalAuth"], true, flag),
  keyed("azure:appconfiguration/configurationStore:ConfigurationStore", ["localAuthEnabled"], false, flag),
  keyed("azure-native:eventgrid:Topic", ["disableLocalAuth"], true, flag),
  keyed("azure-native:signalrservice:SignalR", ["disableLocalAuth"], true, flag),
  keyed("azure-native:devices:IotHubResource", ["properties", "disableLocalAuth"], true, flag),
  keyed("azure:cognitive/account:Account", ["localAuthEnabled"], false, flag),
  keyed(
    "azure-native:dbforpostgresql:Server",
    ["authConfig", "passwordAuth"],
    "Disabled",
    fc.constantFrom<Json | undefined>(undefined, "Enabled", "Disabled", unknown),
  ),
];
