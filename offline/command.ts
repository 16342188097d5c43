import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseJson } from "../json/parseJson.ts";
import { readProject, type Project } from "../project/program.ts";
import { chooseStacks, stackNames } from "../project/stackNames.ts";
import { UserError } from "../project/userError.ts";
import type { GivenOutputs } from "../project/outputs/given.ts";
import type { Deployment } from "./recorded/deployment.ts";
import type { RunOptions } from "./run/options.ts";
import { Confinement, type Mode } from "./confine/confinement.ts";
import { noNeeds, type Needs } from "../project/settings/settings.ts";
import { timeOn } from "./recorded/clock.ts";
import { failureOf, type Failure } from "./failure.ts";

interface Options extends Omit<RunOptions, "others"> {
  stacks: string[];
  outputs: GivenOutputs[];
}

function optionsIn(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cwd: { type: "string", default: "." },
      stack: { type: "string", multiple: true, default: [] },
      timeout: { type: "string" },
      "type-check": { type: "boolean", default: false },
      base: { type: "boolean", default: false },
      date: { type: "string" },
      confine: { type: "string", default: "auto" },
      needs: { type: "string" },
      outputs: { type: "string", multiple: true, default: [] },
    },
  });
  const isTypeChecked = values["type-check"];
  // Checking types takes long, and registers nothing meanwhile.
  const timeout = Number(values.timeout ?? (isTypeChecked ? 300 : 60));
  if (!(timeout > 0)) {
    throw new UserError(`--timeout: expected a number of seconds above 0, got ${String(values.timeout)}`);
  }
  return {
    cwd: resolve(values.cwd),
    stacks: values.stack,
    timeout,
    isTypeChecked,
    isBase: values.base,
    // Both sides of a comparison see the day on which it began.
    now: timeOn(values.date ?? new Date().toISOString().slice(0, 10)),
    confinement: new Confinement(
      values.confine as Mode,
      values.needs === undefined ? noNeeds : (parseJson(values.needs) as Needs),
    ),
    // The command makes this of its own arguments and of keyless.yaml.
    outputs: values.outputs.map((text) => parseJson(text) as GivenOutputs),
  };
}

interface Line {
  stack?: string;
  digest?: unknown;
  /** The other stacks that the program refers to. */
  references?: string[];
  /** Why the program was not confined, if it was not. */
  unconfined?: string;
  error?: Failure;
}

type Print = (line: Line) => void;

// Some readers treat these as line ends as well.
function oneLine(json: string): string {
  return json.replaceAll("\u2028", String.raw`\u2028`).replaceAll("\u2029", String.raw`\u2029`);
}

/** Runs as many stacks at a time as there are cores, and prints them in the order given. */
async function runAll(project: Project, stacks: string[], options: Options, print: Print): Promise<boolean> {
  // The protocol is slow to load, so it is loaded only if there is something to run.
  const [{ runStack }, { OtherStacks }, { runSibling }] = await Promise.all([
    import("./run/run.ts"),
    import("./others/otherStacks.ts"),
    import("./others/runSibling.ts"),
  ]);
  const others = new OtherStacks(options.outputs, runSibling(options));
  const lines = new Map<number, Line>();
  let printed = 0;
  const finish = (index: number, line: Line) => {
    lines.set(index, line);
    for (let next = lines.get(printed); next !== undefined; next = lines.get(printed)) {
      print(next);
      printed += 1;
    }
  };
  const waiting = stacks.map((stack, index) => ({ stack, index }));
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const { stack, index } = job;
      finish(
        index,
        await runStack(project, stack, { ...options, others }).then(
          ({ digest, deployment }) => ({
            stack,
            digest,
            references: referencesIn(deployment),
            ...(options.confinement.unconfined === undefined ? {} : { unconfined: options.confinement.unconfined }),
          }),
          (error: unknown) => ({ stack, error: failureOf(error) }),
        ),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  return [...lines.values()].every(({ error }) => error === undefined);
}

/** How many references are reported. */
const mostReferences = 50;

function referencesIn({ references }: Deployment): string[] {
  return [...new Set([...references.values()].map(({ stack }) => stack))].toSorted().slice(0, mostReferences);
}

/** Runs what the arguments ask for. @param write takes each line. @returns whether every stack has a digest. */
export async function runCommand(args: readonly string[], write: (text: string) => void): Promise<boolean> {
  const print: Print = (line) => {
    write(`${oneLine(JSON.stringify(line))}\n`);
  };
  try {
    const given = optionsIn(args);
    const project = readProject(given.cwd);
    return await runAll(project, chooseStacks(stackNames(project), given.stacks), given, print);
  } catch (error) {
    print({ error: failureOf(error) });
    return false;
  }
}
