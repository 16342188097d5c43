import Module from "node:module";
import { dirname, sep } from "node:path";
import { isMainThread } from "node:worker_threads";
import { loadLate } from "../../offline/program/open/lazy.ts";
import { keepNoStacks, type Debuggable } from "../../offline/program/open/promises.ts";

// Is loaded into every Node.js process below an engine that this room runs. In the one that runs the program it takes
// from the SDK what costs half of the program's time and what no program sees; it changes nothing else.

type Load = (request: string, parent: { filename?: string | null } | undefined, isMain: boolean) => unknown;

/** @param sdk its folder. */
function quicken(sdk: string): void {
  loadLate(sdk);
  const internals = Module as unknown as { _load: Load };
  const load = internals._load;
  let isQuiet = false;
  internals._load = (request, parent, isMain) => {
    const loaded = load(request, parent, isMain);
    if (!isQuiet && /(?:^|\/)debuggable$/.test(request) && parent?.filename?.startsWith(sdk + sep) === true) {
      // Modules of the SDK import each other in a circle, so one may be requested before it has run.
      const debuggable = loaded as Partial<Debuggable>;
      isQuiet = debuggable.debuggablePromise !== undefined;
      if (isQuiet) keepNoStacks(debuggable as Debuggable);
    }
    return loaded;
  };
}

const [, main = ""] = process.argv;
const runner = /(?:\/|\\)cmd(?:\/|\\)run(?:(?:\/|\\)index\.js)?$/;
if (isMainThread && runner.test(main)) quicken(dirname(dirname(main.replace(/(?:\/|\\)index\.js$/, ""))));
