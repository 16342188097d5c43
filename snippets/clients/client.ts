import type { Call, Workload } from "../terms.ts";

/** The services that there is client code for. */
export type ClientKind = "openAI" | "search" | "documentIntelligence";

/** The products with client code, as docs/services.md names them. */
const kinds: ReadonlyMap<string, ClientKind> = new Map([
  ["Azure OpenAI", "openAI"],
  ["Azure AI Search", "search"],
  ["Document Intelligence", "documentIntelligence"],
]);

/** The stem of the functions' names. */
const stems: Record<ClientKind, string> = {
  openAI: "OpenAI",
  search: "Search",
  documentIntelligence: "DocumentIntelligence",
};

/** One client of the code: a service that the workload calls. */
export interface Client {
  readonly kind: ClientKind;
  /** In upper camel case, different for each. @example "OpenAI", "OpenAISecond" */
  readonly name: string;
  readonly endpointVariable: string;
  readonly keyVariable: string;
  /** @example "https://cognitiveservices.azure.com/.default" */
  readonly scope: string;
  /** The scope without what makes it one. @example "https://cognitiveservices.azure.com" */
  readonly audience: string;
  /** Whether the code has a way with a key. It has none if the service takes no keys. */
  readonly takesKeys: boolean;
}

/** Client code in one language. */
export interface Language {
  readonly path: string;
  readonly code: (clients: readonly Client[]) => string;
}

/** The clients of a workload: of the services that there is code for. */
export function clientsOf({ calls }: Workload): Client[] {
  const known = calls.flatMap((call) => {
    const kind = kinds.get(call.service);
    return kind === undefined ? [] : [{ call, kind }];
  });
  return known.map(({ call, kind }, index) => ({
    kind,
    name: stems[kind] + (known.findIndex((other) => other.kind === kind) === index ? "" : camel(call.name)),
    endpointVariable: call.endpointVariable,
    keyVariable: keyVariableOf(call),
    scope: call.tokenScope,
    audience: call.tokenScope.replace(/\/\.default$/, ""),
    takesKeys: call.takesKeys,
  }));
}

/** The variable of a call's key, beside that of its endpoint. */
export function keyVariableOf({ endpointVariable }: Call): string {
  const key = endpointVariable.replace("ENDPOINT", "API_KEY");
  return key === endpointVariable ? `${endpointVariable}_API_KEY` : key;
}

function camel(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** The name with its first word in lower case, as functions are called: `openAI`, `search`. */
export function lowerName({ kind, name }: Client): string {
  return kind + name.slice(stems[kind].length);
}

/** `document_intelligence_second`, as Python calls functions. */
export function snakeName({ kind, name }: Client): string {
  const stem = { openAI: "openai", search: "search", documentIntelligence: "document_intelligence" }[kind];
  const rest = name.slice(stems[kind].length).replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  return rest === "" ? stem : `${stem}_${rest.toLowerCase()}`;
}
