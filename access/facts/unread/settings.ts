import { isList, isRecord, type Json } from "../../plan/digest.ts";
import { restOf } from "./entries.ts";
import { speaksOfRights } from "./rights.ts";

type Inputs = Readonly<Record<string, Json>>;

/** Where the settings of a program stand that an app runs, by the normal type: a map, or a list of names and values. */
const places: readonly (readonly [types: RegExp, path: readonly string[]])[] = [
  [/^azure-native:web:webapp(?:slot)?$/, ["siteConfig", "appSettings"]],
  [/^azure-native:web:webappapplicationsettings(?:slot)?$/, ["properties"]],
  [/^azure:(?:appservice|logicapps)\//, ["appSettings"]],
];

/** Names that App Service and Functions read themselves: learn.microsoft.com/azure/app-service/reference-app-settings. */
const ofPlatform =
  /^(?:websites?_|scm_|azure(?:webjobs|functions)|functions?_|docker_|microsoft_|appsetting_|webjobs_|msi_|identity_)/i;

/** Of these, which language of which version runs, and the clock: learn.microsoft.com/azure/azure-functions/functions-app-settings. */
const ofRuntime = /^(?:website_(?:node_default_version|time_zone)|functions_(?:extension_version|worker_runtime\w*))$/i;

/** A number, a switch, or a word that is too short for a secret and names nothing: no address, path or id. */
const word = /^[~a-z0-9][\w .+-]{0,29}$/i;

/** A host by its name or its number, which is an address; `20.11.0` and `gpt-4.1-mini` are none. */
const host = /\.[a-z][a-z-]*$|^\d+(?:\.\d+){3}$/i;

/**
 * The inputs without settings that only a program reads, that are no address, id or secret and speak of no right: `LEVEL=debug`.
 * Everything else stays, and whatever the platform reads. What this misses: a program that lets in whom its settings name in
 * words of its own, which is no access in Azure.
 */
export function withoutPlainSettings(type: string, inputs: Inputs): Inputs {
  const found = places.find(([types]) => types.test(type));
  return found === undefined ? inputs : without(inputs, found[1]);
}

function without(inputs: Inputs, [name = "", ...rest]: readonly string[]): Inputs {
  const value = inputs[name];
  if (value === undefined) return inputs;
  if (rest.length > 0) return isRecord(value) ? { ...inputs, [name]: without(value, rest) } : inputs;
  if (isList(value)) return { ...inputs, [name]: value.filter((item) => !isPlainItem(item)) };
  if (!isRecord(value)) return inputs;
  return { ...inputs, [name]: restOf(value, (said, setting) => isPlain(setting, said)) };
}

function isPlainItem(item: Json): boolean {
  return isRecord(item) && isPlain(item["name"], item["value"]);
}

function isPlain(name: Json | undefined, value: Json | undefined): boolean {
  if (typeof name !== "string" || speaksOfRights(name)) return false;
  if (ofPlatform.test(name) && !ofRuntime.test(name)) return false;
  return typeof value === "string"
    ? word.test(value) && !host.test(value) && !speaksOfRights(value)
    : typeof value === "number" || typeof value === "boolean";
}
