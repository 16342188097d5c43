import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, program, stepOf, unknown, unknownsOf } from "../runOffline.ts";

const app = "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::app";
const worker = "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::worker";
const declaredInside = (words: string) =>
  `: declared inside an apply on ${words}: which resources appear, and with which inputs, may depend on its value (#)`;
// The fingerprints of code are told apart in fingerprints.test.ts.
const withoutPrints = (lines: string[]): string[] => lines.map((line) => line.replace(/#[0-9a-f]{16}/, "#"));

describe("what a program does behind unknown values", () => {
  let digest: Digest;
  beforeAll(async () => {
    digest = await digestOf(program("unknowns"));
  });
  const inputs = (name: string) => stepOf(digest, name).newState["inputs"];
  const dependencies = (name: string) => stepOf(digest, name).newState["propertyDependencies"];

  it("shows a resource inside an apply, with its source", () => {
    expect(inputs("inside")).toMatchObject({ principalId: unknown, scope: unknown, roleDefinitionId: "/r/1" });
    expect(dependencies("inside")).toMatchObject({ principalId: [app], scope: [app], roleDefinitionId: [] });
    expect(withoutPrints(unknownsOf(digest, "inside"))).toEqual([
      declaredInside("principalId of UserAssignedIdentity app"),
    ]);
  });

  it("tells the members of `all` apart", () => {
    expect(dependencies("inside-all-first")).toMatchObject({ principalId: [app], scope: [] });
    expect(dependencies("inside-all-second")).toMatchObject({ principalId: [worker], scope: [worker] });
    expect(inputs("inside-all-first")).toMatchObject({ scope: "/known" });
  });

  it("follows what such a resource hands on", () => {
    expect(dependencies("after-inside")).toMatchObject({ principalId: [app] });
  });

  it("sees what a callback does for each element, once", () => {
    expect(inputs("inside-map")).toEqual({ value: unknown });
    expect(inputs("part")).toEqual({ part: unknown, nested: { list: [unknown] } });
    expect(inputs("inside-async")).toEqual({ value: unknown });
  });

  it("prints a name that is made from an unknown with the sentinel", () => {
    expect(inputs(`entry-${unknown}`)).toEqual({ value: unknown, spread: unknown });
    expect(withoutPrints(unknownsOf(digest, `entry-${unknown}`))).toEqual([
      declaredInside("tenantId of UserAssignedIdentity worker"),
    ]);
  });

  it("tells two such names apart by their sources", () => {
    expect(dependencies(`named-${unknown}`)).toEqual({ value: [app] });
    expect(dependencies(`named-${unknown}#2`)).toEqual({ value: [worker] });
  });

  it("gives a callback that wants text a text", () => {
    expect(inputs("hashed")).toEqual({ hash: unknown });
    expect(dependencies("hashed")).toEqual({ hash: [app] });
    expect(digest.unknowns.filter(({ why }) => why.includes("failed with a stand-in"))).toHaveLength(2);
  });

  it("keeps what a callback declared before it failed", () => {
    expect(inputs("before-failure")).toEqual({ value: unknown });
    expect(unknownsOf(digest, "shop-dev").join()).toContain("(too late): what it would declare is not seen");
  });

  it("never takes a constant that was computed behind an unknown for known", () => {
    expect(inputs("constant")).toEqual({ lie: unknown, nested: { id: unknown } });
    expect(stepOf(digest, "shop-dev").newState["outputs"]).toEqual({
      all: { app: unknown, list: [unknown] },
      joined: unknown,
    });
  });

  it("keeps the known parts of an object with unknown parts", () => {
    expect(inputs("partly")).toEqual({ a: unknown, b: "plain" });
  });

  it("reports a callback that cannot work with a stand-in, by line", () => {
    expect(withoutPrints(unknownsOf(digest, "shop-dev"))).toContain(
      "index.js:46: an apply callback on clientId of UserAssignedIdentity app failed with a stand-in " +
        "(cannot use <clientId of UserAssignedIdentity app>): what it would declare is not seen (#)",
    );
  });

  it("names the output of another stack, however it is asked for", () => {
    for (const [name, output] of [
      ["from-required", "principalId"],
      ["from-optional", "search"],
      ["from-property", "ids.first"],
    ] as const) {
      expect(inputs(name)).toMatchObject({ principalId: unknown });
      expect(unknownsOf(digest, name)).toEqual([`inputs.principalId: output ${output} of stack contoso/identity/prod`]);
    }
    expect(inputs("from-details")).toEqual({ value: unknown });
  });

  it("reads another stack as the engine does, and lists which outputs are used", () => {
    const { op, newState } = stepOf(digest, "contoso/identity/prod");
    expect(op).toBe("read");
    expect(newState).toMatchObject({ external: true, id: "contoso/identity/prod" });
    expect(unknownsOf(digest, "contoso/identity/prod")).toContain(
      "outputs.principalId: output principalId of stack contoso/identity/prod: not known offline",
    );
  });

  it("gives encrypted configuration as unknown secrets, of every type", () => {
    expect(inputs("secrets")).toEqual({
      password: "[secret]",
      limits: "[secret]",
      max: "[secret]",
      count: "[secret]",
      url: "[secret]",
    });
    expect(inputs(`user-${unknown}`)).toEqual({ user: "[secret]" });
    expect(digest.config["shop:limits"]).toBe("[secret]");
  });

  it("lists the encrypted keys that the program reads, and only those", () => {
    const listed = digest.unknowns.map(({ path }) => path).filter((path) => path.startsWith("shop:"));
    expect(listed).toEqual(["shop:count", "shop:limits", "shop:password"]);
  });

  it("lets no stand-in out", () => {
    expect(JSON.stringify(digest)).not.toMatch(/keyless-unknown/i);
  });
});
