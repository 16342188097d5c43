import type { Actor, ActorKind, Scope } from "../report.ts";
import type { Power } from "../roles/index.ts";

/** Powers as a reviewer reads them after *may*. */
const powerWords: Record<Power, string> = {
  assignRoles: "assign roles",
  switchKeysOn: "switch keys on",
  readKeys: "read keys",
  addTrust: "add federated credentials",
  attachIdentity: "attach the identity",
  actAs: "act as it",
  readSecrets: "read secrets",
  blindLogs: "delete log settings",
  manageResource: "manage the resource",
  manageModels: "manage models",
  writeData: "write data",
  callModels: "call models",
  readData: "read data",
};

/** Whoever writes data is not said to read it as well. */
export function sayPowers(powers: readonly Power[]): string {
  const said = powers.filter((power) => !(power === "readData" && powers.includes("writeData")));
  return said.map((power) => powerWords[power]).join(", ");
}

const actorWords: Record<ActorKind, string> = {
  identity: "identity",
  serviceAccount: "service account",
  github: "github",
  federated: "federated",
  host: "host",
  group: "group",
  user: "user",
  servicePrincipal: "service principal",
  keyHolder: "",
  unknown: "principal:",
};

/** `service account chat/chat-api`, `group ai-developers`, `anyone who has a key of aoai`. */
export function sayActor({ kind, name }: Actor): string {
  return actorWords[kind] === "" ? name : `${actorWords[kind]} ${name}`;
}

/** The name, with its kind where that is not an AI account or an identity of its own. */
export function sayScope({ kind, name }: Scope): string {
  const words: Partial<Record<Scope["kind"], string>> = {
    resourceGroup: "resource group",
    subscription: "subscription",
    managementGroup: "management group",
    search: "search",
    keyVault: "key vault",
    storage: "storage",
    identity: "identity",
    host: "host",
  };
  const word = words[kind];
  return word === undefined ? name : `${word} ${name}`;
}

/** `1 role assignment`, `3 role assignments`, `2 model deployments`. */
export function count(number: number, noun: string): string {
  const plural = /(?:[^aeou])y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${String(number)} ${number === 1 ? noun : plural}`;
}
