import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";

/** Of the tables below. */
const version = 1;

/** How long one process waits for the other's step. A step takes a millisecond. */
const timeout = 30_000;

const tables = `
  CREATE TABLE resources (
    key TEXT PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL COLLATE NOCASE, properties TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX resources_by_type ON resources (type);
  CREATE TABLE objects (
    object_id TEXT PRIMARY KEY, kind TEXT NOT NULL, owner TEXT NOT NULL COLLATE NOCASE, since INTEGER NOT NULL, gone INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX objects_by_owner ON objects (owner);
  CREATE TABLE deleted (
    key TEXT PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, properties TEXT NOT NULL, until INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE operations (
    number INTEGER PRIMARY KEY AUTOINCREMENT, under TEXT NOT NULL, pid INTEGER NOT NULL, deadline INTEGER NOT NULL
  );
  CREATE TABLE log (
    number INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, caller TEXT NOT NULL, type TEXT NOT NULL,
    id TEXT NOT NULL, status INTEGER NOT NULL, code TEXT
  );
  CREATE TABLE counters (what TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE tenant (seed TEXT NOT NULL);
`;

/**
 * Opens the database of a state, and creates it if it does not exist. It is in WAL mode: readers never wait, and what was
 * committed survives a killed process.
 *
 * @param seed the seed for GUIDs of a new tenant. @default a different one for each tenant
 * @throws Error when the file is not a state of this version.
 */
export function openDatabase(path: string, seed: string = randomUUID()): DatabaseSync {
  const database = new DatabaseSync(path, { timeout });
  try {
    enterWalMode(database);
    database.exec("PRAGMA synchronous = NORMAL");
    inOneStep(database, () => {
      if (versionOf(database) === 0 && isEmpty(database)) {
        database.exec(`${tables}; PRAGMA user_version = ${version}`);
        database.prepare("INSERT INTO tenant (seed) VALUES (?)").run(seed);
      }
    });
    if (versionOf(database) !== version) {
      throw new Error(`its format is ${versionOf(database)}, expected ${version}; delete it, or name another file`);
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Runs a step as one transaction, isolated from all other changes. */
export function inOneStep<T>(database: DatabaseSync, step: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = step();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** If two processes do this at the same time, SQLite refuses one of them immediately, whatever the timeout. */
function enterWalMode(database: DatabaseSync): void {
  const giveUp = Date.now() + timeout;
  for (;;) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== locked || Date.now() > giveUp) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** SQLITE_BUSY. */
const locked = 5;

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.["tables"] === 0;
}
