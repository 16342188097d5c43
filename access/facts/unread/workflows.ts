import { isRecord, own, stringAt, type Json } from "../../plan/digest.ts";
import { holdsUnknown } from "../../plan/value.ts";
import type { UnreadInput } from "./readInputs.ts";

// What a Logic App does is code, which whoever writes it may change. What it does it to is not: its steps reach others by
// connections, by addresses, and as its identity. Schema of the definition:
// learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language

export interface ReadWorkflow {
  /** What the steps call, and as whom: sorted, each once. */
  readonly calls: readonly string[];
  /** What is not understood of the definition. */
  readonly rest: readonly UnreadInput[];
}

type Fields = Readonly<Record<string, Json>>;

const workflowType = "azure-native:logic:workflow";

/** Steps that compute, wait, or keep values inside of a run. */
const plainTypes =
  /^(?:compose|parsejson|query|select|table|join|terminate|wait|expression|initializevariable|setvariable|incrementvariable|decrementvariable|appendtoarrayvariable|appendtostringvariable|recurrence|slidingwindow)$/i;
const groupTypes = /^(?:scope|foreach|until|if|switch)$/i;
const connectionTypes = /^apiconnection(?:webhook)?$/i;

/** What a step says of its order and of when it runs. */
const ordering: ReadonlySet<string> = new Set(
  [
    "type",
    "kind",
    "inputs",
    "runAfter",
    "description",
    "metadata",
    "limit",
    "foreach",
    "expression",
    "conditions",
  ].concat(["splitOn", "correlation", "recurrence", "actions", "else", "cases", "default"]),
);

/** What is said of a definition itself. */
const plainTop: ReadonlySet<string> = new Set(["$schema", "contentVersion", "description"]);

/** Names of headers, and of what stands in an address, by which somebody signs in. */
const signsIn = /auth|key|token|sig|code|secret|passw|cookie/i;

/** @param keys paths of inputs that are keys: what holds one is not understood. */
export function readWorkflow(type: string, inputs: Fields, keys: readonly string[]): ReadWorkflow | undefined {
  const definition = inputs["definition"];
  if (type !== workflowType || !isRecord(definition) || keys.some((path) => /^definition(?:\.|$)/.test(path))) {
    return undefined;
  }
  const read = Object.entries(definition).map(([name, value]) => readTop(name, value));
  const calls = new Set(read.flatMap((each) => each.calls));
  return { calls: [...calls].toSorted(), rest: read.flatMap(({ rest }) => rest) };
}

function readTop(name: string, value: Json): ReadWorkflow {
  const path = ["definition", name];
  if (plainTop.has(name)) return nothing;
  if (name === "triggers" || name === "actions") return readSteps(path, value);
  const isConnections =
    name === "parameters" && isRecord(value) && Object.keys(value).every((key) => key === "$connections");
  return isConnections ? nothing : left(path, value);
}

function readSteps(path: readonly string[], steps: Json | undefined): ReadWorkflow {
  if (steps === undefined || steps === null) return nothing;
  if (!isRecord(steps)) return left(path, steps);
  return together(Object.entries(steps).map(([name, step]) => readStep([...path, name], step)));
}

function readStep(path: readonly string[], step: Json): ReadWorkflow {
  const type = stringAt(step, "type") ?? "";
  const isOrdered = isRecord(step) && Object.keys(step).every((name) => ordering.has(name));
  if (!isRecord(step) || !isOrdered) return left(path, step);
  const inputs = step["inputs"] ?? {};
  if (plainTypes.test(type)) return nothing;
  if (groupTypes.test(type)) return readGroup(path, step);
  if (connectionTypes.test(type)) return readConnection(path, inputs) ?? left(path, step);
  if (/^http$/i.test(type)) return readHttp(path, inputs) ?? left(path, step);
  if (/^(?:function|workflow)$/i.test(type)) return readCall(path, type.toLowerCase(), inputs) ?? left(path, step);
  // Whoever calls is let in by the trigger's address, and is told only what stands there.
  if (/^request$/i.test(type) && isOnly(inputs, ["schema", "method", "relativePath"]))
    return left([...path, "type"], type);
  if (/^response$/i.test(type) && !/"@|@\{/.test(JSON.stringify(inputs)) && !holdsUnknown(inputs)) return nothing;
  return left(path, step);
}

function readGroup(path: readonly string[], step: Fields): ReadWorkflow {
  const { cases } = step;
  const inner = (name: string) => readSteps([...path, name, "actions"], own(step[name], "actions"));
  const ofCases = isRecord(cases)
    ? Object.entries(cases).map(([name, each]) => readSteps([...path, "cases", name, "actions"], own(each, "actions")))
    : [];
  return together([readSteps([...path, "actions"], step["actions"]), inner("else"), inner("default"), ...ofCases]);
}

/** Whoever writes the step has all that the connection gives, whichever of its operations it is. */
function readConnection(path: readonly string[], inputs: Json): ReadWorkflow | undefined {
  const name = stringAt(own(own(inputs, "host"), "connection"), "name") ?? "";
  const connection = /^@\{?parameters\('\$connections'\)\['([\w-]+)'\]\['connectionId'\]\}?$/.exec(name)?.[1];
  return connection === undefined ? undefined : called(path, inputs, `connection ${connection}`);
}

function readHttp(path: readonly string[], inputs: Json): ReadWorkflow | undefined {
  const uri = stringAt(inputs, "uri") ?? "";
  const [, address] = /^(https?:\/\/[^/?#@\s{}]+(?:\/[^?#@]*)?)/i.exec(uri) ?? [];
  if (address === undefined || holdsUnknown(uri) || signsIn.test(uri.slice(address.length))) return undefined;
  const authentication = own(inputs, "authentication") ?? null;
  if (authentication === null) return called(path, inputs, address);
  const as = asIdentity(authentication);
  return as === undefined ? undefined : called(path, withoutAuthentication(inputs), `${address} ${as}`);
}

/** As which identity a step signs in, and to whom. */
function asIdentity(authentication: Json): string | undefined {
  const isIdentity = stringAt(authentication, "type") === "ManagedServiceIdentity" && !holdsUnknown(authentication);
  if (!isIdentity || !isOnly(authentication, ["type", "audience", "identity"])) return undefined;
  const { identity, audience } = {
    identity: stringAt(authentication, "identity"),
    audience: stringAt(authentication, "audience"),
  };
  const of = identity === undefined ? "its identity" : (identity.split("/").at(-1) ?? identity);
  return `as ${of}${audience === undefined ? "" : ` for ${audience}`}`;
}

function withoutAuthentication(inputs: Json): Json {
  return isRecord(inputs) ? { ...inputs, authentication: null } : inputs;
}

function readCall(path: readonly string[], kind: string, inputs: Json): ReadWorkflow | undefined {
  const at = kind === "function" ? own(inputs, "function") : own(own(inputs, "host"), "workflow");
  const id = stringAt(at, "id");
  return id === undefined || holdsUnknown(id) ? undefined : called(path, inputs, `${kind} ${id}`);
}

/** A step by what it calls; what it signs in with by itself is not understood. */
function called(path: readonly string[], inputs: Json, call: string): ReadWorkflow {
  const rest = ["authentication", "headers", "queries"].flatMap((name) => {
    const value = own(inputs, name) ?? null;
    const isPlain =
      value === null || (name !== "authentication" && isRecord(value) && !Object.keys(value).some(isSignIn));
    return isPlain ? [] : left([...path, "inputs", name], value).rest;
  });
  return { calls: [call], rest };
}

const isSignIn = (name: string): boolean => signsIn.test(name);

function isOnly(value: Json, names: readonly string[]): boolean {
  return isRecord(value) && Object.keys(value).every((name) => names.includes(name));
}

const nothing: ReadWorkflow = { calls: [], rest: [] };

function together(read: readonly ReadWorkflow[]): ReadWorkflow {
  return { calls: read.flatMap(({ calls }) => calls), rest: read.flatMap(({ rest }) => rest) };
}

/** What stands there, told by the path to the last plain name: a digest quotes others. */
function left(path: readonly string[], value: Json): ReadWorkflow {
  const quoted = path.findIndex((name) => !/^\w+$/.test(name));
  if (quoted === -1) return { calls: [], rest: [{ path, value }] };
  const inner = path.slice(quoted).reduceRight<Json>((below, name) => ({ [name]: below }), value);
  return { calls: [], rest: [{ path: path.slice(0, quoted), value: inner }] };
}
