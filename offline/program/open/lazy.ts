import Module from "node:module";
import { sep } from "node:path";
import { lateSession } from "./lateSession.ts";

type Load = (request: string, parent: { filename?: string | null } | undefined, isMain: boolean) => unknown;

// Two thirds of the time that the SDK takes to load goes into what only serialized functions, the Automation API, tracing
// and rare kinds of projects need.
const rarelyUsed = /^(?:@npmcli\/arborist|normalize-package-data|js-yaml)$|^\.\/automation$|(?:^|\/)typescript-shim$/;

/** What the SDK sends traces with, of which it takes the parts at once; its own calls are of `@opentelemetry/api`. */
const tracer = /^@opentelemetry\/(?!api$)/;
const isTraced =
  process.env["TRACEPARENT"] !== undefined || process.argv.some((argument) => argument.startsWith("--tracing"));

/** Loads those parts of the SDK in the folder when they are used. */
export function loadLate(sdk: string): void {
  const internals = Module as unknown as { _load?: Load };
  const load = internals._load;
  if (load === undefined) {
    return;
  }
  const hooks = lateSession();
  internals._load = (request, parent, isMain) => {
    if (parent?.filename?.startsWith(sdk + sep) !== true) {
      return load(request, parent, isMain);
    }
    if (rarelyUsed.test(request)) {
      return late(() => load(request, parent, isMain) as object);
    }
    if (!isTraced && tracer.test(request)) {
      return {};
    }
    return request.endsWith("/v8Hooks") ? hooks : load(request, parent, isMain);
  };
}

function late(load: () => object): object {
  let loaded: object | undefined;
  const module = () => (loaded ??= load());
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        // Compiled imports ask this of every module, without using the module.
        if (key === "__esModule") {
          return true;
        }
        // And any other module is its own default export.
        const isDefault = key === "default" && !Reflect.has(module(), "__esModule");
        return isDefault ? module() : (Reflect.get(module(), key) as unknown);
      },
      has: (_target, key) => Reflect.has(module(), key),
      ownKeys: () => Reflect.ownKeys(module()),
      getOwnPropertyDescriptor: (_target, key) => {
        const descriptor = Reflect.getOwnPropertyDescriptor(module(), key);
        return descriptor === undefined ? undefined : { ...descriptor, configurable: true };
      },
    },
  );
}
