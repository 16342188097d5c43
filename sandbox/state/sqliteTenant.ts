import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";
import { parseJson } from "../../json/parseJson.ts";
import { isOver } from "./isOver.ts";
import type { JsonMap } from "./json.ts";
import { objectsOf } from "./objects.ts";
import { guidFrom, userObjectId } from "./pretend.ts";
import type {
  LogEntry,
  Operation,
  Principal,
  PrincipalKind,
  Resource,
  SoftDeleted,
  TenantWriter,
  Write,
} from "./tenant.ts";

type Row = Record<string, SQLOutputValue>;

/** The user who runs Pulumi. It is in every tenant. */
const signedIn: Principal = { objectId: userObjectId, kind: "User", of: `/users/${userObjectId}`, since: 0 };

/** A tenant in the tables of database.ts, during one step. */
export class SqliteTenant implements TenantWriter {
  readonly now: number;
  readonly #prepare: (sql: string) => StatementSync;
  readonly #seed: string;

  constructor(prepare: (sql: string) => StatementSync, now: number) {
    this.#prepare = prepare;
    this.now = now;
    this.#seed = String(prepare("SELECT seed FROM tenant").get()?.["seed"]);
  }

  get(id: string): Resource | undefined {
    const row = this.#prepare("SELECT * FROM resources WHERE key = ?").get(keyOf(id));
    return row === undefined ? undefined : resourceOf(row);
  }

  below(id: string): Resource[] {
    const key = keyOf(id);
    // "0" is the character after "/".
    return this.#prepare("SELECT * FROM resources WHERE key > ? AND key < ?").all(`${key}/`, `${key}0`).map(resourceOf);
  }

  ofType(type: string): Resource[] {
    return this.#prepare("SELECT * FROM resources WHERE type = ? ORDER BY key").all(type).map(resourceOf);
  }

  all(): Resource[] {
    return this.#prepare("SELECT * FROM resources ORDER BY key").all().map(resourceOf);
  }

  principal(objectId: string): Principal | undefined {
    if (objectId.toLowerCase() === signedIn.objectId) return signedIn;
    const row = this.#prepare("SELECT * FROM objects WHERE object_id = ? AND gone = 0").get(objectId.toLowerCase());
    return row === undefined || row["kind"] === "Application" ? undefined : principalOf(row);
  }

  principals(): Principal[] {
    const rows = this.#prepare(
      "SELECT * FROM objects WHERE gone = 0 AND kind <> 'Application' ORDER BY object_id",
    ).all();
    return [signedIn, ...rows.map(principalOf)];
  }

  softDeleted(): SoftDeleted[] {
    const rows = this.#prepare("SELECT * FROM deleted WHERE until > ? ORDER BY key").all(this.now);
    return rows.map((row) => ({ ...resourceOf(row), until: Number(row["until"]) }));
  }

  isBusy(under: string): boolean {
    const rows = this.#prepare("SELECT * FROM operations WHERE under = ?").all(keyOf(under));
    return rows.some((row) => !isOver({ pid: Number(row["pid"]), deadline: Number(row["deadline"]) }, this.now));
  }

  log(): LogEntry[] {
    return this.#prepare("SELECT * FROM log ORDER BY number").all().map(entryOf);
  }

  guid(purpose: string, key: string): string {
    return guidFrom(this.#seed, purpose, key);
  }

  newObjectId(purpose: string, key: string): string {
    const isTaken = this.#prepare("SELECT 1 FROM objects WHERE object_id = ?");
    for (let generation = 0; ; generation += 1) {
      const guid = this.guid(purpose, generation === 0 ? key : `${key}|${generation}`);
      if (isTaken.get(guid) === undefined) return guid;
    }
  }

  put(resource: Resource): void {
    const { id, type, properties } = resource;
    this.#prepare("INSERT OR REPLACE INTO resources (key, id, type, properties) VALUES (?, ?, ?, ?)").run(
      keyOf(id),
      id,
      type,
      JSON.stringify(properties),
    );
    this.#prepare("UPDATE objects SET gone = 1 WHERE owner = ?").run(id);
    for (const { objectId, kind } of objectsOf(resource)) {
      this.#prepare(
        `INSERT INTO objects (object_id, kind, owner, since, gone) VALUES (?, ?, ?, ?, 0)
          ON CONFLICT (object_id) DO UPDATE SET gone = 0, owner = excluded.owner`,
      ).run(objectId.toLowerCase(), kind, id, this.now);
    }
  }

  remove(id: string): void {
    const resource = this.get(id);
    if (resource === undefined) return;
    this.#prepare("DELETE FROM resources WHERE key = ?").run(keyOf(id));
    this.#prepare("UPDATE objects SET gone = 1 WHERE owner = ?").run(resource.id);
  }

  softDelete({ id, type, properties }: Resource, until: number): void {
    this.#prepare("INSERT OR REPLACE INTO deleted (key, id, type, properties, until) VALUES (?, ?, ?, ?, ?)").run(
      keyOf(id),
      id,
      type,
      JSON.stringify(properties),
      until,
    );
  }

  release(id: string): void {
    this.#prepare("DELETE FROM deleted WHERE key = ?").run(keyOf(id));
  }

  begin({ under, pid, deadline }: Operation): number {
    const { lastInsertRowid } = this.#prepare("INSERT INTO operations (under, pid, deadline) VALUES (?, ?, ?)").run(
      keyOf(under),
      pid,
      deadline,
    );
    return Number(lastInsertRowid);
  }

  end(operation: number): void {
    this.#prepare("DELETE FROM operations WHERE number = ?").run(operation);
  }

  record({ caller, type, id, status, code }: Write): void {
    this.#prepare("INSERT INTO log (time, caller, type, id, status, code) VALUES (?, ?, ?, ?, ?, ?)").run(
      new Date(this.now).toISOString(),
      caller,
      type,
      id,
      status,
      code ?? null,
    );
  }

  count(what: string): number {
    const row = this.#prepare(
      `INSERT INTO counters (what, value) VALUES (?, 1)
        ON CONFLICT (what) DO UPDATE SET value = value + 1 RETURNING value`,
    ).get(what);
    return Number(row?.["value"]);
  }
}

/** Prepares each statement once per database. */
export function statementsOf(database: DatabaseSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
}

function keyOf(id: string): string {
  const key = id.toLowerCase();
  return key.length > 1 && key.endsWith("/") ? key.slice(0, -1) : key;
}

function resourceOf(row: Row): Resource {
  return {
    id: String(row["id"]),
    type: String(row["type"]),
    properties: parseJson(String(row["properties"])) as JsonMap,
  };
}

function principalOf(row: Row): Principal {
  return {
    objectId: String(row["object_id"]),
    kind: String(row["kind"]) as PrincipalKind,
    of: String(row["owner"]),
    since: Number(row["since"]),
  };
}

function entryOf(row: Row): LogEntry {
  const { number, time, caller, type, id, status, code } = row;
  return {
    number: Number(number),
    time: String(time),
    caller: String(caller),
    type: String(type),
    id: String(id),
    status: Number(status),
    ...(code !== null && { code: String(code) }),
  };
}
