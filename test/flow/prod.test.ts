import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import type { Report, StackReport } from "../../access/index.ts";

/**
 * The claim of the product: what the components are asked for is exactly what the reviewer reads. The left side is taken
 * from the stack's file by hand, without any code of components, stacks or access.
 */
const root = new URL("../../", import.meta.url);

interface StackFile {
  readonly config: {
    readonly "azure-keyless:workloads": Record<string, Workload>;
    readonly "azure-keyless:developers"?: Record<string, { readonly account: string }>;
    readonly "azure-keyless:accounts": Record<string, { readonly authentication?: { readonly mode: string } }>;
    readonly "azure-keyless:services": Record<string, Lists & { readonly kind: string }>;
  };
}
interface Lists {
  readonly uses?: readonly string[];
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  readonly manages?: readonly string[];
}
interface Workload extends Lists {
  readonly runsOn?: { readonly host: string; readonly storage?: string; readonly slots?: readonly string[] };
  readonly serviceAccounts?: readonly { readonly namespace: string; readonly name: string }[];
  readonly gitHub?: readonly GitHub[];
}
interface GitHub {
  readonly repository: string;
  readonly branch?: string;
  readonly environment?: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
  readonly subjectForm?: string;
}

/** The role behind each word, by the kind of service. */
const roleOf: Record<string, string> = {
  "account uses": "Cognitive Services OpenAI User",
  "account manages": "Cognitive Services OpenAI Contributor",
  "documentIntelligence uses": "Cognitive Services Data Contributor (Preview)",
  "keyVault reads": "Key Vault Secrets User",
  "search reads": "Search Index Data Reader",
  "search writes": "Search Index Data Contributor",
  "storage reads": "Storage Blob Data Reader",
  "storage writes": "Storage Blob Data Contributor",
};

/** What the Functions host needs on its own storage. */
const hostRoles = ["Storage Blob Data Owner", "Storage Queue Data Contributor", "Storage Table Data Contributor"];

/** The roles that the lists of a caller ask for. */
function rolesFor(caller: string, lists: Lists, kindOf: (service: string) => string): string[] {
  return (["uses", "reads", "writes", "manages"] as const).flatMap((word) =>
    (lists[word] ?? []).map((service) => {
      const role = roleOf[`${kindOf(service)} ${word}`] ?? "no role is expected";
      return `${caller} | ${role} | ${service}`;
    }),
  );
}

/** The hosts of a workload, each of which acts as its identity. */
function hostsOf(name: string, { runsOn }: Workload): string[] {
  if (runsOn === undefined) return [];
  return [name, ...(runsOn.slots ?? []).map((slot) => `${name}-${slot}`)].map((host) => `host ${host} | ${name}`);
}

function askedFor(stack: string): { grants: string[]; trusts: string[]; keys: string[] } {
  const { config } = parse(readFileSync(new URL(`stacks/Pulumi.${stack}.yaml`, root), "utf8")) as StackFile;
  const workloads = Object.entries(config["azure-keyless:workloads"]);
  const developers = Object.entries(config["azure-keyless:developers"] ?? {});
  const accounts = Object.entries(config["azure-keyless:accounts"]);
  const services = Object.entries(config["azure-keyless:services"]);
  const kindOf = (name: string) => config["azure-keyless:services"][name]?.kind ?? "account";
  return {
    grants: [
      ...workloads.flatMap(([name, workload]) => rolesFor(`identity ${name}`, workload, kindOf)),
      ...services.flatMap(([name, service]) => rolesFor(`identity ${name}`, service, kindOf)),
      ...workloads.flatMap(([name, { runsOn }]) =>
        runsOn?.storage === undefined ? [] : hostRoles.map((role) => `identity ${name} | ${role} | ${runsOn.storage}`),
      ),
      ...developers.map(([name, { account }]) => `group ${name} | Cognitive Services OpenAI User | ${account}`),
    ],
    trusts: [
      // A search service acts as its own identity.
      ...services.flatMap(([name, { kind }]) => (kind === "search" ? [`host ${name} | ${name}`] : [])),
      ...workloads.flatMap(([name, { serviceAccounts = [], gitHub = [], ...workload }]) => [
        ...hostsOf(name, workload),
        ...serviceAccounts.map((it) => `system:serviceaccount:${it.namespace}:${it.name} | ${name}`),
        ...gitHub.flatMap((it) => subjectsOf(it).map((subject) => `${subject} | ${name}`)),
      ]),
    ],
    keys: accounts.flatMap(([name, { authentication }]) => (authentication?.mode === "dual" ? [name] : [])),
  };
}

function subjectsOf({
  repository,
  branch = "",
  environment,
  ownerId = "",
  repositoryId = "",
  subjectForm,
}: GitHub): string[] {
  const [owner = "", name = ""] = repository.split("/");
  const claim = environment === undefined ? `ref:refs/heads/${branch}` : `environment:${environment}`;
  const classic = `repo:${repository}:${claim}`;
  return subjectForm === "both" ? [classic, `repo:${owner}@${ownerId}/${name}@${repositoryId}:${claim}`] : [classic];
}

function reported({ access }: StackReport): { grants: string[]; trusts: string[]; keys: string[] } {
  const own = access.filter(({ channel }) => channel === "own");
  const trusts = access.filter(({ powers }) => powers.includes("actAs"));
  return {
    grants: own.flatMap(({ actor, roles, scope }) =>
      roles.map((role) => `${actor.kind} ${actor.name} | ${role} | ${scope.name}`),
    ),
    trusts: trusts.map(
      ({ actor, via, scope }) => `${via[0]?.subject ?? `${actor.kind} ${actor.name}`} | ${scope.name}`,
    ),
    keys: access.filter(({ channel }) => channel === "key").map(({ scope }) => scope.name),
  };
}

function sorted(sets: { grants: string[]; trusts: string[]; keys: string[] }) {
  return { grants: sets.grants.toSorted(), trusts: sets.trusts.toSorted(), keys: sets.keys.toSorted() };
}

describe("what the stacks ask for is what the report says, no more and no less", () => {
  let report: Report;
  beforeAll(() => {
    const command = fileURLToPath(new URL("cli/keyless.ts", root));
    const text = execFileSync(process.execPath, [command, "preview", "--format", "json"], {
      cwd: root,
      encoding: "utf8",
    });
    report = JSON.parse(text) as Report;
  });

  test("every environment is reported, in the order in which changes are rolled out", () => {
    expect(report.stacks.map(({ stack }) => stack)).toEqual(["dev", "staging", "prod"]);
  });

  test.each(["dev", "staging", "prod"])("%s", (stack) => {
    const found = report.stacks.find((it) => it.stack === stack);
    if (found === undefined) throw new Error(`no stack ${stack}`);
    const asked = sorted(askedFor(stack));
    expect(asked.grants.length).toBeGreaterThan(0);
    expect(asked.trusts.length).toBeGreaterThan(0);
    expect(sorted(reported(found))).toEqual(asked);
  });

  test("no role, trust or host is unknown: what is, is who runs it and inputs that are not read", () => {
    const unknowns = report.stacks.flatMap((stack) => stack.unknowns);
    const others = unknowns.filter(
      ({ path, why }) => !path.includes("getClientConfig") && !why.includes("not read yet"),
    );
    expect(others).toEqual([]);
  });

  test("what runs rarely is said where keys still work, with how long to watch", () => {
    const found = report.stacks.map(({ stack, findings }) => [
      stack,
      findings.filter(({ rule }) => rule === "rare-schedule").map(({ message }) => message),
    ]);
    const calls = "and may call aoai, whose keys still work";
    expect(found).toEqual([
      ["dev", []],
      ["staging", []],
      [
        "prod",
        [
          `identity doc-summariser-deploy runs on deployment, ${calls}: deploy it while you watch, before they go off`,
          `identity index-refresh runs on cron "0 3 * * 0": every 7 days, ${calls}: watch at least 8 days before they go off`,
          `identity monthly-cleanup runs monthly, ${calls}: watch at least 32 days before they go off`,
          `identity weekly-report runs weekly, ${calls}: watch at least 8 days before they go off`,
        ],
      ],
    ]);
  });

  test("every step says where in the program it comes from, relative to the project", () => {
    const places = report.stacks.flatMap(({ access }) =>
      access.flatMap(({ via }) => via.map(({ location }) => location?.file)),
    );
    expect(
      places.filter((file) => file === undefined || file.startsWith("/") || file.includes("node_modules")),
    ).toEqual([]);
  });
});
