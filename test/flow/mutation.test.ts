import { readFileSync } from "node:fs";

import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { review } from "../../access/index.ts";
import { offlineEvidence } from "../../cli/sources/offlineEvidence.ts";
import { known } from "../access/known.ts";
import { offline, repository } from "../offline/runOffline.ts";

/**
 * Takes away one thing of the prod stack at a time. Each grant, trust and attached identity has to change the report, and
 * each variable of a workload has to break a promise that says its name.
 */
interface Step {
  readonly urn: string;
  readonly newState?: { readonly type: string; readonly inputs?: Inputs };
}
type Inputs = Record<string, unknown>;
interface Digest {
  readonly steps: readonly Step[];
}
interface Mutant {
  readonly what: string;
  readonly digest: Digest;
}
interface Workload {
  readonly uses?: readonly string[];
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  readonly runsOn?: { readonly host: string; readonly slots?: readonly string[] };
}
interface Variable {
  readonly name: string;
}

/** Where a service of each kind is found. */
const endpointOf: Record<string, string> = {
  account: "AZURE_OPENAI_ENDPOINT",
  documentIntelligence: "DOCUMENT_INTELLIGENCE_ENDPOINT",
  keyVault: "AZURE_KEY_VAULT_ENDPOINT",
  search: "AZURE_SEARCH_ENDPOINT",
  storage: "AZURE_STORAGE_BLOB_ENDPOINT",
};
const always = ["AZURE_CLIENT_ID", "AZURE_TOKEN_CREDENTIALS", "USE_MANAGED_IDENTITY"];
const ofFunctions = ["accountName", "credential", "clientId"].map((key) => `AzureWebJobsStorage__${key}`);

/** Every promise of the settings about a variable, taken from the stack's file by hand: "portal finds AZURE_CLIENT_ID". */
function promises(): { host: string; variable: string }[] {
  const file = parse(readFileSync(new URL("../../stacks/Pulumi.prod.yaml", import.meta.url), "utf8")) as {
    config: Record<string, Record<string, Workload & { kind?: string }>>;
  };
  const services = file.config["azure-keyless:services"] ?? {};
  return Object.entries(file.config["azure-keyless:workloads"] ?? {}).flatMap(([name, workload]) => {
    const { uses = [], reads = [], writes = [], runsOn } = workload;
    if (runsOn === undefined || runsOn.host === "virtualMachine") return [];
    const called = [...uses, ...reads, ...writes].map((service) => services[service]?.kind ?? "account");
    const variables = [...always, ...called.map((kind) => endpointOf[kind] ?? "not known")];
    const all = runsOn.host === "functionApp" ? [...variables, ...ofFunctions] : variables;
    const hosts = [name, ...(runsOn.slots ?? []).map((slot) => `${name}-${slot}`)];
    return hosts.flatMap((host) => all.map((variable) => ({ host, variable })));
  });
}

/** The promises that a digest does not keep. */
function broken({ steps }: Digest): string[] {
  const found = new Map(
    steps.map((step) => [nameOf(step), listsOf(step).flatMap(({ list }) => list.map(({ name }) => name))]),
  );
  return promises()
    .filter(({ host, variable }) => found.get(host)?.includes(variable) !== true)
    .map(({ host, variable }) => `${host} finds ${variable}`);
}

/** The name of the raw resource of a host. Other resources of that name have no variables. */
const nameOf = (step: Step) => (listsOf(step).length > 0 ? (step.urn.split("::").at(-1) ?? "") : "");

/** The lists of variables of a resource, and how to write another one. */
function listsOf({ newState }: Step): { list: readonly Variable[]; put: (list: readonly Variable[]) => Inputs }[] {
  const inputs = newState?.inputs ?? {};
  const template = inputs.template as { containers?: { env?: Variable[] }[] } | undefined;
  const siteConfig = inputs.siteConfig as { appSettings?: Variable[] } | undefined;
  return [
    ...(template?.containers ?? []).map((container, index) => ({
      list: container.env ?? [],
      put: (env: readonly Variable[]) => ({
        ...inputs,
        template: {
          ...template,
          containers: template?.containers?.map((it, at) => (at === index ? { ...it, env } : it)),
        },
      }),
    })),
    ...(siteConfig?.appSettings === undefined
      ? []
      : [
          {
            list: siteConfig.appSettings,
            put: (appSettings: readonly Variable[]) => ({ ...inputs, siteConfig: { ...siteConfig, appSettings } }),
          },
        ]),
  ];
}

const withInputs = (step: Step, inputs: Inputs): Step =>
  step.newState === undefined ? step : { ...step, newState: { ...step.newState, inputs } };

const isOf = (step: Step, type: string) => step.newState?.type === type;

function without(digest: Digest, type: string): Mutant[] {
  return digest.steps
    .filter((step) => isOf(step, type))
    .map((gone) => ({ what: gone.urn, digest: { ...digest, steps: digest.steps.filter((step) => step !== gone) } }));
}

function detached(digest: Digest): Mutant[] {
  return digest.steps
    .filter(
      ({ newState }) =>
        (newState?.inputs?.identity as { userAssignedIdentities?: unknown } | undefined)?.userAssignedIdentities !==
        undefined,
    )
    .map((host) => {
      const inputs = { ...host.newState?.inputs, identity: { type: "None" } };
      return { what: host.urn, digest: replaced(digest, host, withInputs(host, inputs)) };
    });
}

function withoutVariables(digest: Digest): (Mutant & { promise: string })[] {
  const ours = new Set([...always, ...ofFunctions, ...Object.values(endpointOf)]);
  return digest.steps.flatMap((step) =>
    listsOf(step).flatMap(({ list, put }) =>
      list
        .filter(({ name }) => ours.has(name))
        .map((gone) => ({
          what: step.urn,
          promise: `${nameOf(step)} finds ${gone.name}`,
          digest: replaced(digest, step, withInputs(step, put(list.filter((it) => it !== gone)))),
        })),
    ),
  );
}

const replaced = (digest: Digest, old: Step, by: Step): Digest => ({
  ...digest,
  steps: digest.steps.map((step) => (step === old ? by : step)),
});

describe("whatever is taken from the prod stack is missed", () => {
  let digest: Digest;
  beforeAll(async () => {
    const { lines } = await offline(repository, ["--stack", "prod"]);
    digest = lines[0]?.digest as unknown as Digest;
  });

  /** The mutants of which the report says nothing. */
  function unnoticed(mutants: readonly Mutant[]): string[] {
    const before = offlineEvidence(digest, null);
    const options = { ...known(), now: "2026-11-30" };
    return mutants
      .filter((mutant) => {
        const after = offlineEvidence(mutant.digest, null);
        return review([{ stack: "prod", before, after }], options).verdict === "same";
      })
      .map(({ what }) => what);
  }

  test("every grant", () => {
    const mutants = without(digest, "azure-native:authorization:RoleAssignment");
    expect(mutants.length).toBeGreaterThan(20);
    expect(unnoticed(mutants)).toEqual([]);
    console.log(`${String(mutants.length)} grants taken away, all noticed`);
  });

  test("every trust", () => {
    const mutants = without(digest, "azure-native:managedidentity:FederatedIdentityCredential");
    expect(mutants.length).toBeGreaterThan(4);
    expect(unnoticed(mutants)).toEqual([]);
    console.log(`${String(mutants.length)} trusts taken away, all noticed`);
  });

  test("every identity that is attached to a host", () => {
    const mutants = detached(digest);
    expect(mutants.length).toBeGreaterThan(5);
    expect(unnoticed(mutants)).toEqual([]);
    console.log(`${String(mutants.length)} identities detached, all noticed`);
  });

  test("every workload finds its identity, the switch and the endpoint of each service that it calls", () => {
    expect(broken(digest)).toEqual([]);
  });

  test("every variable of a workload, by the promise that it keeps", () => {
    const mutants = withoutVariables(digest);
    expect(mutants.length).toBe(promises().length);
    const missed = mutants.filter((mutant) => !broken(mutant.digest).includes(mutant.promise));
    expect(missed.map(({ promise }) => promise)).toEqual([]);
    console.log(`${String(mutants.length)} variables taken away, all noticed`);
  });
});
