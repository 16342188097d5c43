import type { ActorKind, ScopeKind } from "./report.ts";

/** The words at the beginning of names in a lock. They are part of the format and never change. */
export const actorWords: Readonly<Record<ActorKind, string>> = {
  identity: "identity",
  serviceAccount: "service account",
  github: "github",
  federated: "federated",
  host: "host",
  group: "group",
  user: "user",
  servicePrincipal: "service principal",
  keyHolder: "key holder",
  unknown: "unknown",
};

export const scopeWords: Readonly<Record<ScopeKind, string>> = {
  openai: "openai",
  aiservices: "ai services",
  cognitiveServices: "cognitive services",
  documentIntelligence: "document intelligence",
  search: "search",
  keyVault: "key vault",
  storage: "storage",
  identity: "identity",
  host: "host",
  group: "group",
  resourceGroup: "resource group",
  subscription: "subscription",
  managementGroup: "management group",
  resource: "resource",
  unknown: "unknown",
};

/** The parts of a name: the kind whose words it begins with (the longest that fit), and the name after them. */
export interface Told<Kind> {
  readonly kind: Kind | undefined;
  readonly name: string;
}

export type TellKind<Kind> = (label: string) => Told<Kind>;

export const actorTold: TellKind<ActorKind> = tellKind(actorWords);
export const scopeTold: TellKind<ScopeKind> = tellKind(scopeWords);

function tellKind<Kind extends string>(words: Readonly<Record<Kind, string>>): TellKind<Kind> {
  const kinds = (Object.keys(words) as Kind[]).toSorted((a, b) => words[b].length - words[a].length);
  return (label) => {
    const kind = kinds.find((each) => label.startsWith(`${words[each]} `));
    return { kind, name: kind === undefined ? label : label.slice(words[kind].length + 1) };
  };
}

/** Whether a separately given kind is one, because the name does not have it. */
export function isActorKind(kind: string): kind is ActorKind {
  return Object.hasOwn(actorWords, kind);
}

export function isScopeKind(kind: string): kind is ScopeKind {
  return Object.hasOwn(scopeWords, kind);
}
