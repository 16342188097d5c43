import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import type { JsonMap } from "../../sandbox/state/json.ts";
import { armTypes, entraTypes } from "../../sandbox/types/list.ts";
import { Sandbox } from "./sandbox.ts";

const modules = join(repository, "node_modules/@pulumi");

/** What the SDK has for a type: `js` is the code that sends it, `d.ts` says what it is. */
function sdkOf(token: string, ending: "js" | "d.ts"): string {
  const [name = "", path = "", type = ""] = token.split(":");
  const inModule = `${path}/${type.slice(0, 1).toLowerCase()}${type.slice(1)}`;
  const file = `${name === "azuread" ? path.replace("index/", "") : inModule}.${ending}`;
  return readFileSync(join(modules, name, file), "utf8");
}

function inputsOfSdk(token: string): string[] {
  const sent = sdkOf(token, "js").matchAll(/resourceInputs\["(\w+)"\] = [^;]*\bargs\b/g);
  return [...new Set([...sent].map((match) => match[1] ?? ""))];
}

/** Inputs of the SDK that are not in the sandbox. */
const left = new Map([["azuread:index/servicePrincipal:ServicePrincipal", ["useExisting"]]]);

describe.each([...armTypes, ...entraTypes])("$token", ({ token, file }) => {
  const names = inputsOfSdk(token).filter((name) => left.get(token)?.includes(name) !== true);
  const given: JsonMap = Object.fromEntries(names.map((name) => [name, `some ${name}`]));

  it("takes every input that the SDK has", async () => {
    expect(Object.keys(given).length).toBeGreaterThan(1);
    await expect(new Sandbox().check(token, "chat", given)).resolves.toMatchObject(given);
  });

  it("speaks the version of Azure's API that the SDK speaks", async () => {
    const [, version] = /Uses Azure REST API version ([\w-]+)/.exec(sdkOf(token, "d.ts")) ?? [];
    expect(version === undefined).toBe(token.startsWith("azuread:"));
    expect((await new Sandbox().check(token, "chat", given))["azureApiVersion"]).toBe(version);
  });

  it("takes no other, and says where to add it", async () => {
    expect(existsSync(join(repository, file))).toBe(true);
    await expect(new Sandbox().check(token, "chat", { someSecret: "x" })).rejects.toThrow(
      `not in the sandbox: property 'someSecret' of ${token}; add it to ${file}`,
    );
  });
});

it("knows the properties of an AI account, too", async () => {
  const check = (properties: JsonMap) =>
    new Sandbox().check("cognitiveservices:Account", "chat", { resourceGroupName: "rg", properties });
  await expect(check({ disableLocalAuth: true, restore: false })).resolves.toHaveProperty("properties");
  await expect(check({ disableLocalauth: true })).rejects.toThrow("property 'properties.disableLocalauth'");
});

it.each([
  ["azure-native:redis:Redis", "add a file for it to sandbox/types/arm, and a row to sandbox/types/list.ts"],
  [
    "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy",
    "add a file for it to sandbox/types/entra, and a row to sandbox/types/list.ts",
  ],
])("says of %s that it is not in the sandbox, and where to add it", async (token, advice) => {
  await expect(new Sandbox().check(token, "chat", {})).rejects.toThrow(`not in the sandbox: ${token}; ${advice}`);
});
