import { unknownName, type Problem } from "./problems.ts";
import type { PartialSettings } from "./schema.ts";

/** Problems that the schema cannot find: missing names, duplicates, fields that belong together. */
export function inconsistencies(settings: PartialSettings): Problem[] {
  return [
    ...Object.entries(settings.accounts).flatMap(([name, account]) => [
      ...keysProblems(name, account),
      ...modelProblems(name, account),
    ]),
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

function keysProblems(name: string, { authentication }: AccountSettings): Problem[] {
  if (authentication?.mode === undefined) return [];
  const path = ["accounts", name, "authentication"];
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

function workloadProblems({ accounts, clusters, workloads }: PartialSettings): Problem[] {
  return Object.entries(workloads).flatMap(([name, workload]) => {
    const path = ["workloads", name];
    const {
      uses = [],
      usesAnyModel = [],
      manages = [],
      serviceAccounts = [],
      gitHub = [],
      azureDevOps = [],
    } = workload;
    return [
      ...namesIn([...path, "uses"], uses, Object.keys(accounts)),
      ...namesIn([...path, "usesAnyModel"], usesAnyModel, Object.keys(accounts)),
      ...namesIn([...path, "manages"], manages, Object.keys(accounts)),
      ...uses.flatMap((account, index) => uncallable([...path, "uses", index], account, accounts[account])),
      ...serviceAccounts.flatMap(({ cluster }, index) =>
        cluster === undefined || Object.hasOwn(clusters, cluster)
          ? []
          : [unknownName([...path, "serviceAccounts", index, "cluster"], cluster, Object.keys(clusters))],
      ),
      ...gitHub.flatMap((trust, index) => gitHubProblems([...path, "gitHub", index], trust)),
      ...azureDevOps.flatMap((trust, index) => azureDevOpsProblems([...path, "azureDevOps", index], trust)),
      ...keySwitchProblems([...path, "useManagedIdentity"], workload, accounts),
    ];
  });
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
  { useManagedIdentity, uses = [], usesAnyModel = [] }: WorkloadSettings,
  accounts: PartialSettings["accounts"],
): Problem[] {
  if (useManagedIdentity !== false) return [];
  return [...uses, ...usesAnyModel]
    .filter((account) => Object.hasOwn(accounts, account) && accounts[account]?.authentication?.mode !== "dual")
    .map((account) => ({ path, given: "false", expected: `true, because ${account} takes no keys` }));
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
