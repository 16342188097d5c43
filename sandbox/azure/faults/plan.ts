import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import type * as yaml from "yaml";
import { parseJson } from "../../../json/parseJson.ts";
import { isMap, type Json, type JsonMap } from "../../state/json.ts";
import { parseFault, type Fault } from "./fault.ts";

export const operations = ["create", "update", "delete", "read"] as const;
export type OperationName = (typeof operations)[number];

/** A fault, and the requests that get it. Retries are requests, too. */
export interface PlannedFault {
  readonly on: OperationName;
  /** Token or ARM name of the type. @default any */
  readonly type?: string;
  /** Logical name, or name in Azure. @default any */
  readonly name?: string;
  /** The first matching request that gets it. @default 1 */
  readonly nth: number;
  /** How many requests get it. @default 1 */
  readonly times: number;
  readonly fault: Fault;
  /** Identifies the fault. */
  readonly key: string;
}

/** All simulated faults. */
export interface FaultPlan {
  readonly faults: readonly PlannedFault[];
  /** How long Azure does not find a new principal, in milliseconds. */
  readonly propagation: number;
}

const variable = "KEYLESS_SANDBOX_FAULTS";

/** The faults in the environment variable. @throws Error when they cannot be read. */
export function faultsOfEnvironment(environment: NodeJS.ProcessEnv = process.env): FaultPlan {
  return parseFaults(environment[variable] ?? "");
}

/**
 * Reads faults: `{ propagationSeconds, faults: [{ on, type, name, nth, times, fault }] }`, or only the list.
 *
 * @param given JSON, or the path of a JSON or YAML file.
 */
export function parseFaults(given: string): FaultPlan {
  return reading(variable, () => planOf(entriesOf(given)));
}

/**
 * Reads faults for one call of `npm run sandbox`.
 *
 * @param call requests are counted anew for each.
 * @param where how the user gave them, for messages. @default the variable
 * @returns the text for the providers of the call, and the plan that it means.
 */
export function faultsOfCall(given: string, call: string, where = variable): { text: string; plan: FaultPlan } {
  return reading(where, () => {
    const entries = { ...entriesOf(given), call };
    return { text: JSON.stringify(entries), plan: planOf(entries) };
  });
}

function reading<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${where} cannot be understood: ${why} (docs/sandbox.md)`, { cause: error });
  }
}

function entriesOf(given: string): JsonMap {
  const text = given.trim();
  if (text === "") return {};
  const plan = text.startsWith("{") || text.startsWith("[") ? (parseJson(text) as Json) : readYaml(text);
  return isMap(plan) ? plan : { faults: plan };
}

function planOf({ faults = [], propagationSeconds = 0, call = "", ...rest }: JsonMap): FaultPlan {
  refuseOthers(rest, "faults, propagationSeconds");
  if (!Array.isArray(faults)) throw new Error("faults: expected a list");
  const seconds = numberAt(propagationSeconds, "propagationSeconds");
  const counted = textAt(call, "call");
  return { faults: faults.map((entry, index) => plannedFault(entry, index, counted)), propagation: seconds * 1000 };
}

function readYaml(file: string): Json {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new Error(`there is no file ${file}`);
  // Loaded only when it is needed, because a provider starts for every command of the engine.
  const { parse } = createRequire(import.meta.url)("yaml") as typeof yaml;
  return parse(readFileSync(file, "utf8")) as Json;
}

function plannedFault(entry: Json, index: number, call: string): PlannedFault {
  const where = `faults[${index}]`;
  if (!isMap(entry)) throw new Error(`${where}: expected an object`);
  const { on, type, name, nth = 1, times = 1, fault, ...rest } = entry;
  refuseOthers(rest, "on, type, name, nth, times, fault", `${where}.`);
  const operation = operations.find((known) => known === on);
  if (operation === undefined) throw new Error(`${where}.on: expected one of ${operations.join(", ")}`);
  return {
    on: operation,
    ...(type !== undefined && { type: textAt(type, `${where}.type`).toLowerCase() }),
    ...(name !== undefined && { name: textAt(name, `${where}.name`).toLowerCase() }),
    nth: numberAt(nth, `${where}.nth`),
    times: numberAt(times, `${where}.times`),
    fault: parseFault(textAt(fault, `${where}.fault`)),
    key: `fault ${call} ${index} ${JSON.stringify(entry)}`,
  };
}

/** YAML reads `fault: 409` as a number. */
function textAt(value: Json | undefined, where: string): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Error(`${where}: expected text`);
}

function numberAt(value: Json, where: string): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new Error(`${where}: expected a number that is not negative, given ${JSON.stringify(value)}`);
}

function refuseOthers(rest: JsonMap, known: string, place = ""): void {
  const [strange] = Object.keys(rest);
  if (strange !== undefined) throw new Error(`${place}${strange} is not known, expected one of ${known}`);
}
