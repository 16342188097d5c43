import { aksLocalAccounts } from "./aksLocalAccounts.ts";
import { aksUserCredential } from "./aksUserCredential.ts";
import { appConfiguration } from "./appConfiguration.ts";
import { applicationInsights } from "./applicationInsights.ts";
import { automation } from "./automation.ts";
import { batch } from "./batch.ts";
import { bot } from "./bot.ts";
import { cognitiveServices } from "./cognitiveServices.ts";
import { communication } from "./communication.ts";
import { containerRegistry } from "./containerRegistry.ts";
import { cosmosDb } from "./cosmosDb.ts";
import { eventGrid } from "./eventGrid.ts";
import { eventHubs } from "./eventHubs.ts";
import { grafana } from "./grafana.ts";
import { iotHub } from "./iotHub.ts";
import { logAnalytics } from "./logAnalytics.ts";
import { maps } from "./maps.ts";
import { mlBatchEndpoint } from "./mlBatchEndpoint.ts";
import { mlDatastores } from "./mlDatastores.ts";
import { mlEndpoint } from "./mlEndpoint.ts";
import { mongo } from "./mongo.ts";
import { mysql } from "./mysql.ts";
import { playwright } from "./playwright.ts";
import { postgresql } from "./postgresql.ts";
import { redis } from "./redis.ts";
import { redisEnterprise } from "./redisEnterprise.ts";
import { search } from "./search.ts";
import { serviceBus } from "./serviceBus.ts";
import { signalR } from "./signalR.ts";
import { sql } from "./sql.ts";
import { sqlEntraOnly } from "./sqlEntraOnly.ts";
import { storage } from "./storage.ts";
import { synapse } from "./synapse.ts";
import { synapseEntraOnly } from "./synapseEntraOnly.ts";
import { webPubSub } from "./webPubSub.ts";
import type { KeyedService } from "./service.ts";

export type { ClassicInput, ClassicInputs, KeyedService, KeySwitch } from "./service.ts";

/** By the name that it has in locks, which never changes. A new service is a file and a line. */
export const services = {
  aksLocalAccounts,
  aksUserCredential,
  appConfiguration,
  applicationInsights,
  automation,
  batch,
  bot,
  cognitiveServices,
  communication,
  containerRegistry,
  cosmosDb,
  eventGrid,
  eventHubs,
  grafana,
  iotHub,
  logAnalytics,
  maps,
  mlBatchEndpoint,
  mlDatastores,
  mlEndpoint,
  mongo,
  mysql,
  playwright,
  postgresql,
  redis,
  redisEnterprise,
  search,
  serviceBus,
  signalR,
  sql,
  sqlEntraOnly,
  storage,
  synapse,
  synapseEntraOnly,
  webPubSub,
} satisfies Readonly<Record<string, KeyedService>>;

export type ServiceKind = keyof typeof services;

export const serviceKinds = Object.keys(services) as readonly ServiceKind[];

/** What whoever has a key of a resource of this normal type may do, in words; nothing where no row says it. */
export function letsDo(type: string): string | undefined {
  const rows: readonly KeyedService[] = Object.values(services);
  return rows.find(({ types, classic = {} }) => types.includes(type) || Object.hasOwn(classic, type))?.lets;
}

export function serviceOf(kind: ServiceKind): KeyedService {
  return services[kind];
}
