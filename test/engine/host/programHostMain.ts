// node programHostMain.ts: prints the port on which it runs programs for engines; ends with its standard input.
import { createRequire, registerHooks, stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadLate } from "../../../offline/program/open/lazy.ts";
import { keepNoStacks, type Debuggable } from "../../../offline/program/open/promises.ts";
import { serveLanguageHost, type Run, type RunRequest } from "./languageHost.ts";

const require = createRequire(import.meta.url);

loadLate(dirname(require.resolve("@pulumi/pulumi")));
keepNoStacks(require("@pulumi/pulumi/runtime/debuggable.js") as Debuggable);

/** The SDK's own: it is what runs inline programs. */
interface LanguageServer {
  run(call: { request: RunRequest }, respond: (error?: Error) => void): Promise<void>;
}
const { LanguageServer } = require("@pulumi/pulumi/automation/server.js") as {
  LanguageServer: new (program: () => Promise<unknown>) => LanguageServer;
};

let runs = 0;
const isInstalled = (path: string) => path.includes("/node_modules/");

// Each run loads the program anew, as a process of its own would: it was edited, and its modules keep what they declared.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    const isProgram = resolved.url.startsWith("file:") && !isInstalled(resolved.url);
    return isProgram && context.conditions.includes("import")
      ? { ...resolved, url: `${resolved.url}?run=${runs}` }
      : resolved;
  },
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (loaded.format !== "module-typescript") return loaded;
    return { ...loaded, format: "module", source: withoutTypes(textOf(loaded.source)) };
  },
});

function textOf(source: string | ArrayBuffer | NodeJS.TypedArray | undefined | null): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source ?? undefined);
}

const stripped = new Map<string, string>();

/** Most files are those of the run before. */
function withoutTypes(text: string): string {
  const result = stripped.get(text) ?? stripTypeScriptTypes(text);
  stripped.set(text, result);
  return result;
}

async function load(request: RunRequest): Promise<unknown> {
  for (const path of Object.keys(require.cache)) if (!isInstalled(path)) Reflect.deleteProperty(require.cache, path);
  runs += 1;
  const exported = (await import(pathToFileURL(join(request.getPwd(), request.getProgram())).href)) as object;
  const result: unknown = "default" in exported ? exported.default : { ...exported };
  return typeof result === "function" ? await (result as () => unknown)() : result;
}

const runProgram: Run = (request, engine, gone) => {
  process.chdir(request.getPwd());
  request.setArgsList([engine]);
  return new Promise((resolve) => {
    // What it still waits for, such as the answer to a registration, never comes.
    gone(() => {
      resolve("");
    });
    void new LanguageServer(() => load(request)).run({ request }, (error) => {
      resolve(error?.message ?? "");
    });
  });
};

// One after the other: the SDK takes what is rejected and not handled for a failure of whichever program runs.
let last: Promise<unknown> = Promise.resolve();
const { port } = await serveLanguageHost((...asked) => {
  const next = last.then(() => runProgram(...asked));
  last = next;
  return next;
});
console.log(port);
process.stdin.on("end", () => process.exit()).resume();
