import { Session } from "node:inspector";
import type { Runtime } from "node:inspector";
import { pathOf } from "../place.ts";

// Only the debugger's interface shows what a function sees in its scope.
let session: Session | undefined;
const handover = Symbol.for("keyless:handover");

/** What the debugger knows of a function. */
interface Internals {
  /** What the code of the function sees, from the inside out. */
  readonly scopes: readonly object[];
  readonly scriptId: string | undefined;
}

const known = new WeakMap<object, Internals>();

/** The value that a name has in the code of a function; undefined for its own names and for globals. */
export function seenBy(func: object, name: string): { readonly value: unknown } | undefined {
  for (const scope of internalsOf(func).scopes) {
    const value = valueIn(scope, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueIn(scope: object, name: string): { readonly value: unknown } | undefined {
  try {
    const property = Object.getOwnPropertyDescriptor(scope, name);
    return property && { value: property.value as unknown };
  } catch {
    // The program has not reached its declaration yet.
    return undefined;
  }
}

/** The file that a function is written in. */
export function fileOf(func: object): string | undefined {
  const { scriptId } = internalsOf(func);
  try {
    return scriptId === undefined ? undefined : fileOfScript(scriptId);
  } catch {
    return undefined;
  }
}

function internalsOf(func: object): Internals {
  let internals = known.get(func);
  if (internals === undefined) {
    internals = readInternals(func);
    known.set(func, internals);
  }
  return internals;
}

function readInternals(func: object): Internals {
  try {
    Object.assign(globalThis, { [handover]: { value: func } });
    const { result } = post("Runtime.evaluate", {
      expression: `globalThis[Symbol.for("keyless:handover")].value`,
    }) as Runtime.EvaluateReturnType;
    const { internalProperties = [] } = properties(result.objectId);
    const valueOf = (name: string) => internalProperties.find((property) => property.name === name)?.value;
    const location = valueOf("[[FunctionLocation]]")?.value as { scriptId?: string } | undefined;
    return { scopes: scopesIn(valueOf("[[Scopes]]")?.objectId), scriptId: location?.scriptId };
  } catch {
    // Without access to the debugger nothing is known.
    return { scopes: [], scriptId: undefined };
  }
}

/** The scopes as the objects that they are: as text, each of their values would have to be asked for. */
function scopesIn(objectId: string | undefined): object[] {
  if (objectId === undefined) return [];
  const shared: { value?: ArrayLike<{ readonly description: string; readonly object: object }> } = {};
  Object.assign(globalThis, { [handover]: shared });
  post("Runtime.callFunctionOn", {
    objectId,
    functionDeclaration: `function () { globalThis[Symbol.for("keyless:handover")].value = this; }`,
  });
  // An array without the methods of one.
  const listed = Array.from(shared.value ?? []);
  return listed.filter(({ description }) => description !== "Global").map(({ object }) => object);
}

const files = new Map<string, string>();

/** The file of a script by its id. A listing has all scripts, so it is repeated only for a new script. */
function fileOfScript(id: string): string | undefined {
  if (!files.has(id)) {
    listScripts();
  }
  return files.get(id);
}

function listScripts(listed: () => void = () => undefined): void {
  const note = ({ params }: { params: { scriptId: string; url: string } }) => files.set(params.scriptId, params.url);
  const current = connected();
  current.on("Debugger.scriptParsed", note);
  post("Debugger.enable", {});
  listed();
  post("Debugger.disable", {});
  current.off("Debugger.scriptParsed", note);
}

/** The code of a file as it runs, which a compiler may have made. @param path of the file. */
export function codeOf(path: string): string | undefined {
  let code: string | undefined;
  try {
    listScripts(() => {
      const [scriptId] = [...files].findLast(([, url]) => pathOf(url) === path) ?? [];
      if (scriptId !== undefined)
        code = (post("Debugger.getScriptSource", { scriptId }) as { scriptSource?: string }).scriptSource;
    });
  } catch {
    return undefined;
  }
  return code;
}

function properties(objectId: string | undefined): Runtime.GetPropertiesReturnType {
  return objectId === undefined
    ? { result: [] }
    : (post("Runtime.getProperties", { objectId, ownProperties: true }) as Runtime.GetPropertiesReturnType);
}

function post(method: string, params: object): unknown {
  let answer: unknown;
  // Within one thread the answer arrives before the call returns.
  connected().post(method, params, (error, result) => {
    if (error === null) {
      answer = result ?? {};
    }
  });
  if (answer === undefined) {
    throw new Error(`${method} has no answer`);
  }
  return answer;
}

function connected(): Session {
  if (session === undefined) {
    session = new Session();
    session.connect();
  }
  return session;
}
