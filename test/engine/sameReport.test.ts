import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StackReport } from "../../access/index.ts";
import { repository, type Edits } from "../../engine/copy/workspace.ts";
import { offlineDigest } from "../../tools/record/offline.ts";
import { reportIn, unreadByUrn, whoRunsIt, withoutHidden, withoutPaths, withoutUnknowns } from "./comparable.ts";
import { serveNodeHost, type NodeHost } from "./host/nodeHost.ts";
import { ourProgram } from "./ourProgram.ts";
import { describeEngine, makeStack } from "./realEngine.ts";

const timeout = 300_000;
const offlinePrograms = "test/offline/programs";

/** Where Pulumi compiles a program with ts-node, checking the types of azure-native takes ten seconds and more. */
const noTypeCheck = { PULUMI_NODEJS_TRANSPILE_ONLY: "true" };

/** A program that both run. */
interface Compared {
  /** Its folder in this repository. */
  readonly program: string;
  /** @default "dev" */
  readonly stack?: string;
  /** Takes out of the program what only one of the two can know, or cannot run. @default nothing */
  readonly edits?: Edits;
  /**
   * Paths of the unknowns that an offline run has more. It asks nobody, so it does not know who runs it, and says of every
   * question what it does not know; the engine asks the provider, or keeps quiet when an argument is unknown.
   *
   * @default none
   */
  readonly unasked?: readonly string[];
  /**
   * Whether unread inputs are compared by resource only. With one unknown setting the engine knows nothing of the whole
   * template, so it cannot say which inputs in it are not read, if any.
   *
   * @default false
   */
  readonly unreadByResource?: boolean;
  /** Whether it uses what the language host that is built from Go is too old for. @default false */
  readonly newHost?: boolean;
}

/** The programs of both are started alike. */
const asForUser = { programs: "processes of their own" } as const;

/** Where the program begins to compute. */
const computing = "app.principalId.apply(";

const compared: readonly Compared[] = [
  // The others, and each when it is deployed: stacks.test.ts.
  { program: ".", stack: "prod", unasked: whoRunsIt, unreadByResource: true },
  {
    program: "test/engine/programs/foreign",
    edits: { "index.ts": withoutUnknownSettings },
    unasked: [
      "azure-native:operationalinsights:getSharedKeys",
      "inputs.appLogsConfiguration.logAnalyticsConfiguration.sharedKey",
    ],
  },
  { program: "test/flow/programs/commonjs" },
  { program: `${offlinePrograms}/azure-native-esm` },
  { program: `${offlinePrograms}/typescript-template` },
  // Outputs that are passed on in every way. The rest of it computes other values from them.
  {
    program: `${offlinePrograms}/computed`,
    edits: { "index.js": (text) => withoutOtherStack(text).split(computing)[0] ?? "" },
  },
  {
    program: `${offlinePrograms}/transforms`,
    edits: {
      "index.js": (text) => withoutRandom(text).replace("principalId: chosen.principalId", 'description: "seen"'),
    },
    newHost: true,
  },
];

/** With one unknown setting the engine knows nothing of the whole template, which gets defaults; an offline run knows the rest. */
function withoutUnknownSettings(text: string): string {
  return text
    .replace("value: pulumi.interpolate`https://${openai.properties.customSubDomainName}", "value: `https://contoso")
    .replace("value: api.clientId", 'value: "set later"');
}

/** The engine must find another stack; and then it knows its outputs. */
function withoutOtherStack(text: string): string {
  return text.replace(/^const (?:other|pid) = .*\n|^grant\("other-stack".*\n/gm, "");
}

/** A component needs no provider. */
function withoutRandom(text: string): string {
  return text.replaceAll('new pulumi.CustomResource("random:', 'new pulumi.ComponentResource("random:');
}

/** Programs with azure-native that cannot be compared, and why. */
const leftOut: Readonly<Record<string, string>> = {
  defaults:
    "it is about parts that get defaults, of which the engine knows nothing as soon as something in them is unknown",
  computed: "in part: that a value is computed from an output is not in the engine's digest",
  outputs: "it is about the paths of outputs, which the engine's digest does not tell",
  invokes: "nobody has access in it; it is about answers, which the engine has and an offline run does not",
  "old-sdk": "it needs two copies of the SDK in its folder, which its own test puts there",
  silent: "it declares inside of `apply` on unknown values, which a preview of the engine does not run",
  transforms: "in part: that a transform puts one unknown in the place of another is not in the engine's digest",
  unknowns: "its secrets are encrypted with no real key, and it reads another stack, which the engine must find",
};
for (const [name, why] of Object.entries(leftOut)) console.log(`same report: ${name} is LEFT OUT: ${why}`);

let host: NodeHost;
beforeAll(async () => {
  host = await serveNodeHost();
});
afterAll(() => {
  host.close();
});

describeEngine("but for paths, the offline run and the real engine's preview give the same report, all of it,", () => {
  it.each(compared.map((one) => ({ stack: "dev", ...one })))(
    "of the stack $stack of the program in $program",
    async ({ program, stack, edits, unasked = [], newHost = false, unreadByResource = false }) => {
      const { engine, project, edit } = await makeStack(
        program === "." ? ourProgram : join(repository, program),
        stack,
        newHost ? host.env : noTypeCheck,
        asForUser,
      );
      edit(edits ?? {});

      // Making a stack rewrites the file with its settings: an offline run reads what the user wrote.
      const written = edits === undefined ? join(repository, program) : project;
      const offline = reportIn(withoutPaths(await offlineDigest(written, stack)), stack);
      const online = reportIn(await engine.preview(), stack);

      expect(offline.access.length).toBeGreaterThan(0);
      expect(online.unknowns.filter(({ path }) => unasked.includes(path))).toEqual([]);
      expect(offline.unknowns.map(({ path }) => path)).toEqual(expect.arrayContaining([...unasked]));
      const alike = (report: StackReport) => (unreadByResource ? unreadByUrn(report) : report);
      expect(alike(unreadByResource ? withoutHidden(online, offline) : online)).toEqual(
        alike(withoutUnknowns(offline, unasked)),
      );
    },
    timeout,
  );
});

describeEngine("only the offline run sees", () => {
  const both = async (name: string) => {
    const { engine, project, edit } = await makeStack(
      join(repository, offlinePrograms, name),
      "dev",
      host.env,
      asForUser,
    );
    edit({ "index.js": (text) => withoutRandom(withoutOtherStack(text)) });
    return {
      online: reportIn(await engine.preview(), "dev"),
      offline: reportIn(await offlineDigest(project, "dev"), "dev"),
    };
  };
  const rowsOf = ({ access }: StackReport, assignment: string) =>
    access
      .filter(({ via }) => via.some(({ urn }) => urn.endsWith(`::${assignment}`)))
      .map(({ actor, scope }) => `${actor.kind} ${actor.name} on ${scope.kind} ${scope.name}`);

  it(
    "that a value is computed from an output: the engine says where it comes from, and it reads as passed on",
    async () => {
      const { online, offline } = await both("computed");
      for (const name of ["cut", "constant", "replaced", "built"]) {
        expect(rowsOf(online, name)).toEqual(["identity app on cognitiveServices account"]);
        expect(rowsOf(offline, name)).toEqual(["identity app on unknown computed from account"]);
      }
    },
    timeout,
  );

  it(
    "that a transform puts another unknown into its place: the engine says where the first one came from",
    async () => {
      const { online, offline } = await both("transforms");
      expect(rowsOf(online, "swapped")).toEqual(["identity first on resourceGroup rg"]);
      expect(rowsOf(offline, "swapped")).toEqual(["unknown computed from chosen on resourceGroup rg"]);
    },
    timeout,
  );
});

describe("the programs of the offline runner's tests", () => {
  const cwd = join(repository, offlinePrograms);
  const programs = globSync("*/*.{js,ts}", { cwd })
    .filter((file) => /@pulumi\/azure|"azure-native:/.test(readFileSync(join(cwd, file), "utf8")))
    .map((file) => dirname(file));

  it.each([...new Set([...programs, ...Object.keys(leftOut)])])("%s is compared or left out", (name) => {
    expect(programs).toContain(name);
    const isCompared = compared.some(({ program }) => program === `${offlinePrograms}/${name}`);
    expect(isCompared || Object.hasOwn(leftOut, name)).toBe(true);
  });
});
