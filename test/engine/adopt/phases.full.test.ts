import { expect, it } from "vitest";

import type { Report } from "../../../access/index.ts";
import { repository } from "../../../engine/copy/workspace.ts";
import { keyless } from "../../cli/keyless.ts";
import { describeEngine, makeStack, resourcesOf, stepsOf, type Deployed } from "../realEngine.ts";
import { longTest, pulumiYaml } from "../recovery.ts";
import { bare, beginning, changed, phasesOf, programOf } from "./page.ts";

/** What all phases build on: it has moved already. */
const base = ["An account with deployments", "An identity with federated credentials"].map((title) =>
  programOf(title, "After"),
);

/** A move, and who holds what on which scope in every state of it, whatever these are called in the program. */
interface Move {
  readonly title: string;
  readonly start: "Before" | "After";
  readonly holder: RegExp;
  readonly scope: RegExp;
  readonly power: string;
  /** What ends, by its name in the program. */
  readonly ends: readonly string[];
}

const moves: readonly Move[] = [
  {
    title: "An account without a subdomain",
    start: "After",
    holder: /^anyone who has a key of docs$/,
    scope: /^docs$/,
    power: "readData",
    ends: [],
  },
  {
    title: "A host with a system-assigned identity",
    start: "Before",
    holder: /^report(-app)?$/,
    scope: /^aoai$/,
    power: "callModels",
    ends: ["report-calls"],
  },
  {
    title: "A vault with access policies",
    start: "Before",
    holder: /^chat$/,
    scope: /^(vault|secrets)$/,
    power: "readSecrets",
    ends: [],
  },
];

function reportOf(digest: unknown): Report {
  const { stdout } = keyless(["diff", "--plan", "-", "--format", "json"], { input: JSON.stringify(digest) });
  return JSON.parse(stdout) as Report;
}

/** Whether somebody holds a power after a change, as its report says. */
function isHeld({ holder, scope, power }: Move, { stacks }: Report): boolean {
  const rows = stacks.flatMap(({ access }) => access);
  return rows.some(
    (row) => holder.test(row.actor.name) && scope.test(row.scope.name) && row.powers.some((one) => one === power),
  );
}

/** The principal of the app's own identity, as `pulumi stack export` shows it. */
function principalIn({ engine }: Deployed): string {
  const app = resourcesOf(engine.export()).find(({ urn }) => urn.endsWith("::report-app"));
  const identity = app?.outputs?.["identity"] as { principalId?: string } | undefined;
  return identity?.principalId ?? "none";
}

describeEngine("the moves of docs/adopt.md that take several updates", () => {
  it.each(moves)(
    "$title: each phase has its verdict, and access is there in every state",
    async (move) => {
      const [first, ...rest] = [
        beginning(`${repository}/components/index.ts`),
        ...base,
        programOf(move.title, move.start),
      ];
      let text = [first, ...rest.map(bare)].join("\n");
      const stack = await makeStack({ "Pulumi.yaml": pulumiYaml("chat"), "index.ts": text });
      await stack.engine.up();
      const principal = principalIn(stack);
      const reports = [reportOf(await stack.engine.preview())];
      const ended: string[] = [];
      for (const { diff } of phasesOf(move.title)) {
        text = changed(text, diff.replaceAll("PRINCIPAL-OF-THE-APP", principal));
        stack.edit({ "index.ts": text });
        const digest = await stack.engine.preview();
        const ending = stepsOf(digest).filter(({ op }) => /replace|delete/.test(op));
        ended.push(...ending.map(({ urn }) => urn.split("::").at(-1) ?? ""));
        reports.push(reportOf(digest));
        await stack.engine.up();
      }

      expect(reports.map(({ verdict }) => verdict)).toEqual([
        "same",
        ...phasesOf(move.title).map((one) => one.verdict),
      ]);
      expect(reports.map((report) => isHeld(move, report))).toEqual(reports.map(() => true));
      expect(ended).toEqual(move.ends);
    },
    longTest,
  );

  it(
    "an app drops its own identity before the role of that identity is taken away",
    async () => {
      const title = "A host with a system-assigned identity";
      const [first, ...rest] = [beginning(`${repository}/components/index.ts`), ...base, programOf(title, "Before")];
      const all = phasesOf(title).map(({ diff }) => diff);
      const at = (phases: readonly string[]) => phases.reduce(changed, [first, ...rest.map(bare)].join("\n"));
      const stack = await makeStack({ "Pulumi.yaml": pulumiYaml("chat"), "index.ts": at([]) });
      await stack.engine.up();
      const principal = principalIn(stack);
      const program = (count: number) => at(all.slice(0, count)).replaceAll("PRINCIPAL-OF-THE-APP", principal);
      stack.edit({ "index.ts": program(3) });
      await stack.engine.up();
      const writes = stack.tenant().log.length;
      stack.edit({ "index.ts": program(4) });
      await stack.engine.up();
      const last = stack.tenant().log.slice(writes);
      expect(last.map(({ caller, type }) => `${caller} ${type}`)).toEqual([
        "azure-native update Microsoft.App/containerApps",
        "azure-native delete Microsoft.Authorization/roleAssignments",
      ]);
    },
    longTest,
  );
});
