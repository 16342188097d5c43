import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";
import { parseRoles } from "../../roles/custom.ts";
import { faultsOfCall } from "../../sandbox/azure/faults/plan.ts";
import { paceOfEnvironment } from "../../sandbox/azure/pace.ts";
import { armTypes, entraTypes } from "../../sandbox/types/list.ts";

const ours = /^KEYLESS_SANDBOX_(?!STATE$)/;
const known = ["LATENCY_MS", "RETRY_SCALE", "FAULTS", "ROLES", "NAMES"].map((name) => `KEYLESS_SANDBOX_${name}`);

/**
 * The user's variables for the sandbox and for the terminal. Paths are relative to the current folder and made absolute,
 * because the engine runs in another folder.
 *
 * @param faults path of a file, which overrides KEYLESS_SANDBOX_FAULTS. @default that variable
 * @param call identifies this call: each call counts the requests for faults anew.
 * @throws UserError when one of them cannot be understood.
 */
export function variablesOfUser(faults: string | undefined, call: string): Record<string, string> {
  const given = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value !== undefined && value !== "" && (ours.test(key) || key === "TERM" || key === "NO_COLOR")
        ? [[key, value]]
        : [],
    ),
  );
  const strange = Object.keys(given).find((key) => ours.test(key) && !known.includes(key));
  if (strange !== undefined)
    throw new UserError(`${forTerminal(strange)} is not known, expected one of ${known.join(", ")}`);
  const { KEYLESS_SANDBOX_NAMES: names, KEYLESS_SANDBOX_ROLES: roles } = given;
  if (names !== undefined && names !== "fixed")
    throw new UserError(`KEYLESS_SANDBOX_NAMES: expected fixed or nothing, given "${forTerminal(names)}"`);
  paceOfEnvironment();
  const planned = faultsIn(
    faults ?? given["KEYLESS_SANDBOX_FAULTS"],
    faults === undefined ? undefined : "--faults",
    call,
  );
  return {
    ...given,
    ...(roles !== undefined && { KEYLESS_SANDBOX_ROLES: roleFile(roles) }),
    ...(planned !== undefined && { KEYLESS_SANDBOX_FAULTS: planned }),
  };
}

function faultsIn(given: string | undefined, option: string | undefined, call: string): string | undefined {
  if (given === undefined) return undefined;
  const { text, plan } = faultsOfCall(option === undefined ? given : resolve(given), call, option);
  const types = [...armTypes, ...entraTypes].flatMap(({ token, type }) => [token, type]);
  const names = new Set(types.map((type) => type.toLowerCase()));
  const strange = plan.faults.find(({ type }) => type !== undefined && !names.has(type));
  if (strange === undefined) return text;
  throw new UserError(
    `${option ?? "KEYLESS_SANDBOX_FAULTS"}: type "${forTerminal(strange.type ?? "")}" is not in the sandbox\n` +
      `  expected a token or a name of Azure, such as ${types.slice(0, 2).join(" or ")}; docs/sandbox.md lists all`,
  );
}

function roleFile(path: string): string {
  const file = resolve(path);
  const where = `KEYLESS_SANDBOX_ROLES ${forTerminal(path)}`;
  if (!existsSync(file)) throw new UserError(`${where}: no such file`);
  try {
    parseRoles(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new UserError(`${where}: ${forTerminal(error instanceof Error ? error.message : String(error))}`);
  }
  return file;
}
