import { spawnSync } from "node:child_process";
import { expect, it, vi } from "vitest";
import type { Ending } from "../../engine/tool.ts";
import { putResource } from "../../sandbox/portal.ts";
import type { JsonMap } from "../../sandbox/state/json.ts";
import { subscriptionId } from "../../sandbox/state/pretend.ts";
import { describeEngine, makeStack, resourcesOf, type Deployed, type Helpers } from "./realEngine.ts";
import {
  existingIn,
  expectConverged,
  expectSuccess,
  faulty,
  importExisting,
  longTest,
  namedCount,
  namedProgram,
  up,
} from "./recovery.ts";

const group = `/subscriptions/${subscriptionId}/resourceGroups/rg-chat`;
const spare = `${group}/providers/Microsoft.CognitiveServices/accounts/contoso-spare`;
/** With a second account, which nothing waits for. */
const program = {
  ...namedProgram,
  "index.ts": `${namedProgram["index.ts"]}
new OpenAIAccount("spare", { resourceGroupName: group.name, subdomain: "contoso-spare" });
`,
};
/** Group, identity, credential and Entra group: what waits for no account. */
const madeBeside = 4;
/** What is killed must be there. */
const asForUser: Helpers = { providers: "processes of their own", programs: "processes of their own" };
const patience = { timeout: 120_000, interval: 200 };

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The engine of the stack, and after it all that was started below it: language host, program, providers. */
function engineProcesses({ project }: Deployed): readonly Process[] {
  const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const all = stdout.split("\n").flatMap((line): Process[] => {
    const [, pid, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
  const below = (pid: number): readonly Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  const engine = all.find(({ parent, command }) => parent === process.pid && command.includes(`--message ${project}`));
  if (engine === undefined) throw new Error(`no engine runs on ${project}`);
  return [engine, ...below(engine.pid)];
}

function kill(processes: readonly Process[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended already.
    }
  }
}

interface PendingOperation {
  readonly type: string;
  readonly resource: { readonly urn: string; readonly inputs: JsonMap };
}

interface StackState {
  /** How many resources of Azure and Entra are in it. */
  readonly made: number;
  readonly pending: readonly PendingOperation[];
}

/** @returns nothing when there is nothing to read just now, because the engine writes its file. */
function stateOf({ engine }: Deployed): StackState | undefined {
  const exported = readState(engine) as
    { deployment: { pending_operations?: readonly PendingOperation[] } } | undefined;
  if (exported === undefined) return undefined;
  const made = resourcesOf(exported).filter(({ id, type }) => id !== undefined && !type.startsWith("pulumi:"));
  return { made: made.length, pending: exported.deployment.pending_operations ?? [] };
}

function readState(engine: Deployed["engine"]): unknown {
  try {
    return engine.export();
  } catch {
    return undefined;
  }
}

function pendingIn(stack: Deployed): readonly string[] | undefined {
  const pending = stateOf(stack)?.pending;
  return pending?.map(({ type, resource }) => `${type} ${resource.urn.split("::").at(-1) ?? ""}`).toSorted();
}

function writesIn({ byHand }: Deployed): number {
  let count = 0;
  byHand((state) => {
    count = state.read((tenant) => tenant.log().length);
  });
  return count;
}

/** Azure makes one of the accounts, as it was asked to, when nobody is left to hear of it. */
function makeSpare(stack: Deployed): void {
  const asked = stateOf(stack)?.pending.find(({ resource }) => resource.urn.endsWith("::spare"));
  stack.byHand((state) => {
    putResource(state, spare, "Microsoft.CognitiveServices/accounts", asked?.resource.inputs ?? {});
  });
}

/** Starts an `up`, known by its message, that hangs while it creates both accounts, when all that needs none is made and saved. */
async function upThatHangs(stack: Deployed): Promise<{ readonly ended: Promise<Ending> }> {
  const ended = stack.engine.run(
    [...up, "--message", stack.project],
    faulty({ on: "create", type: "azure-native:cognitiveservices:Account", times: 2, fault: "hang" }),
  );
  await vi.waitUntil(() => writesIn(stack) === madeBeside, patience);
  await vi.waitUntil(() => {
    const state = stateOf(stack);
    return state?.made === madeBeside && state.pending.length === 2;
  }, patience);
  return { ended };
}

describeEngine("an `up` that is interrupted", () => {
  it(
    "by Ctrl-C ends cleanly, and the next `up` goes on (docs/recovery.md, Ctrl-C)",
    { timeout: longTest },
    async () => {
      const stack = await makeStack(program);
      const { ended } = await upThatHangs(await stack.helpedBy(asForUser));
      kill(engineProcesses(stack).slice(0, 1), "SIGINT");
      const { code, stdout } = await ended;
      expect(code).toBeGreaterThan(0);
      expect(stdout).toContain("the operation was canceled");
      expect(pendingIn(stack)).toEqual([]);
      expectSuccess(await stack.engine.run(up));
      await expectConverged(stack, namedCount + 1);
    },
  );

  it(
    "by kill -9 says what is pending; what Azure wrote is imported, the rest is made (docs/recovery.md, Killed)",
    { timeout: longTest },
    async () => {
      const stack = await makeStack(program);
      const { ended } = await upThatHangs(await stack.helpedBy(asForUser));
      kill(engineProcesses(stack), "SIGKILL");
      expect(await ended).toMatchObject({ code: null });
      makeSpare(stack);

      const locked = await stack.engine.run(up);
      expect(locked.code).not.toBe(0);
      expect(locked.stderr).toContain("the stack is currently locked by 1 lock(s)");
      expectSuccess(await stack.engine.run(["cancel", "--yes"]));

      const { code, stdout } = await stack.engine.run(up);
      expect(code).not.toBe(0);
      expect(stdout).toContain("with 2 pending operations from previous deployment");
      expect(stdout).toContain("Account::aoai, interrupted while creating");
      expect(existingIn(stdout)).toEqual([spare]);
      expect(pendingIn(stack)).toEqual(["creating aoai", "creating spare"]);
      expectSuccess(await stack.engine.run(["refresh", "--clear-pending-creates", "--yes"]));
      expect(pendingIn(stack)).toEqual([]);
      expectSuccess(await importExisting(stack, { "cognitiveservices:Account spare": spare }));
      expectSuccess(await stack.engine.run(up));
      await expectConverged(stack, namedCount + 1);
    },
  );
});

describeEngine("a provider that is killed during `up` (docs/recovery.md, It exists already)", () => {
  it("leaves nothing pending; what it had written is imported", { timeout: longTest }, async () => {
    const stack = await makeStack(namedProgram);
    const { engine } = await stack.helpedBy(asForUser);
    for (const fault of ["kill", "kill:written"]) {
      const { code, stdout } = await engine.run(up, faulty({ on: "create", name: "group", fault }));
      expect(code).not.toBe(0);
      expect(stdout).toMatch(/exited prematurely|error reading from server/);
      expect(pendingIn(stack)).toEqual([]);
    }
    expect(existingIn((await stack.engine.run(up)).stdout)).toEqual([group]);
    expectSuccess(await importExisting(stack, { "resources:ResourceGroup group": group }));
    expectSuccess(await stack.engine.run(up));
    await expectConverged(stack, namedCount);
  });
});
