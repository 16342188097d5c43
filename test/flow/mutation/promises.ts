import { readFileSync } from "node:fs";

import { parse } from "yaml";

interface Workload {
  readonly uses?: readonly string[];
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  readonly runsOn?: { readonly host: string; readonly slots?: readonly string[] };
}

/** Where a service of each kind is found. */
const endpointOf: Readonly<Record<string, string>> = {
  account: "AZURE_OPENAI_ENDPOINT",
  documentIntelligence: "DOCUMENT_INTELLIGENCE_ENDPOINT",
  keyVault: "AZURE_KEY_VAULT_ENDPOINT",
  search: "AZURE_SEARCH_ENDPOINT",
  storage: "AZURE_STORAGE_BLOB_ENDPOINT",
};
const always = ["AZURE_CLIENT_ID", "AZURE_TOKEN_CREDENTIALS", "USE_MANAGED_IDENTITY"];
const ofFunctions = ["accountName", "credential", "clientId"].map((key) => `AzureWebJobsStorage__${key}`);

/** The variables that workloads are promised; others are of the program. */
export const promised: ReadonlySet<string> = new Set([...always, ...ofFunctions, ...Object.values(endpointOf)]);

/** Where the snippets of a workload say its variables: those of pods and pipelines are nowhere else. */
export const snippetsOf = (workload: string): string => `whoever writes the snippets of ${workload}`;

/**
 * Every promise of the settings about a variable, taken from the stack's file by hand: `portal finds AZURE_CLIENT_ID`. Each
 * workload has its variables on its host, its slots and in the snippets.
 */
export function promises(): string[] {
  const file = parse(readFileSync(new URL("../../../stacks/Pulumi.prod.yaml", import.meta.url), "utf8")) as {
    config: Record<string, Record<string, Workload & { kind?: string }>>;
  };
  const services = file.config["azure-keyless:services"] ?? {};
  return Object.entries(file.config["azure-keyless:workloads"] ?? {}).flatMap(([name, workload]) => {
    const { uses = [], reads = [], writes = [], runsOn } = workload;
    const called = [...uses, ...reads, ...writes].map((service) => services[service]?.kind ?? "account");
    const variables = [...always, ...called.map((kind) => endpointOf[kind] ?? "not known")];
    const onHost = runsOn?.host === "functionApp" ? [...variables, ...ofFunctions] : variables;
    const hosts = runsOn === undefined ? [] : [name, ...(runsOn.slots ?? []).map((slot) => `${name}-${slot}`)];
    return [
      ...hosts.flatMap((host) => onHost.map((variable) => `${host} finds ${variable}`)),
      ...variables.map((variable) => `${snippetsOf(name)} finds ${variable}`),
    ];
  });
}
