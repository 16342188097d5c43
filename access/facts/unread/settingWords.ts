import type { Json } from "../../plan/digest.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { isDevelopment, speaksOfProtection } from "./protection.ts";
import { speaksOfRights } from "./rights.ts";

/**
 * What a setting of a program says, by its name and value. `plain`: it tunes the program. `names`: it may name or open something,
 * so another one may be access, and without it there is nothing. `guards`: it may be asked of whoever calls, or say who is let in
 * and what is protected, so leaving it out may be access, too.
 */
export type SettingMeaning = "plain" | "names" | "guards";

/** @param value what it is set to; what is not known or comes from elsewhere is no text. */
export function meaningOf(name: string, value: Json): SettingMeaning {
  if (choosesIdentity.test(name) && typeof value === "string" && isChoice.test(value)) return "plain";
  if (isOfPlatform(name)) return "guards";
  if (isTelemetry.test(name) && isPlainText(value)) return "plain";
  const isCounted = isAmount(name, value);
  if (isCounted && ofModels.test(name)) return "plain";
  if (namesSecret.test(spelled(name))) return isSent(name) ? "names" : "guards";
  if (namesIdentity.test(name)) return "names";
  if (speaksOfRights(name.replace(endsWithAccount, "")) || (!isCounted && speaksOfProtection(name))) return "guards";
  if (typeof value === "string" && isPlainText(value) && speaksOfRights(value)) return "guards";
  if (typeof value === "string" && isDevelopment(name, value)) return "names";
  // Behind the name of a host a word is one, too.
  return isPlainText(value) && (value === "" || isSwitch(value) || !namesThing.test(name)) ? "plain" : "names";
}

/** Names that App Service and Functions read themselves: learn.microsoft.com/azure/app-service/reference-app-settings. */
const ofPlatform =
  /^(?:websites?_|scm_|azure(?:webjobs|functions)|functions?_|docker_|microsoft_|appsetting_|webjobs_|msi_|identity_)/i;

/** Of these, which language of which version runs, and the clock: learn.microsoft.com/azure/azure-functions/functions-app-settings. */
const ofRuntime = /^(?:website_(?:node_default_version|time_zone)|functions_(?:extension_version|worker_runtime\w*))$/i;

/**
 * Which of the identities that a program has it signs in as, and whether with one or with the key that it has:
 * learn.microsoft.com/azure/developer/javascript/sdk/authentication/credential-chains.
 */
const choosesIdentity = /^(?:azure_token_credentials|use_managed_identity)$|__credential$/i;
const isChoice = /^(?:true|false|dev|prod|\w+credential|managedidentity)$/i;

/** How Functions connect by identity: learn.microsoft.com/azure/azure-functions/functions-reference. */
const ofBinding = /^azurewebjobs\w*__(?:accountname|clientid|credential|(?:blob|queue|table)serviceuri)$/i;

export function isOfBinding(name: string): boolean {
  return ofBinding.test(name);
}

export function isOfPlatform(name: string): boolean {
  return ofPlatform.test(name) && !ofRuntime.test(name);
}

/** What opens something, whoever asks for it. */
const namesSecret =
  /(?:key|secret|pass\w*|pwd|token|credential|connection_?string|(?:^|_)sas|(?:^|_)pin|salt|cert\w*)s?(?:_*\d+|_(?:value|primary|secondary|current|previous|old|new))?$/i;

/** What a model may read and write at once is counted in tokens. */
const ofModels = /tokens?(?:_?(?:limit|count|budget|per_\w+))?$/i;

/** How much or how long something is, by its name. */
const namesAmount =
  /^(?:max|min|num)|(?:max|min|size|limit|count|ttl|timeout|interval|seconds?|secs?|minutes|hours|days|ms|millis\w*|retries|attempts|length|bytes|port|replicas|workers|threads|budget|rate|ratio|capacity|depth|age|per_\w+)$/i;

/** Whether a setting is an amount; nothing is none, since that often turns something off. */
function isAmount(name: string, value: Json): boolean {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && namesAmount.test(spelled(name)) && /^\d*[1-9][\d.]*[a-z%]{0,2}$/i.test(text);
}

/** Who signs in, by the names that libraries read. */
const namesIdentity = /(?:client|tenant|principal|object|identity|subscription)_*(?:resource_*)?id$|__credential$/i;

/** Secrets that a program signs in to somebody with, by whom they name: without one there is nothing it can open. */
const sent =
  /openai|azure|storage|blob|queue|table|search|cosmos|mongo|redis|cache|sql|(?:^|_)db|database|postgres|(?:^|_)pg|maria|service_?bus|event_?(?:hub|grid)|signalr|smtp|mail|sendgrid|twilio|anthropic|cohere|mistral|hugging|(?:^|_)hf_|pinecone|weaviate|qdrant|lang(?:smith|chain|fuse)|github|slack|insights|datadog|(?:^|_)dd_|new_?relic|sentry|registry|(?:^|_)acr|npm|nuget|aws|(?:^|_)s3|gcp|google|cognitive|speech|vision|translat|recognizer|document_?intelligence|maps|bing|serp|tavily|kafka|rabbit|amqp|elastic|neo4j|upstream|outbound|connection_?string|client_?secret|client_?certificate/i;

/** Of these, secrets that are asked of whoever calls, or that what is signed with is believed. */
const asked =
  /webhook|inbound|incoming|caller|consumer|sign(?:ing|ature)|verif|basic_?auth|session|jwt|cookie|csrf|hmac|master|admin|host_?key|functions?_?key/i;

function isSent(name: string): boolean {
  return sent.test(spelled(name)) && !asked.test(spelled(name));
}

function spelled(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2");
}

/** An account of a service or a vault is a thing; what else is called an account is somebody. */
const endsWithAccount =
  /(?:storage|openai|search|cosmos|batch)_?account(?:_?(?:name|id|ur[il]|endpoint))?$|key_?vault(?:_?(?:name|ur[il]|endpoint))?$/i;

/** Names of things by which a program makes an address: `AZURE_SEARCH_SERVICE`, `DB_HOST`. */
export const namesThing =
  /(?:account|namespace|vault|server|host|host_?name|endpoint|ur[il]|address|registry|proxy|domain|upstream|azure_\w+_(?:service|resource|instance|project|workspace))(?:_?name)?s?$/i;

/** What is sent with telemetry to say whose it is, and what is logged. */
const isTelemetry =
  /^(?:otel|dd|new_relic|elastic_apm|sentry)_(?!.*(?:key|token|secret)$)|^logging_+(?:console_+)?(?:log_?level|level|console)/i;

/** Flags of memory, of programs that also take flags by which other code is loaded. */
const ofMemory = /^(?:(?:-Xm[snx]\d+[kmg]?|-XX:M\w+RAMPercentage=[\d.]+|--max-old-space-size=\d+)(?:\s+|$))+$/i;

/** When something happens: a clock, a zone, or a schedule in five or six fields. */
const ofTime =
  /^(?:\d{1,2}:\d\d(?::\d\d)?(?:-\d{1,2}:\d\d)?|(?:[\d*?/,LW#-]+ ){4,5}[\w*?/,#-]+|(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w/+-]+)$/;

function isPlainText(value: Json): boolean {
  if (typeof value === "number" || typeof value === "boolean") return true;
  if (typeof value !== "string" || holdsUnknown(value)) return false;
  return value === "" || isWord(value) || isSentence(value) || ofMemory.test(value) || ofTime.test(value);
}

function isSwitch(value: Json): boolean {
  const isWordOf = (text: string) =>
    /^(?:-?\d[\d.]*|true|false|yes|no|on|off|enabled|disabled)$/i.test(text) && !isHost(text);
  return typeof value === "string" ? isWordOf(value) : typeof value !== "object";
}

/** Words of a language, or a list of such: none is long enough for a secret. */
function isSentence(value: string): boolean {
  const words = value.split(/[ ,;]+/);
  return words.length > 1 && words.every((word) => /^[a-z][a-z'_-]{0,19}[.!?]?$/i.test(word));
}

/** A number, a switch, or words that are too short for a secret and name nothing: no address, path or id. */
function isWord(value: string): boolean {
  return (
    (/^[~a-z0-9][\w .,+-]{0,29}$/i.test(value) || /^-?\d[\d.]*%?$/.test(value)) && !value.split(/[ ,]+/).some(isHost)
  );
}

/** A host by its name or its number, which is an address; `20.11.0`, `gpt-4.1-mini` and `logging.json` are none. */
function isHost(text: string): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(text)) return true;
  const last = /\.([a-z][a-z0-9-]*[a-z0-9])\.?$/i.exec(text)?.[1];
  return last !== undefined && !/^v?\d+(?:\.\d+)+/i.test(text) && !noDomain.test(last);
}

/** Ends of names of files and locales, which are no domains of the top level. */
const noDomain = /^(?:json|ya?ml|xml|toml|ini|conf|cfg|txt|log|csv|properties|utf-?8)$/i;
