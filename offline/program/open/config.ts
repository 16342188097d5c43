import { report, type EncryptedKey } from "../channel.ts";
import { everythingOf } from "../unknown/label.ts";
import { labelIn, openStandIn } from "../unknown/standIn.ts";
import { placeholder } from "../unknown/placeholder.ts";
import type { Sdk } from "../sdk.ts";
import { sayConfig } from "./settings.ts";

/** Makes encrypted values unknown: as texts they are stand-ins, as objects and numbers placeholders. */
export function openConfig(sdk: Sdk, keys: Record<string, EncryptedKey>): void {
  for (const [text, { key, print }] of Object.entries(keys)) {
    const name = `encrypted config value ${key}`;
    openStandIn(text, everythingOf({ kind: "config", name, print, key: `config ${key} ${print}` }));
  }
  sayConfig(sdk);
  const told = new Set<string>();
  const { getConfig } = sdk.runtimeConfig;
  sdk.runtimeConfig.getConfig = (...args) => {
    const value = getConfig(...args);
    const label = typeof value === "string" ? labelIn(value) : undefined;
    const key = String(args[0]);
    if (label !== undefined && !told.has(key)) {
      told.add(key);
      report({
        kind: "unknown",
        urn: "",
        path: key,
        why: `encrypted config value ${key}: nothing here can decrypt it`,
      });
    }
    return value;
  };
  const { prototype } = sdk.config.Config;
  const replace = (name: string, parsed: boolean) => {
    const original = prototype[name];
    if (original === undefined) {
      return;
    }
    prototype[name] = function (this: { name: string }, ...args: unknown[]) {
      const value = sdk.runtimeConfig.getConfig(`${this.name}:${String(args[0])}`);
      const label = typeof value === "string" ? labelIn(value) : undefined;
      if (label === undefined) {
        return original.apply(this, args);
      }
      return parsed ? placeholder(sdk, label) : value;
    };
  };
  // getImpl checks patterns and lengths, which a stand-in cannot meet.
  replace("getImpl", false);
  replace("getObjectImpl", true);
  replace("getBooleanImpl", true);
  replace("getNumberImpl", true);
}
