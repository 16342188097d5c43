import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { parseFaults } from "../../../sandbox/azure/faults/plan.ts";
import { aloneIn } from "../../../tools/sandbox/alone.ts";
import { removeEngineLocks, withPid } from "../../../tools/sandbox/engineLocks.ts";
import { homeOf, makeHome, type SandboxHome } from "../../../tools/sandbox/home.ts";
import { isPreviewOnly } from "../../../tools/sandbox/pulumiOptions.ts";
import { withoutLogIns } from "../../../tools/sandbox/run.ts";
import { stackOf } from "../../../tools/sandbox/target.ts";
import { variablesOfUser } from "../../../tools/sandbox/variables.ts";
import { temporaryFolder, write } from "../../cli/repository.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const set = (variable: string, value: string, faults?: string) => {
  vi.stubEnv(variable, value);
  return () => variablesOfUser(faults, "one call");
};

describe("variables of the sandbox, before the engine runs", () => {
  it.each([
    ["KEYLESS_SANDBOX_NAMES", "fixd", "KEYLESS_SANDBOX_NAMES: expected fixed or nothing"],
    ["KEYLESS_SANDBOX_LATENCY", "1", "KEYLESS_SANDBOX_LATENCY is not known"],
    ["KEYLESS_SANDBOX_LATENCY_MS", " ", 'must be a number that is not negative, given " "'],
    ["KEYLESS_SANDBOX_LATENCY_MS", "99999999999", "must be at most 2147483647"],
    ["KEYLESS_SANDBOX_ROLES", "nowhere.json", "KEYLESS_SANDBOX_ROLES nowhere.json: no such file"],
    ["KEYLESS_SANDBOX_FAULTS", "nowhere.yaml", "there is no file nowhere.yaml"],
    ["KEYLESS_SANDBOX_FAULTS", '[{ "on": "create", "fault": "latency:99999999999" }]', "at most 2147483647"],
    ["KEYLESS_SANDBOX_FAULTS", '[{ "on": "create", "fault": "latency:1:2" }]', 'given "latency:1:2"'],
    [
      "KEYLESS_SANDBOX_FAULTS",
      '[{ "on": "read", "fault": "hang", "type": "azure-native:x:Y" }]',
      'type "azure-native:x:y"',
    ],
  ])("are refused: %s=%s", (variable, value, why) => {
    expect(set(variable, value)).toThrow(why);
  });

  it("are refused with the name of the option: --faults", () => {
    const file = join(temporaryFolder(), "f.yaml");
    writeFileSync(file, "- { on: create, type: azure-native:resources:ResourceGrup, fault: hang }\n");
    expect(set("TERM", "dumb", file)).toThrow(
      '--faults: type "azure-native:resources:resourcegrup" is not in the sandbox',
    );
    writeFileSync(file, "- { on: write, fault: hang }\n");
    expect(set("TERM", "dumb", file)).toThrow("--faults cannot be understood: faults[0].on");
  });

  it("reach the providers as a plan that each call counts anew", () => {
    const file = join(temporaryFolder(), "f.yaml");
    writeFileSync(file, "propagationSeconds: 2\nfaults: [{ on: create, type: group, fault: 409 }]\n");
    const planOf = (call: string) => parseFaults(variablesOfUser(file, call)["KEYLESS_SANDBOX_FAULTS"] ?? "");
    expect(planOf("a")).toMatchObject({ propagation: 2000, faults: [{ type: "group", fault: { status: 409 } }] });
    const keys = ["a", "a", "b"].map((call) => planOf(call).faults[0]?.key);
    expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([true, false]);
  });
});

describe("a stack", () => {
  const target = (files: Record<string, string>) => {
    const root = temporaryFolder();
    write(root, files);
    return { project: { root, stackConfigDir: root, extension: "yaml" as const }, name: "shop", home: homeOf(root) };
  };

  it.each(["x/../../../tmp/foo", "-x", "", "a b"])("is never called %j", (name) => {
    for (const files of [{}, { "Pulumi.dev.yaml": "" }]) {
      expect(() => stackOf(target(files), name)).toThrow(/^--stack ".*": expected /);
    }
    expect(() => stackOf(target({ "Pulumi.-x.yaml": "" }), undefined)).toThrow('stack "-x": expected a name');
  });
});

describe("the sandbox of a project", () => {
  let home: SandboxHome;
  beforeEach(() => {
    vi.stubEnv("XDG_CACHE_HOME", temporaryFolder());
    home = homeOf("/project");
    makeHome(home);
    vi.unstubAllEnvs();
  });

  it("gives the program a home without log-ins", () => {
    const { HOME = "", AZURE_CONFIG_DIR } = withoutLogIns(home);
    expect(HOME).toBe(home.user);
    expect(AZURE_CONFIG_DIR).toBe(HOME);
    expect(existsSync(HOME)).toBe(true);
  });

  it.each(["", "no number", "999999999"])("is free when nobody has its lock: %j", async (holder) => {
    write("/", { [home.lock]: holder });
    expect(await aloneIn(home, () => readFileSync(home.lock, "utf8"))).toBe(String(process.pid));
    expect(existsSync(home.lock)).toBe(false);
  });

  it("is taken as long as its holder runs, and by whoever has it now", async () => {
    await aloneIn(home, async () => {
      await expect(aloneIn(home, () => "both")).rejects.toThrow(`process ${process.pid}\n`);
      expect(readFileSync(home.lock, "utf8")).toBe(String(process.pid));
    });
  });

  it("is taken as long as its engine runs, also one that takes no lock", async () => {
    await withPid(home, (onStart) => {
      onStart(process.pid);
      expect(() => removeEngineLocks(home)).toThrow(`kill -INT ${process.pid}\n`);
      return Promise.resolve();
    });
    expect(removeEngineLocks(home)).toBe(false);
  });
});

it("a refresh that only previews is not told yes", () => {
  const options = ["--preview-only", "--preview-only=true", "--preview-only=false", "--json", "--preview-onl"];
  expect(options.filter(isPreviewOnly)).toEqual(["--preview-only", "--preview-only=true"]);
});
