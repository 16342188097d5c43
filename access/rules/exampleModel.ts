import { armKey, subjectKey, unknownRoleKey } from "../identity/keys.ts";
import type {
  AppSettings,
  Grant,
  GrantedRole,
  Host,
  Membership,
  Model,
  ModelActor,
  ModelScope,
  Origin,
  Service,
  Standing,
  StatedSchedule,
  Trust,
} from "../facts/model.ts";
import { actorTold, scopeTold, type Told } from "../terms/kinds.ts";
import { actorOfSubject } from "../terms/subject.ts";
import { findRole } from "../../roles/index.ts";
import type { Example, Fact, GrantFact, ServiceFact, TrustFact } from "./example.ts";
import type { RuleInput } from "./rule.ts";

/** What rules look at in an example: its own stack first, then the stacks that are reviewed with it. */
export function inputsOf(example: Example): readonly [RuleInput, ...RuleInput[]] {
  const { stack = "dev", before, after, elsewhere = {}, replaced = [], expects = [] } = example;
  const input = (name: string, facts: readonly Fact[]): RuleInput => ({
    stack: name,
    before: null,
    after: modelOf(name, facts),
    changes: [],
    replaced: new Set(),
    updatesInPlace: () => true,
    retained: new Set(),
    now: example.now ?? "2026-11-21",
    expected: { judging: expects, own: expects },
  });
  const kept = new Set(after.map(keyOf));
  const dropped = (before ?? []).filter((fact) => fact.isRetained === true && !kept.has(keyOf(fact)));
  const own: RuleInput = {
    ...input(stack, after),
    before: before === undefined ? null : modelOf(stack, before),
    replaced: new Set(after.filter(({ by = "" }) => replaced.includes(by)).map((fact) => urnOf(stack, fact))),
    retained: new Set(dropped.map(keyOf)),
  };
  return [own, ...Object.entries(elsewhere).map(([name, facts]) => input(name, facts))];
}

function modelOf(stack: string, facts: readonly Fact[]): Model {
  const of = <Kind extends Fact["fact"]>(kind: Kind) =>
    facts.filter((fact): fact is Extract<Fact, { fact: Kind }> => fact.fact === kind);
  return {
    services: of("service").map((fact) => serviceOf(stack, fact)),
    grants: facts.flatMap((fact) =>
      fact.fact === "grant" || fact.fact === "accessPolicy" ? [grantOf(stack, fact)] : [],
    ),
    trusts: of("trust").map((fact) => trustOf(stack, fact)),
    hosts: of("host").map((fact): Host => {
      const scope = scopeOf(fact.host);
      const actor: ModelActor = { kind: "host", name: scope.name, id: scope.id, key: scope.key };
      const identity = identityOf(fact.identity);
      return { ...originOf(stack, fact), actor, scope, type: fact.type ?? "azure-native:app:containerapp", identity };
    }),
    memberships: of("member").map((fact): Membership => ({
      ...originOf(stack, fact),
      member: actorOf(fact.member),
      group: actorOf(fact.group),
      as: "member",
    })),
    standings: of("copy").map((fact): Standing => {
      const scope = scopeOf(fact.on);
      const text = `holds a key of ${scope.name}`;
      const what = { scope, power: "useKeys", of: scope.key, text, step: "copiedKey" } as const;
      return { ...originOf(stack, fact), actor: actorOf(fact.who), ...what };
    }),
    schedules: of("runs").map((fact): StatedSchedule => ({
      ...originOf(stack, fact),
      actor: actorOf(fact.who),
      ...(fact.schedule !== undefined && { text: fact.schedule }),
    })),
    settings: of("settings").map((fact): AppSettings => ({
      ...originOf(stack, fact),
      actor: actorOf(fact.of),
      isOwn: fact.by === undefined,
      names: fact.names,
      ...(fact.shareReason !== undefined && { shareReason: fact.shareReason }),
    })),
    holders: [],
    unknowns: [],
    scopes: new Map(facts.flatMap(placesOf).map((scope) => [scope.key, scope])),
  };
}

function serviceOf(stack: string, fact: ServiceFact): Service {
  const scope = scopeOf(fact.service);
  const { keys, reason, until } = fact;
  return {
    ...originOf(stack, fact),
    scope,
    service: scope.kind === "search" || scope.kind === "storage" ? scope.kind : "cognitiveServices",
    localAuth: keys,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
}

function grantOf(stack: string, fact: GrantFact): Grant {
  const { who, role, on, assignmentName, isNameMade = false } = fact;
  return {
    ...originOf(stack, fact),
    actor: actorOf(who),
    scope: scopeOf(on),
    role: fact.fact === "grant" ? roleOf(role) : policyOf(role),
    kind: fact.fact === "grant" ? "roleAssignment" : "accessPolicy",
    ...(assignmentName !== undefined && { assignmentName }),
    isNameMade,
  };
}

function trustOf(stack: string, fact: TrustFact): Trust {
  const { issuer, subject } = fact;
  const actor = { ...actorOfSubject(issuer, subject), key: subjectKey({ text: issuer }, subject) };
  return { ...originOf(stack, fact), actor, identity: identityOf(fact.identity), issuer, subject };
}

function roleOf(name: string): GrantedRole {
  const definition = findRole(name);
  return { key: definition?.id ?? unknownRoleKey(name), name: definition?.name ?? name, definition };
}

function policyOf(permissions: string): GrantedRole {
  const name = `access policy: ${permissions}`;
  return { key: name, name, definition: { id: name, name, permissions: [] } };
}

function identityOf(text: string) {
  return { actor: actorOf(text), scope: scopeOf(text) };
}

function actorOf(text: string): ModelActor {
  const of = /^identity of (?<name>.+)$/.exec(text)?.groups?.["name"];
  if (of !== undefined) {
    const key = `azure-native:app:ContainerApp::${of}`;
    return { kind: "identity", name: of, id: `urn:pulumi:dev::example::${key}`, key: `${key}#system` };
  }
  return read(text, actorTold(text));
}

/** The scope that a text begins with. What follows each `in` is what it lies in. */
function scopeOf(text: string): ModelScope {
  const [first = "", ...around] = text.split(" in ");
  return { ...read(first, scopeTold(first)), within: around.map((outer) => scopeOf(outer).key) };
}

/** The scopes that a fact names, and those that they lie in. */
function placesOf(fact: Fact): ModelScope[] {
  const text = "on" in fact ? fact.on : fact.fact === "service" ? fact.service : fact.fact === "host" ? fact.host : "";
  const parts = text === "" ? [] : text.split(" in ");
  return parts.map((_, index) => scopeOf(parts.slice(index).join(" in ")));
}

/** A kind and a name; or a kind and an ARM id, whose last part is the name. */
function read<Kind>(text: string, { kind, name }: Told<Kind>) {
  if (kind === undefined) throw new Error(`an example names "${text}": expected a kind and a name`);
  if (!name.startsWith("/")) return { kind, name, id: text, key: text };
  return { kind, name: name.split("/").at(-1) ?? name, id: name, key: armKey(name) };
}

function originOf(stack: string, fact: Fact): Origin {
  return {
    urn: urnOf(stack, fact),
    key: keyOf(fact),
    ...(fact.isRetained === true && { isRetained: true }),
  };
}

const urnOf = (stack: string, fact: Fact): string => `urn:pulumi:${stack}::example::${keyOf(fact)}`;

function keyOf(fact: Fact): string {
  const types = {
    grant: "azure-native:authorization:RoleAssignment",
    accessPolicy: "azure-native:keyvault:AccessPolicy",
    trust: "azure-native:managedidentity:FederatedIdentityCredential",
    host: "azure-native:app:ContainerApp",
    service: "azure-native:cognitiveservices:Account",
    member: "azuread:index/groupMember:GroupMember",
    copy: "azure-native:app:ContainerApp",
    runs: "azure-native:managedidentity:UserAssignedIdentity",
    settings: fact.by === undefined ? "azure-native:web:WebApp" : "azure-native:web:WebAppApplicationSettings",
  };
  const parents = fact.component === undefined ? "" : `azure-keyless:index:${fact.component}$`;
  return `${parents}${types[fact.fact]}::${fact.by ?? defaultName(fact)}`;
}

function defaultName(fact: Fact): string {
  switch (fact.fact) {
    case "grant":
    case "accessPolicy":
      return [fact.who, fact.role, fact.on].join(" ");
    case "trust":
      return [fact.identity, fact.subject].join(" ");
    case "host":
      return [fact.identity, fact.host].join(" ");
    case "copy":
    case "runs":
      return actorTold(fact.who).name;
    case "settings":
      return actorTold(fact.of).name;
    case "service":
      return fact.service;
    case "member":
      return [fact.group, fact.member].join(" ");
  }
}
