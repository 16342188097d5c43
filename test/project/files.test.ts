import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProject, type Project } from "../../project/program.ts";
import { readStackConfig } from "../../project/config/stack.ts";
import { chooseStacks, stackNames } from "../../project/stackNames.ts";
import { project } from "../offline/runOffline.ts";

const stacksIn = (stackConfigDir: string) => stackNames({ root: stackConfigDir, stackConfigDir, extension: "yaml" });
const node = "name: shop\nruntime: nodejs\n";
const read = (yaml: string): Project => readProject(project({ "Pulumi.yaml": yaml, "index.js": "" }));

describe("a name", () => {
  it.each([
    ["", '""'],
    ["../../x", '"../../x"'],
    ["a::b", '"a::b"'],
    ["a\u001b[2J", '"a\\u{1b}[2J"'],
    ["dev\u200b", '"dev\\u{200b}"'],
    ["x".repeat(5000), `"${"x".repeat(60)}… (5000 characters)"`],
  ])("that Pulumi would refuse is refused and spelled out: %j", (name, shown) => {
    const message = `--stack ${shown}: expected 1 to 100 letters, digits, "_", "." or "-"`;
    expect(() => chooseStacks([], [name])).toThrow(message);
    expect(() => chooseStacks(["dev"], [name])).toThrow(message);
    expect(() => readStackConfig(read(node), name, "/")).toThrow(`stack ${shown}: expected`);
  });

  it("of the project is held to the same rule", () => {
    expect(() => read('name: "a::b"\nruntime: nodejs\n')).toThrow(
      'Pulumi.yaml:1: name of the project "a::b": expected',
    );
  });

  it("of a stack's file with a line break in it is not overlooked", () => {
    expect(stacksIn(project({ "Pulumi.a\nb.yaml": "" }))).toEqual(["a\nb"]);
  });
});

describe("a file that is none", () => {
  const make: [string, string, (path: string) => void][] = [
    [
      "a dangling link",
      "a link to a file that does not exist",
      (path) => {
        symlinkSync("nowhere", path);
      },
    ],
    [
      "a looping link",
      "a link that leads back to itself",
      (path) => {
        symlinkSync(path, path);
      },
    ],
    [
      "a folder",
      "expected a file, got a folder",
      (path) => {
        mkdirSync(path);
      },
    ],
    [
      "a pipe",
      "expected a file, got a pipe or a device",
      (path) => {
        execFileSync("mkfifo", [path]);
      },
    ],
    [
      "a device",
      "expected a file, got a pipe or a device",
      (path) => {
        symlinkSync("/dev/zero", path);
      },
    ],
  ];

  it.each(make)("is refused as a stack's file, and named: %s", (_kind, message, at) => {
    const shop = read(node);
    at(join(shop.root, "Pulumi.dev.yaml"));
    expect(() => readStackConfig(shop, "dev", shop.root)).toThrow(`Pulumi.dev.yaml: ${message}`);
  });

  it.each(make)("is refused as Pulumi.yaml, and named: %s", (_kind, message, at) => {
    const folder = project({ "index.js": "" });
    at(join(folder, "Pulumi.yaml"));
    expect(() => readProject(folder)).toThrow(`Pulumi.yaml: ${message}`);
  });

  it("is a folder for stacks that is a file", () => {
    expect(() => stacksIn(join(project({ stacks: "" }), "stacks"))).toThrow("cannot be read (ENOTDIR)");
  });

  it("is main with NUL, outside the project, or a pipe: refused without a path of this machine", () => {
    const main = (text: string) => () => read(`${node}main: ${text}\n`);
    expect(main('"a\\0b"')).toThrow('Pulumi.yaml:3: key "main": expected text without the character NUL');
    expect(main("../x")).toThrow('Pulumi.yaml:3: key "main": expected a path inside the project, got ../x');
    expect(main("/etc")).toThrow('Pulumi.yaml:3: key "main": expected a path inside the project, got another folder');
    expect(main("..x")).toThrow('key "main": there is no file or folder ..x');
  });
});

describe("config that only looks like a ciphertext", () => {
  it.each(["{secure: x, other: 1}", "{secure: null}", "{secure: {a: 1}}", "[{b: {secure: true}}]"])(
    "is a secret that is not known: %s",
    (value) => {
      const folder = project({ "Pulumi.yaml": node, "Pulumi.dev.yaml": `config:\n  a: ${value}\n` });
      const { encrypted, values } = readStackConfig(readProject(folder), "dev", folder);
      expect([...encrypted.keys(), ...values.keys()]).toEqual(["shop:a"]);
      expect(encrypted.size).toBe(1);
    },
  );
});
