import { fingerprintOf } from "../../recorded/fingerprint.ts";
import type { Resource, Sdk } from "../sdk.ts";
import { canonical, sayAs, settled } from "../unknown/canonical.ts";
import { labelsIn } from "../unknown/walk.ts";

// What decides what a provider answers: the inputs of an explicit one, the configuration of a default one.

const given = new WeakMap<Resource, unknown>();

/** Notes the inputs of a resource. */
export function noteInputs(resource: Resource, props: unknown): void {
  given.set(resource, props);
}

/** The settings that a call runs with, as a fingerprint. */
export async function settingsOf(sdk: Sdk, token: string, provider: Resource | undefined): Promise<string> {
  const name = token.split(":")[0] ?? "";
  return fingerprintOf(provider === undefined ? configOf(sdk, name) : await inputsOf(provider, new Set()));
}

// The sources of an input decide it as well.
async function inputsOf(resource: Resource, seen: Set<Resource>): Promise<string> {
  if (seen.has(resource)) {
    return "";
  }
  seen.add(resource);
  const props = await settled(given.get(resource)).catch(() => "failed");
  const texts = [canonical(resource), canonical(props)];
  for (const { source } of labelsIn(props)) {
    if (source.resource !== undefined) {
      texts.push(await inputsOf(source.resource, seen));
    }
  }
  return texts.join("\n");
}

/** Makes the configuration distinguish code that reads it. */
export function sayConfig(sdk: Sdk): void {
  sayAs(sdk.config.Config.prototype, (config) => configOf(sdk, String((config as { name?: unknown }).name)));
  sayAs(sdk.config.Config, () => canonical(sdk.runtimeConfig.allConfig?.() ?? {}));
}

function configOf(sdk: Sdk, name: string): string {
  const all = Object.entries((sdk.runtimeConfig.allConfig?.() ?? {}) as Record<string, unknown>);
  return canonical(Object.fromEntries(all.filter(([key]) => key.startsWith(`${name}:`))));
}
