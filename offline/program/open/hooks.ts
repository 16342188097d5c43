import { report } from "../channel.ts";
import { isObject, type Sdk } from "../sdk.ts";
import { printOfCode } from "./call.ts";
import { watched } from "./transforms.ts";

/**
 * Reports the code that runs out of sight: of hooks, which run only in a deployment, and of transforms, which decide
 * what becomes of an unknown input. It is reported at once, and again at the end, when everything that it sees exists.
 */
export function openCode(sdk: Sdk): void {
  const known = new Map<string, object>();
  const tell = (name: string, func: object) => {
    report({ kind: "code", name, print: printOfCode(sdk, func) });
  };
  const note = (name: unknown, func: unknown) => {
    if (typeof name === "string" && typeof func === "function") {
      known.set(name, func);
      tell(name, func);
    }
  };
  process.once("exit", () => {
    known.forEach((func, name) => {
      tell(name, func);
    });
  });
  for (const name of ["registerResourceHook", "registerErrorHook"] as const) {
    const original = sdk.resource[name];
    if (original !== undefined) {
      sdk.resource[name] = (hook) => {
        if (isObject(hook)) {
          note(hook["name"], hook["callback"]);
        }
        return original(hook);
      };
    }
  }
  const server = sdk.callbacks?.CallbackServer?.prototype;
  for (const name of ["registerTransform", "registerStackInvokeTransformAsync"] as const) {
    const original = server?.[name];
    if (server !== undefined && original !== undefined) {
      server[name] = async function (this: unknown, transform: unknown) {
        const own = name === "registerTransform" && typeof transform === "function" ? watched(transform) : transform;
        const callback = (await original.call(this, own)) as { getToken: () => string };
        note(callback.getToken(), transform);
        return callback;
      };
    }
  }
}
