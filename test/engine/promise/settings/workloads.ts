import fc from "fast-check";
import type { Settings, WorkloadSettings } from "../../../../stacks/schema.ts";
import { hasForeign } from "./deployments.ts";
import { pick, picked, pickedEntry, toggled, weight, type SettingsEdit } from "./edit.ts";

type GitHub = NonNullable<WorkloadSettings["gitHub"]>[number];

const gitHubTrusts: readonly GitHub[] = [
  { repository: "contoso/chat", branch: "main" },
  { repository: "contoso/chat", tag: "v1.0.0" },
  { repository: "contoso/chat", environment: "dev" },
  { repository: "contoso/docs", pullRequest: true },
  { repository: "contoso/docs", environment: "dev", ownerId: "6154722", repositoryId: "803217465" },
  { repository: "contoso/api", branch: "next", ownerId: "6154722", repositoryId: "1", subjectForm: "both" },
];
const verbs = ["uses", "usesAnyModel", "manages"] as const;

/** Changes of workloads, of what they may do and of who may act as them. */
export const workloadEdit: fc.Arbitrary<SettingsEdit> = fc.oneof(
  weight(
    2,
    fc.tuple(pick, fc.constantFrom(...verbs)).map(([number, verb]): SettingsEdit => ({
      says: `a workload is added that ${verb} an account`,
      apply(settings, turn) {
        const name = `workload-${turn}`;
        settings.workloads[name] = { description: "made by a test", schedule: "daily" };
        toggleVerb(settings, name, verb, number);
      },
    })),
  ),
  ofWorkload("is removed", (settings, name) => {
    Reflect.deleteProperty(settings.workloads, name);
  }),
  ofWorkload("is renamed", ({ workloads }, name, turn) => {
    const { [name]: workload } = workloads;
    Reflect.deleteProperty(workloads, name);
    if (workload !== undefined) workloads[`renamed-${turn}`] = workload;
  }),
  weight(
    5,
    fc.tuple(pick, fc.constantFrom(...verbs)).chain(([account, verb]) =>
      ofWorkload(`${verb} an account or does not any more`, (settings, name) => {
        toggleVerb(settings, name, verb, account);
      }),
    ),
  ),
  weight(
    3,
    pick.chain((which) =>
      ofWorkload(
        "is trusted with a Kubernetes service account or is not any more",
        ({ clusters, workloads }, name, turn) => {
          const [cluster] = pickedEntry(clusters, which) ?? [];
          const workload = workloads[name];
          if (workload === undefined || cluster === undefined) return;
          const { serviceAccounts = [] } = workload;
          // Each is of one workload only.
          const added = { cluster, namespace: "tests", name: `pod-${turn}` };
          workload.serviceAccounts = which % 2 === 0 ? [...serviceAccounts, added] : serviceAccounts.slice(1);
        },
      ),
    ),
  ),
  weight(
    3,
    pick.chain((which) =>
      ofWorkload("trusts a GitHub workflow or does not any more", ({ workloads }, name) => {
        const [workload, trust] = [workloads[name], picked(gitHubTrusts, which)];
        if (workload === undefined || trust === undefined) return;
        const { gitHub = [] } = workload;
        const others = gitHub.filter((other) => JSON.stringify(other) !== JSON.stringify(trust));
        workload.gitHub = others.length < gitHub.length ? others : [...gitHub, trust];
      }),
    ),
  ),
);

function toggleVerb(
  { accounts, workloads }: Settings,
  name: string,
  verb: (typeof verbs)[number],
  number: number,
): void {
  const workload = workloads[name];
  const [account, settings] = pickedEntry(accounts, number) ?? [];
  if (workload === undefined || account === undefined || settings === undefined) return;
  // OpenAI User cannot call models of other makers: the program refuses it.
  const given = verb === "uses" && hasForeign(settings) ? "usesAnyModel" : verb;
  workload[given] = toggled(workload[given], account);
}

function ofWorkload(
  says: string,
  change: (settings: Settings, name: string, turn: number) => void,
): fc.Arbitrary<SettingsEdit> {
  return pick.map((number) => ({
    says: `a workload ${says}`,
    apply(settings, turn) {
      const [name] = pickedEntry(settings.workloads, number) ?? [];
      if (name !== undefined) change(settings, name, turn);
    },
  }));
}
