import { unknownName, type Problem } from "./problems.ts";
import type { PartialSettings } from "./schema.ts";

/** What the schema cannot see: names that must exist, things that must be unique, fields that belong together. */
export function inconsistencies(settings: PartialSettings): Problem[] {
  return [
    ...Object.entries(settings.accounts).flatMap(([name, account]) => keysProblems(name, account)),
    ...duplicateSubdomains(settings),
    ...workloadProblems(settings),
    ...duplicateSubjects(settings),
    ...developerProblems(settings),
  ];
}

function keysProblems(name: string, { authentication }: PartialSettings["accounts"][string]): Problem[] {
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
            expected: "a value: accepting keys demands a reason and an end date",
          }
        : { path: [...path, key], given: `"${authentication[key] ?? ""}"`, expected: "nothing: keys are off" },
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
    return [
      ...namesIn([...path, "uses"], workload.uses, Object.keys(accounts)),
      ...namesIn([...path, "manages"], workload.manages, Object.keys(accounts)),
      ...(workload.serviceAccounts ?? []).flatMap(({ cluster }, index) =>
        cluster === undefined || Object.hasOwn(clusters, cluster)
          ? []
          : [unknownName([...path, "serviceAccounts", index, "cluster"], cluster, Object.keys(clusters))],
      ),
    ];
  });
}

function namesIn(path: Problem["path"], names: readonly string[] = [], known: readonly string[]): Problem[] {
  const unknown = names.flatMap((name, index) =>
    known.includes(name) ? [] : [unknownName([...path, index], name, known)],
  );
  const entries = names.map((name, index) => ({ key: name, path: [...path, index] }));
  return [...unknown, ...duplicates(entries, "each name once")];
}

/** Two identities for one service account: which of them a pod gets would depend on an annotation. */
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
  return Object.entries(developers).flatMap(([name, { account, groupId, groupName, createGroup }]) => {
    const path = ["developers", name];
    const groups = [groupId, groupName, createGroup === true ? createGroup : undefined].filter((g) => g !== undefined);
    if (account === undefined) return [];
    const found = Object.hasOwn(accounts, account) ? accounts[account] : undefined;
    return [
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
