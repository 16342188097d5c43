import type { ModelActor } from "../../../access/facts/model.ts";
import type { ActorKind } from "../../../access/terms/report.ts";
import type { Tenant } from "../../../sandbox/state/readTenant.ts";
import { subjectKey, systemKey } from "./keys.ts";
import type { Names } from "./names.ts";

const kinds: Readonly<Record<string, ActorKind>> = {
  group: "group",
  "microsoft.managedidentity/userassignedidentities": "identity",
  servicePrincipal: "servicePrincipal",
  user: "user",
};

/** Reads principals of a tenant by object id. Nobody is who was deleted: Azure keeps the assignments of those. */
export function principalsOf(
  { principals, resources }: Tenant,
  names: Names,
): (objectId: string) => ModelActor | undefined {
  const owners = new Map(principals.map(({ objectId, of }) => [objectId, of]));
  const types = new Map(resources.map(({ id, type }) => [id.toLowerCase(), type]));
  return (objectId) => {
    const of = owners.get(objectId);
    const type = of === undefined ? undefined : types.get(of.toLowerCase());
    if (of === undefined || type === undefined) return undefined;
    const kind = kinds[type] ?? kinds[type.toLowerCase()];
    return kind === undefined ? actorOf("identity", systemKey(names.of(of))) : actorOf(kind, names.of(of));
  };
}

/** Whom a federated credential lets in. The subject alone proves nothing: any issuer can sign any subject. */
export function trusted(issuer: string, subject: string): ModelActor {
  const isGitHub = issuer === "https://token.actions.githubusercontent.com" && subject.startsWith("repo:");
  const kind = subject.startsWith("system:serviceaccount:") ? "serviceAccount" : isGitHub ? "github" : "federated";
  return actorOf(kind, subjectKey(issuer, subject));
}

export function actorOf(kind: ActorKind, key: string): ModelActor {
  return { kind, name: key, id: key, key };
}
