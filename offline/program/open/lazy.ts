import Module from "node:module";
import { sep } from "node:path";

type Load = (request: string, parent: { filename?: string | null } | undefined, isMain: boolean) => unknown;

// Half of the time that the SDK takes to load goes into what only serialized functions and the Automation API need.
const rarelyUsed = /^@npmcli\/arborist$|^\.\/automation$|(?:^|\/)typescript-shim$/;

/** Loads those parts of the SDK in the folder when they are used. */
export function loadLate(sdk: string): void {
  const internals = Module as unknown as { _load?: Load };
  const load = internals._load;
  if (load === undefined) {
    return;
  }
  internals._load = (request, parent, isMain) =>
    rarelyUsed.test(request) && parent?.filename?.startsWith(sdk + sep) === true
      ? late(() => load(request, parent, isMain) as object)
      : load(request, parent, isMain);
}

function late(load: () => object): object {
  let loaded: object | undefined;
  const module = () => (loaded ??= load());
  return new Proxy(
    {},
    {
      // Compiled imports ask this of every module; to know it is not to use it.
      get: (_target, key) => (key === "__esModule" ? true : (Reflect.get(module(), key) as unknown)),
      has: (_target, key) => Reflect.has(module(), key),
      ownKeys: () => Reflect.ownKeys(module()),
      getOwnPropertyDescriptor: (_target, key) => {
        const descriptor = Reflect.getOwnPropertyDescriptor(module(), key);
        return descriptor === undefined ? undefined : { ...descriptor, configurable: true };
      },
    },
  );
}
