import type { Json } from "../../plan/digest.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { clusterType } from "../../identity/types.ts";

type IsPlain = (value: Json) => boolean;

const whatever: IsPlain = () => true;

/** What a Cosmos DB account is good for: its API, its billing, its indexes. Roles of Mongo are none of these. */
const kindsOfCosmos: IsPlain = (value) =>
  typeof value === "string" &&
  /^(?:Enable(?:Serverless|Table|Gremlin|Cassandra|Mongo|AggregationPipeline|MaterializedViews|NoSQL(?:Vector|FullText)Search)|DisableRateLimitingResponses|mongoEnableDocLevelTTL)$/i.test(
    value,
  );

/** A disk that is new, from an image that is compared or from nothing; of any other another input says which it is. */
const ofNewDisks: IsPlain = (value) => value === "FromImage" || value === "Empty";

/** What a slot is called; `production` would be the app itself. */
const ofSlots: IsPlain = (value) => typeof value === "string" && !/^production$/i.test(value) && !holdsUnknown(value);

const cosmosAccounts = ["azure-native:cosmosdb:databaseaccount", "azure-native:documentdb:databaseaccount"];

/**
 * Values that give nothing by themselves, by normal type and path, where the table of statements can only speak of inputs. A
 * path stands for all below it.
 */
const choices: ReadonlyMap<string, ReadonlyMap<string, IsPlain>> = new Map([
  [
    clusterType,
    new Map([
      // Whom the cluster's issuer lets in federated credentials say.
      ["oidcIssuerProfile", whatever],
      // Whom Entra lets in: adminGroupObjectIDs and roles.
      ["aadProfile.managed", whatever],
      // The identity of such an add-on holds what is given to it.
      ["addonProfiles.azureKeyvaultSecretsProvider.enabled", whatever],
      ["addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation", whatever],
      ["addonProfiles.azureKeyvaultSecretsProvider.config.rotationPollInterval", whatever],
      ["addonProfiles.omsagent.enabled", whatever],
      ["addonProfiles.omsagent.config.useAADAuth", whatever],
    ]),
  ],
  ...["", "virtualMachineProfile."].map((profile) => {
    const type = `azure-native:compute:virtualmachine${profile === "" ? "" : "scaleset"}`;
    const disks = ["osDisk", "dataDisks"].map((disk) => `${profile}storageProfile.${disk}.createOption`);
    return [type, new Map(disks.map((path) => [path, ofNewDisks] as const))] as const;
  }),
  ["azure-native:web:webappslot", new Map([["slot", ofSlots]])],
  // Whoever opens a dashboard sees what they may read anyway.
  ["azure-native:portal:dashboard", new Map(["lenses", "properties.lenses"].map((path) => [path, whatever] as const))],
  ["azure:portal/portaldashboard:portaldashboard", new Map([["dashboardProperties", whatever]])],
  ...cosmosAccounts.map((type) => [type, new Map([["capabilities.name", kindsOfCosmos]])] as const),
]);

/** Whether a value of an input gives nothing by itself. */
export function isPlainChoice(type: string, path: string, value: Json): boolean {
  const ofType = choices.get(type);
  if (ofType === undefined) return false;
  return [...ofType].some(([at, isPlain]) => (path === at || path.startsWith(`${at}.`)) && isPlain(value));
}

/** Whether something below a path may be such a value. */
export function holdsChoices(type: string, path: string): boolean {
  return [...(choices.get(type)?.keys() ?? [])].some((at) => at.startsWith(`${path}.`));
}
