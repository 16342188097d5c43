import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { digestOf, project, repository } from "../runOffline.ts";

const lines = `import * as pulumi from "@pulumi/pulumi";
import { resources, web } from "@pulumi/azure-native";
const config = new pulumi.Config();
const { name: resourceGroupName } = new resources.ResourceGroup("rg");
const app = new web.WebApp("app", { resourceGroupName });
const keys = web.listWebAppHostKeysOutput({ resourceGroupName, name: app.name });
class Site extends pulumi.ComponentResource {
  constructor(name) {
    super("shop:index:Site", name);
    this.registerOutputs({ key: keys.masterKey, url: app.defaultHostName });
  }
}
new Site("site");
export const whole = keys.masterKey;
export const chosen = keys.apply((all) => (config.get("x") === "y" ? all.masterKey : all.functionKeys.default));
export const joined = pulumi.interpolate\`key=\${keys.masterKey}\`;
export const named = app.name;
export const marked = pulumi.secret(app.name);
export const configured = config.requireSecret("password");
export const literal = pulumi.secret("a word");
export const deep = { inside: [config.requireSecret("password")] };`;

const secure = "v1:eyJhbGciOiJub25lIn0:AAAAAAAAAAAAAAAA";

async function madeIn(x: string): Promise<Record<string, Record<string, unknown[]>>> {
  const folder = project({
    "Pulumi.yaml": "name: shop\nmain: index.mjs\nruntime:\n  name: nodejs\n  options: {typescript: false}\n",
    "Pulumi.dev.yaml": `config:\n  shop:x: ${x}\n  shop:password:\n    secure: ${secure}\n`,
    "package.json": "{}",
    "index.mjs": lines,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const { steps } = await digestOf(folder);
  return Object.fromEntries(
    steps.flatMap(({ urn, newState }) => {
      const made = newState["outputsMadeOf"] as Record<string, unknown[]> | undefined;
      return made === undefined ? [] : [[urn.split("::").at(-1) ?? "", made]];
    }),
  );
}

describe("what an output of the stack is made of", () => {
  let made: Awaited<ReturnType<typeof madeIn>> = {};
  let otherwise: typeof made = {};
  beforeAll(async () => {
    [made, otherwise] = [await madeIn("y"), await madeIn("z")];
  });
  const of = (name: string) => made["shop-dev"]?.[name];

  it("is the member of the answer that is passed on or joined with words", () => {
    const member = { token: "azure-native:web:listWebAppHostKeys", path: "masterKey" };
    expect(of("whole")).toEqual([expect.objectContaining(member)]);
    expect(of("joined")).toEqual([expect.objectContaining(member)]);
    expect(of("whole")).not.toEqual([expect.objectContaining({ made: expect.anything() as unknown })]);
  });

  it("is the whole answer and what the program computes of it, which another configuration changes", () => {
    const computed = {
      token: "azure-native:web:listWebAppHostKeys",
      made: expect.stringMatching(/^[0-9a-f]+$/) as unknown,
    };
    expect(of("chosen")).toEqual([expect.objectContaining(computed)]);
    expect(otherwise["shop-dev"]?.["chosen"]).not.toEqual(of("chosen"));
    expect(otherwise["shop-dev"]?.["whole"]).toEqual(of("whole"));
  });

  it("is a secret of the configuration by its name, at any depth and never by its ciphertext", () => {
    const secret = [{ secret: "encrypted config value shop:password" }];
    expect([of("configured"), of("deep.inside[0]")]).toEqual([secret, secret]);
    expect(JSON.stringify(made)).not.toContain(secure);
  });

  it("is what the program marks as a secret, a known one by its place alone", () => {
    expect(of("marked")).toEqual([{ secret: expect.stringContaining("name of WebApp app") as unknown }]);
    expect(of("literal")).toEqual([{ secret: "secret literal of the program" }]);
    expect(JSON.stringify(made)).not.toContain("a word");
  });

  it("is not told where nothing suggests a key", () => {
    expect(of("named")).toBeUndefined();
  });

  it("is told of a component, too", () => {
    expect(Object.keys(made["site"] ?? {})).toEqual(["key"]);
  });
});
