import { describe, expect, it } from "vitest";
import { findProject } from "../../cli/sources/project.ts";
import { readProject, type Project } from "../../project/program.ts";
import { readStackConfig, type StackConfig } from "../../project/config/stack.ts";
import { chooseStacks, describedStacks, stackNames } from "../../project/stackNames.ts";
import { project } from "../offline/runOffline.ts";

const node = "name: shop\nruntime: nodejs\n";
const read = (yaml: string, files: Record<string, string> = {}): Project =>
  readProject(project({ "Pulumi.yaml": yaml, ...files }));
const config = (yaml: string, projectYaml = node): StackConfig => {
  const shop = read(projectYaml, { "Pulumi.prod.yaml": yaml });
  return readStackConfig(shop, "prod", shop.root);
};

describe("Pulumi.yaml", () => {
  it("gives folder and program as the engine's getPwdMain does", () => {
    const files = { "src/index.ts": "" };
    const place = (main: string) => {
      const { root, pwd, program } = read(`${node}${main}`, files);
      return [pwd.slice(root.length), program];
    };
    expect(place("")).toEqual(["", "."]);
    expect(place("main: src")).toEqual(["/src", "."]);
    expect(place("main: src/index.ts")).toEqual(["/src", "index.ts"]);
    expect(() => place("main: lib")).toThrow('Pulumi.yaml:3: key "main": there is no file or folder lib');
  });

  it("is found from a folder below", () => {
    const root = project({ "Pulumi.yaml": node, "src/index.ts": "" });
    expect(readProject(`${root}/src`).root).toBe(root);
  });

  it("says how Node runs the program", () => {
    const shop = read(
      'name: shop\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n    nodeargs: --max-old-space-size=512 --import "a b"\n',
    );
    expect(shop).toMatchObject({ typescript: false, nodeargs: ["--max-old-space-size=512", "--import", "a b"] });
  });

  it("with another runtime is refused, and told what to do instead", () => {
    expect(() => read("name: shop\nruntime: python\n")).toThrow(
      /Pulumi\.yaml:2: runtime python cannot be run offline, only nodejs can: use the real engine/,
    );
  });

  it("with a wrong shape is refused by key, with what was given and expected", () => {
    expect(() => read("- a\n")).toThrow("Pulumi.yaml: expected a map with name and runtime, got a list");
    expect(() => read("runtime: nodejs\n")).toThrow('key "name" is missing');
    expect(() => read(`${node}main: [a]\n`)).toThrow('Pulumi.yaml:3: key "main": expected text, got a list');
    expect(() => read("name: [\n")).toThrow(/^Pulumi\.yaml:\d+: not valid YAML: /);
  });

  it("declares config with values, defaults and required keys", () => {
    const yaml = `${node}config:\n  region: west\n  azure-native:location:\n    value: east\n  size:\n    type: integer\n    default: 3\n`;
    expect(Object.fromEntries(config("config:\n  region: north\n", yaml).values)).toEqual({
      "shop:region": "north",
      "azure-native:location": "east",
      "shop:size": "3",
    });
    expect(() => config("{}", `${node}config:\n  size:\n    type: integer\n`)).toThrow(
      "stack prod is missing the configuration value shop:size",
    );
  });
});

describe("Pulumi.<stack>.yaml", () => {
  it("becomes text as the engine makes it", () => {
    const { values } = config("config:\n  on: true\n  size: 3\n  shop:b: text\n  list:\n    - b: 1\n      a: x\n");
    expect(Object.fromEntries(values)).toEqual({
      "shop:on": "true",
      "shop:size": "3",
      "shop:b": "text",
      "shop:list": '[{"a":"x","b":1}]',
    });
  });

  it("keeps encrypted keys apart, also when the ciphertext is deep inside", () => {
    const { encrypted } = config("config:\n  a:\n    secure: v1:x\n  b:\n    c:\n      - secure: v1:y\n");
    expect([...encrypted.keys()]).toEqual(["shop:a", "shop:b"]);
    expect(new Set(encrypted.values()).size).toBe(2);
  });

  it("with a key twice is refused by line, key and place", () => {
    expect(() => config("config:\n  azure-keyless:accounts:\n    aoai: 1\n    aoai: 2\n")).toThrow(
      'Pulumi.prod.yaml:4: key "aoai" appears twice under azure-keyless:accounts',
    );
    expect(() => config("config:\n  a: 1\n  shop:a: 2\n")).toThrow(
      'Pulumi.prod.yaml:3: key "shop:a" appears twice under config: both mean shop:a',
    );
  });

  it("with a wrong shape is refused by line and key", () => {
    expect(() => config("config:\n  - a\n")).toThrow(
      'Pulumi.prod.yaml:2: key "config": expected a map of keys and values, got a list',
    );
    expect(() => config("config:\n  a: [1\n")).toThrow(/^Pulumi\.prod\.yaml:\d: not valid YAML: /);
    expect(() => config("config:\n  a:b:c: 1\n")).toThrow('key "a:b:c": expected "name" or "namespace:name"');
  });

  it("that multiplies aliases is refused instead of expanded", () => {
    const lines = Array.from({ length: 12 }, (_, level) => {
      const use = level === 0 ? "x" : Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ");
      return `  k${level}: &a${level} [${use}]`;
    });
    expect(() => config(`config:\n${lines.join("\n")}\n`)).toThrow(/^Pulumi\.prod\.yaml: not usable YAML: /);
  });
});

describe("stacks", () => {
  it("are found in the folder for stack files, production last", () => {
    const names = ["prod", "qa", "dev", "team-b", "staging", "prod-eu", "team-a"];
    const shop = read(
      `${node}stackConfigDir: stacks\n`,
      Object.fromEntries(names.map((name) => [`stacks/Pulumi.${name}.yaml`, ""])),
    );
    expect(stackNames(shop)).toEqual(["dev", "qa", "staging", "team-a", "team-b", "prod", "prod-eu"]);
  });

  it("have a file with the extension of the project's file, and none with another", () => {
    const files = { "Pulumi.dev.yml": "config:\n  a: yml\n", "Pulumi.prod.yaml": "config:\n  a: yaml\n" };
    const [yaml, yml] = [project({ "Pulumi.yaml": node, ...files }), project({ "Pulumi.yml": node, ...files })];
    const valueOf = (root: string, stack: string) =>
      readStackConfig(readProject(root), stack, root).values.get("shop:a");
    expect([valueOf(yaml, "prod"), valueOf(yml, "dev")]).toEqual(["yaml", "yml"]);
    expect(() => valueOf(yaml, "dev")).toThrow(
      "Pulumi.dev.yml: the engine does not read this file beside Pulumi.yaml: rename it to Pulumi.dev.yaml, or remove it",
    );
    expect(() => valueOf(yml, "prod")).toThrow("beside Pulumi.yml: rename it to Pulumi.prod.yml");
    expect([yaml, yml].map((root) => describedStacks(findProject(root)))).toEqual([["prod"], ["dev"]]);
  });

  it("that do not exist are refused with the known names and the nearest", () => {
    expect(() => chooseStacks(["dev", "prod"], ["prdo"])).toThrow(
      'there is no stack "prdo"; known: dev, prod. Did you mean prod?',
    );
    expect(chooseStacks([], ["new"])).toEqual(["new"]);
    expect(() => chooseStacks([], [])).toThrow("pass --stack NAME");
  });
});
