import type { JsonMap } from "./json.ts";

/** Something that exists: an ARM resource or an object of the directory. */
export interface Resource {
  /** Letter case as it was given; it does not matter in look-ups. */
  readonly id: string;
  /** ARM's name of the type, `Microsoft.App/jobs`; in the directory `group`, `user`, … */
  readonly type: string;
  /** Azure's answer when it is read. */
  readonly properties: JsonMap;
}

/** A principal that can hold a role. */
export interface Principal {
  readonly objectId: string;
  readonly kind: PrincipalKind;
  /** Id of the resource that it belongs to. */
  readonly of: string;
  /** When it was created: milliseconds since 1970. */
  readonly since: number;
}

export type PrincipalKind = "Group" | "ServicePrincipal" | "User";

/** A deleted AI account, whose name and subdomain stay taken until it is purged. */
export interface SoftDeleted extends Resource {
  /** When Azure purges it: milliseconds since 1970. */
  readonly until: number;
}

/** One write, as Azure's activity log has it. */
export interface Write {
  /** Who asked and for what: `azure-native create`, `portal delete`. */
  readonly caller: string;
  readonly type: string;
  readonly id: string;
  /** HTTP status; 0 when no answer was sent, because a fault killed the provider or made it hang. */
  readonly status: number;
  /** Azure's code of the error. */
  readonly code?: string;
}

/** A write with its place in the order of all writes. */
export interface LogEntry extends Write {
  readonly number: number;
  /** ISO 8601. */
  readonly time: string;
}

/** A write that has begun. Another write under the same id may be refused meanwhile. */
export interface Operation {
  readonly under: string;
  /** Process that writes: if it died, the operation is over. */
  readonly pid: number;
  /** When the operation is over at the latest: milliseconds since 1970. */
  readonly deadline: number;
}

/** The contents of the simulated tenant, at one moment. */
export interface TenantReader {
  /** Milliseconds since 1970. */
  readonly now: number;
  get(id: string): Resource | undefined;
  /** The resources inside it, whose ids begin with its id. */
  below(id: string): readonly Resource[];
  ofType(type: string): readonly Resource[];
  all(): readonly Resource[];
  principal(objectId: string): Principal | undefined;
  principals(): readonly Principal[];
  softDeleted(): readonly SoftDeleted[];
  isBusy(under: string): boolean;
  log(): readonly LogEntry[];
  /** A GUID for something. It is the same each time, and differs between tenants unless names are fixed. */
  guid(purpose: string, key: string): string;
  /** A GUID that no object of the directory has or had. */
  newObjectId(purpose: string, key: string): string;
}

/** The same, with the methods that change it. */
export interface TenantWriter extends TenantReader {
  put(resource: Resource): void;
  remove(id: string): void;
  softDelete(resource: Resource, until: number): void;
  /** Removes the soft-deleted resource, because it was restored or purged. */
  release(id: string): void;
  /** @returns the number to end it with. */
  begin(operation: Operation): number;
  end(operation: number): void;
  record(write: Write): void;
  /** Increments a counter. @returns its new value. */
  count(what: string): number;
}

/** The state of the sandbox, which several providers share. */
export interface TenantState {
  /** Reads the state at one moment. */
  read<T>(look: (tenant: TenantReader) => T): T;
  /** Changes the state in one step. Other processes see all of the step or nothing, and change nothing meanwhile. */
  change<T>(step: (tenant: TenantWriter) => T): T;
  close(): void;
}
