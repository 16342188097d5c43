import { Session } from "node:inspector";
import type { Runtime } from "node:inspector";
import { pathOf } from "../place.ts";

// Only the debugger's interface shows what a function sees in its scope.
let session: Session | undefined;
const handover = Symbol.for("keyless:handover");
const known = new WeakMap<object, Map<string, Runtime.RemoteObject>>();

/** The value that a name has in the code of a function; undefined for its own names and for globals. */
export function seenBy(func: object, name: string): { readonly value: unknown } | undefined {
  try {
    let names = known.get(func);
    if (names === undefined) {
      names = namesSeenBy(func);
      known.set(func, names);
    }
    const remote = names.get(name);
    return remote === undefined ? undefined : { value: valueOf(remote) };
  } catch {
    // Without access to the debugger the value is not known.
    return undefined;
  }
}

function namesSeenBy(func: object): Map<string, Runtime.RemoteObject> {
  const names = new Map<string, Runtime.RemoteObject>();
  const internalProperties = internalsOf(func);
  const scopes = internalProperties.find((property) => property.name === "[[Scopes]]")?.value?.objectId;
  // From the inside out.
  for (const { value: scope } of properties(scopes).result) {
    if (scope?.objectId === undefined || scope.description === "Global") {
      continue;
    }
    for (const { name, value } of properties(scope.objectId).result) {
      if (value !== undefined && !names.has(name)) {
        names.set(name, value);
      }
    }
  }
  return names;
}

function internalsOf(func: object): Runtime.InternalPropertyDescriptor[] {
  Object.assign(globalThis, { [handover]: { value: func } });
  const { result } = post("Runtime.evaluate", {
    expression: `globalThis[Symbol.for("keyless:handover")].value`,
  }) as Runtime.EvaluateReturnType;
  return properties(result.objectId).internalProperties ?? [];
}

/** The file that a function is written in. */
export function fileOf(func: object): string | undefined {
  try {
    const location = internalsOf(func).find(({ name }) => name === "[[FunctionLocation]]")?.value?.value as
      { scriptId?: string } | undefined;
    return location?.scriptId === undefined ? undefined : fileOfScript(location.scriptId);
  } catch {
    return undefined;
  }
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

function valueOf({ objectId, value }: Runtime.RemoteObject): unknown {
  if (objectId === undefined) {
    return value;
  }
  const shared: { value?: unknown } = {};
  Object.assign(globalThis, { [handover]: shared });
  post("Runtime.callFunctionOn", {
    objectId,
    functionDeclaration: `function () { globalThis[Symbol.for("keyless:handover")].value = this; }`,
  });
  return shared.value;
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
