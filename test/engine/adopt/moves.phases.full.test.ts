import { expect, it } from "vitest";

import type { Report } from "../../../access/index.ts";
import { repository } from "../../../engine/copy/workspace.ts";
import { asExport } from "../../../tools/sandbox/asExport.ts";
import { keyless } from "../../cli/keyless.ts";
import { describeEngine, makeStack, resourcesOf, stepsOf, type Deployed } from "../realEngine.ts";
import { longTest, pulumiYaml } from "../recovery.ts";
import { bare, beginning, changed, phasesOf, programOf } from "./page.ts";

const library = `${repository}/components/index.ts`;

/** What all phases build on: it has moved already. */
const base = ["An account with deployments", "An identity with federated credentials"].map((title) =>
  programOf(title, "After"),
);

/** A move, and who holds what on which scope in every state of it, whatever these are called in the program. */
interface Move {
  readonly title: string;
  readonly start: "Before" | "After";
  readonly kind: string;
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
    kind: "keyHolder",
    holder: /^anyone who has a key of docs$/,
    scope: /^docs$/,
    power: "readData",
    ends: [],
  },
  {
    title: "A host with a system-assigned identity",
    start: "Before",
    kind: "host",
    holder: /^report(-app)?$/,
    scope: /^aoai$/,
    power: "callModels",
    ends: ["report-calls"],
  },
  {
    title: "A vault with access policies",
    start: "Before",
    kind: "identity",
    holder: /^chat$/,
    scope: /^(vault|secrets)$/,
    power: "readSecrets",
    ends: [],
  },
];

/** What `who-can` prints, as far as this test looks at it. */
interface Answer {
  readonly stacks: readonly {
    readonly ways: readonly {
      readonly actor: { readonly kind: string; readonly name: string };
      readonly idle?: unknown;
    }[];
  }[];
}

function reportOf(digest: unknown): Report {
  const { stdout } = keyless(["diff", "--plan", "-", "--format", "json"], { input: JSON.stringify(digest) });
  return JSON.parse(stdout) as Report;
}

/** Whether somebody holds a power after a change, as its report says. */
function isHeld({ kind, holder, scope, power }: Move, { stacks }: Report): boolean {
  const rows = stacks.flatMap(({ access }) => access);
  return rows.some(
    (row) =>
      row.actor.kind === kind &&
      holder.test(row.actor.name) &&
      scope.test(row.scope.name) &&
      row.powers.some((one) => one === power),
  );
}

/** Whether somebody holds a power by what is in Azure now, whoever put it there. */
function isHeldInAzure({ kind, holder, scope, power }: Move, { engine, tenant }: Deployed): boolean {
  const states = resourcesOf(engine.export());
  const known = new Map(states.flatMap((state) => (state.id === undefined ? [] : [[state.id.toLowerCase(), state]])));
  const input = JSON.stringify(asExport(tenant().resources, { stack: "dev", project: "chat" }, known));
  const names = new Set(states.map(({ urn }) => urn.split("::").at(-1) ?? ""));
  const on = [...names].find((name) => scope.test(name)) ?? "";
  const { stdout } = keyless(["who-can", power, on, "--plan", "-", "--format", "json"], { input });
  const { stacks } = JSON.parse(stdout) as Answer;
  const counting = stacks.flatMap(({ ways }) => ways.filter(({ idle = null }) => idle === null));
  return counting.some(({ actor }) => actor.kind === kind && holder.test(actor.name));
}

/** The principal of the app's own identity, as `pulumi stack export` shows it. */
function principalIn({ engine }: Deployed): string {
  const app = resourcesOf(engine.export()).find(({ urn }) => urn.endsWith("::report-app"));
  const identity = app?.outputs?.["identity"] as { principalId?: string } | undefined;
  return identity?.principalId ?? "none";
}

/** The program that a move begins with. */
function beginningOf({ title, start }: Move): string {
  const [first, ...rest] = [beginning(library), ...base, programOf(title, start)];
  return [first, ...rest.map(bare)].join("\n");
}

/** A stack with a program that is deployed. */
async function deployed(program: string): Promise<Deployed> {
  const stack = await makeStack({ "Pulumi.yaml": pulumiYaml("chat"), "index.ts": program });
  await stack.engine.up();
  return stack;
}

function moveOf(heading: string): Move {
  const move = moves.find(({ title }) => title === heading);
  if (move === undefined) throw new Error(`no move of ${heading}`);
  return move;
}

describeEngine("the moves of docs/adopt.md that take several updates", () => {
  it.each(moves)(
    "$title: each phase has its verdict, and access is there in every state",
    async (move) => {
      let text = beginningOf(move);
      const stack = await deployed(text);
      const principal = principalIn(stack);
      const reports = [reportOf(await stack.engine.preview())];
      const inAzure = [isHeldInAzure(move, stack)];
      const ended: string[] = [];
      for (const { diff } of phasesOf(move.title)) {
        text = changed(text, diff.replaceAll("PRINCIPAL-OF-THE-APP", principal));
        stack.edit({ "index.ts": text });
        const digest = await stack.engine.preview();
        const ending = stepsOf(digest).filter(({ op }) => /replace|delete/.test(op));
        ended.push(...ending.map(({ urn }) => urn.split("::").at(-1) ?? ""));
        reports.push(reportOf(digest));
        await stack.engine.up();
        inAzure.push(isHeldInAzure(move, stack));
      }

      expect(inAzure).toEqual(reports.map(() => true));
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
    "a vault that is switched before its roles are there takes the secrets away, and the report says from whom",
    async () => {
      const vault = moveOf("A vault with access policies");
      const before = beginningOf(vault);
      const stack = await deployed(before);
      const [, switched] = phasesOf(vault.title);
      stack.edit({ "index.ts": changed(before, switched?.diff ?? "") });
      const report = reportOf(await stack.engine.preview());
      const losing = report.stacks.flatMap(({ changes }) => changes.filter(({ powers }) => powers.lost.length > 0));
      expect(losing.map(({ actor }) => actor.name)).toContain("chat");
      await stack.engine.up();
      expect([isHeld(vault, report), isHeldInAzure(vault, stack)]).toEqual([false, false]);
    },
    longTest,
  );

  it(
    "an app drops its own identity before the role of that identity is taken away",
    async () => {
      const host = moveOf("A host with a system-assigned identity");
      const stack = await deployed(beginningOf(host));
      const principal = principalIn(stack);
      const program = (count: number) =>
        phasesOf(host.title)
          .slice(0, count)
          .reduce((text, { diff }) => changed(text, diff), beginningOf(host))
          .replaceAll("PRINCIPAL-OF-THE-APP", principal);
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
