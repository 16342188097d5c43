import type { JsonMap } from "./json.ts";

/** Something that exists: an ARM resource or an object of the directory. */
export interface Resource {
  /** Letter case as it was given; it does not matter in look-ups. */
  readonly id: string;
  /** ARM's name of the type, `Microsoft.App/jobs`; in the directory `group`, `user`, … */
  readonly type: string;
  /** What Azure answers when it is read. */
  readonly properties: JsonMap;
}

/** What a role can be given to. */
export interface Principal {
  readonly objectId: string;
  readonly kind: PrincipalKind;
  /** Id of the resource that it belongs to. */
  readonly of: string;
  /** When it came to be: milliseconds since 1970. */
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
  /** As in HTTP; 0 when no answer was sent, because the provider was made to die or to hang. */
  readonly status: number;
  /** Azure's code of the error. */
  readonly code?: string;
}

/** A write with its place in the order of all of them. */
export interface LogEntry extends Write {
  readonly number: number;
  /** ISO 8601. */
  readonly time: string;
}

/** A write that has begun. Whoever writes under the same id meanwhile may be refused. */
export interface Operation {
  readonly under: string;
  /** Process that writes: if it died, the operation is over. */
  readonly pid: number;
  /** When the operation is over at the latest: milliseconds since 1970. */
  readonly deadline: number;
}

/** What exists in the pretend tenant, at one moment. */
export interface TenantReader {
  /** Milliseconds since 1970. */
  readonly now: number;
  get(id: string): Resource | undefined;
  /** All that is inside of it: what has an id that begins with its id. */
  below(id: string): readonly Resource[];
  ofType(type: string): readonly Resource[];
  all(): readonly Resource[];
  principal(objectId: string): Principal | undefined;
  principals(): readonly Principal[];
  softDeleted(): readonly SoftDeleted[];
  isBusy(under: string): boolean;
  log(): readonly LogEntry[];
  /** A GUID for something: the same each time, and another one in another tenant, unless names are fixed. */
  guid(purpose: string, key: string): string;
  /** Such a GUID that no object of the directory has or had. */
  newObjectId(purpose: string, key: string): string;
}

/** The same, with all that can change it. */
export interface TenantWriter extends TenantReader {
  put(resource: Resource): void;
  remove(id: string): void;
  softDelete(resource: Resource, until: number): void;
  /** The soft-deleted one is no longer held: it was restored or purged. */
  release(id: string): void;
  /** @returns the number to end it with. */
  begin(operation: Operation): number;
  end(operation: number): void;
  record(write: Write): void;
  /** Counts something up. @returns how often it was counted, this time included. */
  count(what: string): number;
}

/** The state of the sandbox, which several providers share. */
export interface TenantState {
  /** Looks at one moment of it. */
  read<T>(look: (tenant: TenantReader) => T): T;
  /** Changes it as one step: others see all of it or nothing, and nobody else changes it meanwhile. */
  change<T>(step: (tenant: TenantWriter) => T): T;
  close(): void;
}
