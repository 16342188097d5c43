import { unknownName, type Problem } from "./problems.ts";
import type { PartialSettings } from "./schema.ts";
import { hasMethod } from "./services.ts";
import { calledBy, verbOf, verbWords } from "./verbs.ts";

/** Problems that the schema cannot find: missing names, duplicates, fields that belong together. */
export function inconsistencies(settings: PartialSettings): Problem[] {
  return [
    ...Object.entries(settings.accounts).flatMap(([name, account]) => [
      ...keysProblems(["accounts", name], account),
      ...modelProblems(name, account),
    ]),
    ...Object.entries(settings.services).flatMap(([name, service]) => [
      ...keysProblems(["services", name], service),
      ...verbProblems(["services", name, "uses"], "uses", service.uses, settings),
      ...verbProblems(["services", name, "reads"], "reads", service.reads, settings),
    ]),
    ...namesTwice(settings),
    ...duplicateSubdomains(settings),
    ...workloadProblems(settings),
    ...duplicateSubjects(settings),
    ...developerProblems(settings),
  ];
}

type AccountSettings = PartialSettings["accounts"][string];
type WorkloadSettings = PartialSettings["workloads"][string];
type AzureDevOpsSettings = NonNullable<WorkloadSettings["azureDevOps"]>[number];
type GitHubSettings = NonNullable<WorkloadSettings["gitHub"]>[number];

function keysProblems(
  owner: readonly string[],
  { authentication }: { authentication?: AccountSettings["authentication"] | undefined },
): Problem[] {
  if (authentication?.mode === undefined) return [];
  const path = [...owner, "authentication"];
  const isDual = authentication.mode === "dual";
  return (["reason", "until"] as const)
    .filter((key) => (authentication[key] === undefined) === isDual)
    .map((key) =>
      isDual
        ? {
            path: [...path, key],
            given: "nothing",
            expected: "a value: accepting keys requires a reason and an end date",
          }
        : { path: [...path, key], given: `"${authentication[key] ?? ""}"`, expected: "nothing: keys are off" },
    );
}

function modelProblems(name: string, { kind = "OpenAI", deployments = {} }: AccountSettings): Problem[] {
  return Object.entries(deployments).flatMap(([deployment, { format = "OpenAI" }]) =>
    format === "OpenAI" || kind !== "OpenAI"
      ? []
      : [
          {
            path: ["accounts", name, "deployments", deployment, "format"],
            given: `"${format}"`,
            expected: "OpenAI, or kind: AIServices for the account",
          },
        ],
  );
}

function duplicateSubdomains({ accounts }: PartialSettings): Problem[] {
  const entries = Object.entries(accounts).flatMap(([name, { subdomain }]) =>
    subdomain === undefined ? [] : [{ key: subdomain, path: ["accounts", name, "subdomain"] }],
  );
  return duplicates(entries, "a subdomain of its own");
}

/** Workloads name accounts and services alike. */
function namesTwice({ accounts, services }: PartialSettings): Problem[] {
  return Object.keys(services)
    .filter((name) => Object.hasOwn(accounts, name))
    .map((name) => ({ path: ["services", name], given: `"${name}"`, expected: "another name: an account has it" }));
}

function workloadProblems(settings: PartialSettings): Problem[] {
  const { accounts, clusters, workloads } = settings;
  return Object.entries(workloads).flatMap(([name, workload]) => {
    const path = ["workloads", name];
    const { uses = [], serviceAccounts = [], gitHub = [], azureDevOps = [] } = workload;
    return [
      ...verbWords.flatMap((word) => verbProblems([...path, word], word, workload[word], settings)),
      ...uses.flatMap((account, index) => uncallable([...path, "uses", index], account, accounts[account])),
      ...serviceAccounts.flatMap(({ cluster }, index) =>
        cluster === undefined || Object.hasOwn(clusters, cluster)
          ? []
          : [unknownName([...path, "serviceAccounts", index, "cluster"], cluster, Object.keys(clusters))],
      ),
      ...gitHub.flatMap((trust, index) => gitHubProblems([...path, "gitHub", index], trust)),
      ...azureDevOps.flatMap((trust, index) => azureDevOpsProblems([...path, "azureDevOps", index], trust)),
      ...keySwitchProblems([...path, "useManagedIdentity"], workload, settings),
      ...jobProblems([...path, "schedule"], workload),
    ];
  });
}

/** Names that are declared, and of a kind that has the verb. */
function verbProblems(
  path: Problem["path"],
  word: (typeof verbWords)[number],
  names: readonly string[] = [],
  { accounts, services }: PartialSettings,
): Problem[] {
  const wrongKind = names.flatMap((name, index) => {
    const kind = Object.hasOwn(accounts, name) ? "account" : services[name]?.kind;
    if (kind === undefined || hasMethod(kind, verbOf[word])) return [];
    const others = verbWords.filter((other) => hasMethod(kind, verbOf[other]));
    return [
      { path: [...path, index], given: `"${name}"`, expected: `${others.join(" or ")} for a service of its kind` },
    ];
  });
  return [...namesIn(path, names, [...Object.keys(accounts), ...Object.keys(services)]), ...wrongKind];
}

/** A job of Container Apps is started by a cron expression. */
function jobProblems(path: Problem["path"], { runsOn, schedule }: WorkloadSettings): Problem[] {
  if (runsOn?.host !== "containerAppJob" || schedule === undefined || schedule.includes(" ")) return [];
  return [{ path, given: `"${schedule}"`, expected: 'a cron expression such as "0 6 * * 1", by which the job starts' }];
}

/** OpenAI User cannot call models of other publishers. */
function uncallable(path: Problem["path"], name: string, account: AccountSettings | undefined): Problem[] {
  const foreign = Object.entries(account?.deployments ?? {}).filter(([, { format = "OpenAI" }]) => format !== "OpenAI");
  if (foreign.length === 0) return [];
  const models = foreign.map(([deployment]) => deployment).join(", ");
  const expected = `usesAnyModel: [${name}], because ${name} has models that are not OpenAI's: ${models}`;
  return [{ path, given: `"${name}"`, expected }];
}

function gitHubProblems(path: Problem["path"], trust: GitHubSettings): Problem[] {
  const filters = (["branch", "tag", "environment", "pullRequest"] as const).filter((key) => trust[key] !== undefined);
  const hasIds = trust.ownerId !== undefined && trust.repositoryId !== undefined;
  const needsIds =
    (trust.subjectForm ?? "classic") !== "classic" || (trust.ownerId ?? trust.repositoryId) !== undefined;
  const refs = (["branch", "tag"] as const).filter((key) => trust[key]?.startsWith("refs/") === true);
  return [
    ...(filters.length === 1
      ? []
      : [
          {
            path,
            given: filters.join(" and ") || "no filter",
            expected: "one of branch, tag, environment, pullRequest",
          },
        ]),
    ...(hasIds || !needsIds ? [] : [{ path, given: "immutable subjects", expected: "both ownerId and repositoryId" }]),
    ...refs.map((key) => ({
      path: [...path, key],
      given: `"${trust[key] ?? ""}"`,
      expected: "the name alone, without refs/…",
    })),
  ];
}

/** The issuer of Entra writes a subject with ids, the old one of an organization makes it from the names. */
function azureDevOpsProblems(path: Problem["path"], trust: AzureDevOpsSettings): Problem[] {
  const given = (["issuer", "subject", "organizationId"] as const).filter((key) => trust[key] !== undefined);
  const isClear = ["issuer and subject", "organizationId"].includes(given.join(" and "));
  const expected = "issuer and subject of the service connection or, for the old issuer, organizationId";
  return isClear ? [] : [{ path, given: given.join(" and ") || "no issuer", expected }];
}

/** A workload that is configured to use a key would break if the account accepts no keys. */
function keySwitchProblems(
  path: Problem["path"],
  workload: WorkloadSettings,
  { accounts, services }: PartialSettings,
): Problem[] {
  if (workload.useManagedIdentity !== false) return [];
  return Object.entries(calledBy(workload, { ...accounts, ...services }))
    .filter(([, { authentication }]) => authentication?.mode !== "dual")
    .map(([name]) => ({ path, given: "false", expected: `true, because ${name} takes no keys` }));
}

function namesIn(path: Problem["path"], names: readonly string[] = [], known: readonly string[]): Problem[] {
  const unknown = names.flatMap((name, index) =>
    known.includes(name) ? [] : [unknownName([...path, index], name, known)],
  );
  const entries = names.map((name, index) => ({ key: name, path: [...path, index] }));
  return [...unknown, ...duplicates(entries, "each name once")];
}

/** With two identities for one service account, an annotation would decide which of them a pod gets. */
function duplicateSubjects({ workloads }: PartialSettings): Problem[] {
  const entries = Object.entries(workloads).flatMap(([name, { serviceAccounts = [] }]) =>
    serviceAccounts.map((account, index) => ({
      key: `${account.cluster ?? ""} ${account.namespace ?? ""}/${account.name ?? ""}`,
      path: ["workloads", name, "serviceAccounts", index],
    })),
  );
  return duplicates(entries, "a service account of its own");
}

function developerProblems({ accounts, developers }: PartialSettings): Problem[] {
  return Object.entries(developers).flatMap(([name, { account, groupId, groupName, createGroup, users = [] }]) => {
    const path = ["developers", name];
    const groups = [groupId, groupName, createGroup === true ? createGroup : undefined].filter((g) => g !== undefined);
    const entries = users.map((user, index) => ({ key: user.toLowerCase(), path: [...path, "users", index] }));
    const twice = duplicates(entries, "each user once");
    if (account === undefined) return twice;
    const found = Object.hasOwn(accounts, account) ? accounts[account] : undefined;
    return [
      ...twice,
      ...(groups.length === 1
        ? []
        : [
            {
              path,
              given: `${String(groups.length)} groups`,
              expected: "one of groupId, groupName, createGroup: true",
            },
          ]),
      ...(found === undefined ? [unknownName([...path, "account"], account, Object.keys(accounts))] : []),
      ...(found !== undefined && found.development !== true
        ? [{ path: [...path, "account"], given: `"${account}"`, expected: "an account with development: true" }]
        : []),
    ];
  });
}

function duplicates(entries: readonly { key: string; path: Problem["path"] }[], expected: string): Problem[] {
  return entries.flatMap(({ key, path }, index) =>
    entries.findIndex((other) => other.key === key) === index
      ? []
      : [{ path, given: `"${key}" a second time`, expected }],
  );
}
