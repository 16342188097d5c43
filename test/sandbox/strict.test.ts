import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import type { JsonMap } from "../../sandbox/state/json.ts";
import { armTypes, entraTypes } from "../../sandbox/types/list.ts";
import { Sandbox } from "./sandbox.ts";

const modules = join(repository, "node_modules/@pulumi");

/** The inputs that the SDK has for a type, by the code that sends them. */
function inputsOfSdk(token: string): string[] {
  const [name = "", path = "", type = ""] = token.split(":");
  const inModule = `${path}/${type.slice(0, 1).toLowerCase()}${type.slice(1)}`;
  const file = join(modules, name, `${name === "azuread" ? path.replace("index/", "") : inModule}.js`);
  const sent = readFileSync(file, "utf8").matchAll(/resourceInputs\["(\w+)"\] = [^;]*\bargs\b/g);
  return [...new Set([...sent].map((match) => match[1] ?? ""))];
}

/** Inputs of the SDK that are not in the sandbox. */
const left = new Map([["azuread:index/servicePrincipal:ServicePrincipal", ["useExisting"]]]);

describe.each([...armTypes, ...entraTypes])("$token", ({ token, file }) => {
  it("takes every input that the SDK has", async () => {
    const names = inputsOfSdk(token).filter((name) => left.get(token)?.includes(name) !== true);
    expect(names.length).toBeGreaterThan(1);
    const given: JsonMap = Object.fromEntries(names.map((name) => [name, `some ${name}`]));
    await expect(new Sandbox().check(token, "chat", given)).resolves.toMatchObject(given);
  });

  it("takes no other, and says where to add it", async () => {
    expect(existsSync(join(repository, file))).toBe(true);
    await expect(new Sandbox().check(token, "chat", { someSecret: "x" })).rejects.toThrow(
      `not in the sandbox: it does not know 'someSecret' of ${token}; add it to ${file}`,
    );
  });
});

it("knows the properties of an AI account, too", async () => {
  const check = (properties: JsonMap) =>
    new Sandbox().check("cognitiveservices:Account", "chat", { resourceGroupName: "rg", properties });
  await expect(check({ disableLocalAuth: true, restore: false })).resolves.toHaveProperty("properties");
  await expect(check({ disableLocalauth: true })).rejects.toThrow("it does not know 'properties.disableLocalauth'");
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
