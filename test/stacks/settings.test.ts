import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { configSchemaFile, renderConfigSchema } from "../../tools/configSchema.ts";
import { parseSettings } from "../../stacks/config.ts";
import { errorOf, file, singleSpaced, valid, workload } from "./valid.ts";

const gitHub = (trust: object) => workload({ gitHub: [{ repository: "contoso/chat", ...trust }] });
const dual = (authentication: object) => ({ accounts: { aoai: { authentication } } });

describe("the settings of a stack", () => {
  test("that are right are taken", () => {
    expect(parseSettings(file, valid).workloads["chat-api"]?.uses).toEqual(["aoai"]);
  });

  test("that are wrong in several places are one error with every problem, keys aligned", () => {
    const change = {
      accounts: { aoai: { authentication: { mode: "dual", reason: "x", until: "31.12.2026" } } },
      workloads: { "chat-api": { description: "chat", schedule: "often", uses: ["aoai", "aoia"] } },
      acounts: {},
    };
    expect(errorOf(change)).toMatchInlineSnapshot(`
      "stacks/Pulumi.prod.yaml: 4 problems

        acounts                              given "acounts", expected one of: clusters, accounts, services, workloads, developers   (did you mean accounts?)
        accounts.aoai.authentication.until   given "31.12.2026", expected a date like 2026-12-31
        workloads.chat-api.schedule          given "often", expected always, daily, weekly, monthly, onDeploy or a cron expression: "0 6 * * 1", or "0 0 6 * * 1" with seconds
        workloads.chat-api.uses[1]           given "aoia", expected one of: aoai   (did you mean aoai?)"
    `);
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      "an unknown key",
      { workload: {} },
      'workload   given "workload", expected one of: clusters, accounts, services, workloads, developers   (did you mean workloads?)',
    ],
    [
      "an unknown key inside",
      workload({ use: ["aoai"] }),
      "workloads.chat-api.use   given an unknown key, expected one from config.schema.json",
    ],
    [
      "a missing account",
      workload({ uses: ["aoia"] }),
      'workloads.chat-api.uses[0]   given "aoia", expected one of: aoai, search   (did you mean aoai?)',
    ],
    [
      "a missing account to manage",
      workload({ manages: ["nothing-like-it"] }),
      'given "nothing-like-it", expected one of: aoai, search',
    ],
    [
      "a verb that services of this kind do not have",
      { services: { secrets: { kind: "keyVault" } }, ...workload({ uses: ["secrets"] }) },
      'workloads.chat-api.uses[0]   given "secrets", expected reads or writes for a service of its kind',
    ],
    [
      "a service that calls what is not there",
      { services: { index: { kind: "search", uses: ["aoia"] } } },
      'services.index.uses[0]   given "aoia", expected one of: aoai, search, index   (did you mean aoai?)',
    ],
    [
      "a service with the name of an account",
      { services: { aoai: { kind: "storage" } } },
      'services.aoai   given "aoai", expected another name: an account has it',
    ],
    [
      "a job that no cron expression starts",
      workload({ schedule: "weekly", runsOn: { host: "containerAppJob", image: "a" } }),
      'workloads.chat-api.schedule   given "weekly", expected a cron expression such as "0 6 * * 1", by which the job starts',
    ],
    [
      "a missing cluster",
      workload({ serviceAccounts: [{ cluster: "aks2", namespace: "n", name: "s" }] }),
      'serviceAccounts[0].cluster   given "aks2", expected one of: aks',
    ],
    [
      "an account named twice",
      workload({ uses: ["aoai", "aoai"] }),
      'uses[1]   given "aoai" a second time, expected each name once',
    ],
    [
      "a subdomain used twice",
      { accounts: { a1: { subdomain: "same" }, a2: { subdomain: "same" } }, workloads: {} },
      'accounts.a2.subdomain   given "same" a second time',
    ],
    [
      "a date in another form",
      dual({ mode: "dual", reason: "x", until: "31.12.2026" }),
      'accounts.aoai.authentication.until   given "31.12.2026", expected a date like 2026-12-31',
    ],
    [
      "a date as YAML 1.1 reads it",
      dual({ mode: "dual", reason: "x", until: "2026-12-31T00:00:00Z" }),
      "expected a date like 2026-12-31",
    ],
    [
      "a date without quotes, as the engine hands it on",
      dual({ mode: "dual", reason: "x", until: "2026-12-31 00:00:00 +0000 UTC" }),
      "expected a date like 2026-12-31, in quotes: without them YAML reads a time",
    ],
    [
      "dual without a reason",
      dual({ mode: "dual", until: "2026-12-31" }),
      "authentication.reason   given nothing, expected a value",
    ],
    ["an end date without keys", dual({ mode: "keyless", until: "2026-12-31" }), "expected nothing: keys are off"],
    ["an unknown mode", dual({ mode: "keys" }), 'authentication.mode   given "keys", expected one of: keyless, dual'],
    ["a number for a text", workload({ description: 7 }), "workloads.chat-api.description   given 7, expected a text"],
    ["a text for a map", { accounts: "aoai" }, 'accounts   given "aoai", expected a map'],
    ["accounts missing", { accounts: undefined }, "accounts   given nothing, expected a map"],
    [
      "an issuer that is no URL",
      { clusters: { aks: "issuer" } },
      'clusters.aks   given "issuer", expected an https URL',
    ],
    [
      "a capacity of nothing",
      { accounts: { aoai: { deployments: { chat: { model: "m", capacity: 0 } } } } },
      "deployments.chat.capacity   given 0, expected",
    ],
    [
      "developers of prod",
      { developers: { devs: { account: "aoai", createGroup: true } } },
      'developers.devs.account   given "aoai", expected an account with development: true',
    ],
    [
      "developers of nothing",
      { developers: { devs: { account: "x", createGroup: true } } },
      'developers.devs.account   given "x", expected one of: aoai, search',
    ],
    ["no group of developers", { developers: { devs: { account: "search" } } }, "developers.devs   given 0 groups"],
    [
      "two groups of developers",
      { developers: { devs: { account: "search", createGroup: true, groupName: "g" } } },
      "developers.devs   given 2 groups",
    ],
    ["a name in capitals", { accounts: { AOAI: {} }, workloads: {} }, "accounts.AOAI"],
  ])("%s is refused with its key, what was given and what was expected", (_, change, text) => {
    const message = errorOf(change);
    expect(message).toMatch(/^stacks\/Pulumi\.prod\.yaml: \d+ problems?\n\n/);
    expect(singleSpaced(message)).toContain(singleSpaced(text));
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      "a branch that is a pattern",
      gitHub({ branch: "*" }),
      'gitHub[0].branch given "*", expected the exact value: no wildcard',
    ],
    ["a branch that is a ref", gitHub({ branch: "refs/heads/main" }), "expected the name alone, without refs/…"],
    [
      "two filters",
      gitHub({ branch: "main", tag: "v1" }),
      "gitHub[0] given branch and tag, expected one of branch, tag",
    ],
    ["no filter", gitHub({}), "gitHub[0] given no filter"],
    ["half the ids", gitHub({ branch: "main", ownerId: "1" }), "expected both ownerId and repositoryId"],
    [
      "a URL for a repository",
      gitHub({ repository: "https://github.com/a/b", branch: "main" }),
      "expected owner and name, such as contoso/chat",
    ],
    [
      "a namespace in capitals",
      workload({ serviceAccounts: [{ cluster: "aks", namespace: "Chat", name: "s" }] }),
      'namespace given "Chat", expected at most 63 lower-case',
    ],
    [
      "a deployment with a space",
      { accounts: { aoai: { deployments: { "c t": { model: "m" } } } } },
      'deployments.c t given "c t", expected 2 to 64 letters',
    ],
    [
      "a capacity of nothing",
      { accounts: { aoai: { deployments: { chat: { model: "m", capacity: 0 } } } } },
      "given 0, expected more than 0",
    ],
    [
      "a model of another maker on OpenAI",
      { accounts: { aoai: { deployments: { r1: { model: "R1", format: "DeepSeek" } } } } },
      'given "DeepSeek", expected OpenAI, or kind: AIServices',
    ],
    [
      "uses of models that it cannot call",
      { accounts: { aoai: { kind: "AIServices", deployments: { r1: { model: "R1", format: "DeepSeek" } } } } },
      "expected usesAnyModel: [aoai]",
    ],
    [
      "a switch to keys where none work",
      workload({ useManagedIdentity: false }),
      "useManagedIdentity given false, expected true, because aoai takes no keys",
    ],
  ])("%s is refused", (_, change, text) => {
    expect(singleSpaced(errorOf(change))).toContain(text);
  });

  test("any number of independent mistakes are as many problems, in one error", () => {
    type Draft = typeof draft;
    const draft = {
      clusters: { aks: "https://issuer/" } as Record<string, unknown>,
      accounts: { aoai: { deployments: { chat: { model: "m" } } }, other: {} } as Record<
        string,
        Record<string, unknown>
      >,
      workloads: Object.fromEntries(
        ["a1", "b1", "c1", "d1", "e1"].map((name) => [name, { description: "x", schedule: "always", uses: ["aoai"] }]),
      ) as Record<string, Record<string, unknown>>,
      developers: {} as Record<string, unknown>,
    };
    const mistakes: ((it: Draft) => unknown)[] = [
      (it) => (it.workloads.a1 = { ...it.workloads.a1, uses: ["aoay"] }),
      (it) => (it.workloads.b1 = { ...it.workloads.b1, schedule: "hourly" }),
      (it) => delete it.workloads.c1?.description,
      (it) => (it.workloads.d1 = { ...it.workloads.d1, gitHub: [{ branch: "main" }] }),
      (it) =>
        (it.workloads.e1 = {
          ...it.workloads.e1,
          serviceAccounts: [{ cluster: "aks-dve", namespace: "n", name: "s" }],
        }),
      (it) => (it.workloads.Weekly = { description: "x", schedule: "weekly" }),
      (it) => (it.accounts.other = { deployments: { chat: { version: "1" } } }),
      (it) => (it.accounts.aoai = { ...it.accounts.aoai, authentication: { mode: "dual", until: "2026-12-31" } }),
      (it) => (it.clusters.other = "http://issuer/"),
      (it) => (it.developers.devs = { account: "nobody", createGroup: true }),
    ];
    fc.assert(
      fc.property(fc.subarray(mistakes, { minLength: 1 }), (chosen) => {
        const copy = structuredClone(draft);
        for (const mistake of chosen) mistake(copy);
        const count = chosen.length === 1 ? "1 problem\n" : `${String(chosen.length)} problems\n`;
        expect(errorOf(copy)).toContain(`: ${count}`);
      }),
    );
  });

  test.each(["always", "onDeploy", "0 6 * * 1", "0 0 6 1 * Mon"])("the schedule %s is taken", (schedule) => {
    expect(() => parseSettings(file, { ...valid, ...workload({ schedule }) })).not.toThrow();
  });

  test("one service account for two workloads is refused", () => {
    const serviceAccounts = [{ cluster: "aks", namespace: "n", name: "s" }];
    const one = { description: "x", schedule: "always", serviceAccounts };
    expect(errorOf({ workloads: { a1: one, b1: one } })).toContain(
      'workloads.b1.serviceAccounts[0]   given "aks n/s" a second time, expected a service account of its own',
    );
  });
});

describe("the stacks in this repository", () => {
  const settingsOf = (stack: string) => {
    const name = `stacks/Pulumi.${stack}.yaml`;
    const { config } = parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8")) as {
      config: Record<string, unknown>;
    };
    const ours = Object.entries(config).filter(([key]) => key.startsWith("azure-keyless:"));
    return parseSettings(
      name,
      Object.fromEntries(ours.map(([key, value]) => [key.replace("azure-keyless:", ""), value])),
    );
  };

  test.each(["dev", "staging", "prod"])("%s is valid, and has jobs that run weekly and monthly", (stack) => {
    const schedules = Object.values(settingsOf(stack).workloads).map((workload) => workload.schedule);
    expect(schedules).toEqual(expect.arrayContaining(["weekly", "monthly"]));
  });

  test("developers are let in on dev only; keys still work on prod only, with a reason and an end", () => {
    const stacks = ["dev", "staging", "prod"].map(settingsOf);
    expect(stacks.map(({ developers }) => Object.keys(developers))).toEqual([["ai-developers"], [], []]);
    expect(stacks.map(({ accounts }) => accounts.aoai?.authentication?.mode ?? "keyless")).toEqual([
      "keyless",
      "keyless",
      "dual",
    ]);
  });

  test("the schema for editors is the one that the program checks by (npm run schema writes it)", async () => {
    expect(readFileSync(configSchemaFile, "utf8")).toBe(await renderConfigSchema());
  });
});
