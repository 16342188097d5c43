import { report } from "../channel.ts";
import { Label, labelIn } from "../unknown/labels.ts";
import { placeholder } from "../unknown/placeholder.ts";
import type { Sdk } from "../sdk.ts";

/** An encrypted key, with the fingerprint of its ciphertext. */
export interface EncryptedKey {
  key: string;
  print: string;
}

/** Lets encrypted values be read as unknowns: as text they are stand-ins, as objects and numbers placeholders. */
export function openConfig(sdk: Sdk, keys: Record<string, EncryptedKey>): void {
  for (const [text, { key, print }] of Object.entries(keys)) {
    new Label({ kind: "config", name: key, print }, [], { text });
  }
  const told = new Set<string>();
  const { getConfig } = sdk.runtimeConfig;
  sdk.runtimeConfig.getConfig = (...args) => {
    const value = getConfig(...args);
    const label = typeof value === "string" ? labelIn(value) : undefined;
    if (label !== undefined && !told.has(label.source.name)) {
      told.add(label.source.name);
      report({
        kind: "unknown",
        urn: "",
        path: label.source.name,
        why: `encrypted config value ${label.source.name}: nothing here can decrypt it`,
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
