import { existsSync } from "node:fs";
import { isMap, textOr } from "./json.ts";
import { openTenant } from "./open.ts";
import type { LogEntry, Principal, Resource, SoftDeleted, TenantReader } from "./tenant.ts";

/** Who has which role where. */
export interface Assignment {
  readonly id: string;
  readonly scope: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly principalType?: string;
  readonly condition?: string;
}

/** A managed identity. */
export interface Identity {
  /** The id of the user-assigned identity, or of the resource that has the system-assigned one. */
  readonly id: string;
  readonly principalId: string;
  readonly clientId?: string;
}

/** The contents of a simulated tenant. */
export interface Tenant {
  readonly resources: readonly Resource[];
  readonly assignments: readonly Assignment[];
  readonly identities: readonly Identity[];
  readonly principals: readonly Principal[];
  readonly softDeleted: readonly SoftDeleted[];
  readonly log: readonly LogEntry[];
}

/** Reads the tenant in a file, also while providers write. @throws Error when there is none. */
export function readTenant(path: string): Tenant {
  if (!existsSync(path)) throw new Error(`there is no sandbox at ${path}: nothing was deployed to it yet`);
  const state = openTenant(path);
  try {
    return state.read(tenantOf);
  } finally {
    state.close();
  }
}

/** The same for an open state. */
export function tenantOf(tenant: TenantReader): Tenant {
  const resources = tenant.all();
  return {
    resources,
    assignments: tenant.ofType("Microsoft.Authorization/roleAssignments").map(assignmentOf),
    identities: resources.flatMap(identitiesOf),
    principals: tenant.principals(),
    softDeleted: tenant.softDeleted(),
    log: tenant.log(),
  };
}

function assignmentOf({ id, properties }: Resource): Assignment {
  const { principalType, condition } = properties;
  return {
    id,
    scope: textOr(properties["scope"], ""),
    principalId: textOr(properties["principalId"], ""),
    roleDefinitionId: textOr(properties["roleDefinitionId"], ""),
    ...(typeof principalType === "string" && { principalType }),
    ...(typeof condition === "string" && { condition }),
  };
}

function identitiesOf({ id, properties }: Resource): Identity[] {
  const { principalId, clientId, identity } = properties;
  if (typeof principalId === "string" && typeof clientId === "string") return [{ id, principalId, clientId }];
  return isMap(identity) && typeof identity["principalId"] === "string"
    ? [{ id, principalId: identity["principalId"] }]
    : [];
}
