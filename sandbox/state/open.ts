import { inOneStep, openDatabase } from "./database.ts";
import { SqliteTenant, statementsOf } from "./sqliteTenant.ts";
import type { TenantState } from "./tenant.ts";

/** The variable that says where the state is. */
export const stateVariable = "KEYLESS_SANDBOX_STATE";

export interface OpenOptions {
  /** @default the clock */
  readonly now?: () => number;
  /** The seed for GUIDs of a new tenant. @default none if names are fixed, else a different one for each tenant */
  readonly seed?: string;
}

/**
 * Opens the tenant in a file, which is created if it does not exist. Changes survive a killed process, and several
 * processes can have it open.
 *
 * @param path a file, or `:memory:` for a tenant of this process alone.
 * @throws Error when the file cannot be used.
 */
export function openTenant(path: string, { now = Date.now, seed = seedOfNames() }: OpenOptions = {}): TenantState {
  const database = opened(path, seed);
  const prepare = statementsOf(database);
  return {
    read(look) {
      database.exec("BEGIN");
      try {
        return look(new SqliteTenant(prepare, now()));
      } finally {
        database.exec("COMMIT");
      }
    },
    change: (step) => inOneStep(database, () => step(new SqliteTenant(prepare, now()))),
    close() {
      database.close();
    },
  };
}

/** Opens the tenant of the environment variable. @throws Error when it is not set. */
export function openTenantOfEnvironment(environment: NodeJS.ProcessEnv = process.env): TenantState {
  const path = environment[stateVariable] ?? "";
  const seed = seedOfNames(environment);
  if (path !== "") return openTenant(path, seed === undefined ? {} : { seed });
  throw new Error(
    `the sandbox does not know which tenant it serves: ${stateVariable} is not set. ` +
      "`npm run sandbox -- up --stack dev` runs a stack in the sandbox; docs/sandbox.md says more",
  );
}

function opened(path: string, seed: string | undefined): ReturnType<typeof openDatabase> {
  try {
    return openDatabase(path, seed);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${path} cannot be used as the state of the sandbox: ${why}. ` +
        `Set ${stateVariable} to a file in an existing folder; a missing file is created`,
      { cause: error },
    );
  }
}

/** Whether names depend on the request only. Random names would change recordings. */
export function hasFixedNames(environment: NodeJS.ProcessEnv): boolean {
  return environment["KEYLESS_SANDBOX_NAMES"] === "fixed";
}

/** Recordings stay the same only when GUIDs do. */
function seedOfNames(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return hasFixedNames(environment) ? "" : undefined;
}
