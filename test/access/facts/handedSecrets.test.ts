import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { urnOf } from "../digest.ts";
import { between, type Told } from "../quiet/run.ts";

const configured: Json = { secret: "encrypted config value shop:password" };
const another: Json = { secret: "encrypted config value shop:token" };
const maker: Told = { type: "random:index/randomPassword:RandomPassword", name: "pw", inputs: { length: 32 } };
const login: Told = { type: "azuread:index/applicationPassword:ApplicationPassword", name: "pw", inputs: {} };
const valueOf = ({ type, name }: Told, path: string): Json => ({ urn: urnOf(type, name), path });

const vault = (name: string): Told => ({ type: "azure-native:keyvault:Vault", name, inputs: { vaultName: name } });
const stack = (...made: Json[]): Told => ({
  type: "pulumi:pulumi:Stack",
  name: "shop-dev",
  ...(made.length > 0 && { gives: { "shown.inside": made } }),
});

/** A resource with a value at a path, which is a word or made of these. */
const holding =
  (type: string, path: string, inputsWith: (value: Json) => Readonly<Record<string, Json>>, more: Partial<Told> = {}) =>
  (...made: Json[]): Told => ({
    type,
    name: "x",
    inputs: inputsWith(made.length === 0 ? "word" : "[secret]"),
    ...(made.length > 0 && { made: { [path]: made } }),
    ...more,
  });

const secretIn = (name: string) =>
  holding("azure-native:keyvault:Secret", "properties.value", (value) => ({ vaultName: name, properties: { value } }), {
    passes: { vaultName: [vault(name), "name"] },
  });

const places: readonly (readonly [where: string, whose: string, (...made: Json[]) => Told])[] = [
  ["an output of the stack", "whoever reads the outputs of this stack", stack],
  ["a secret of another vault", "whoever reads key vault far", secretIn("far")],
  [
    "a tag",
    "whoever reads what describes x",
    holding("azure-native:storage:StorageAccount", "tags.pw", (pw) => ({ tags: { pw } })),
  ],
  [
    "a config map",
    "whoever reads Kubernetes config map x",
    holding("kubernetes:core/v1:ConfigMap", "data.pw", (pw) => ({ data: { pw } })),
  ],
  [
    "an annotation",
    "whoever reads what describes x",
    holding("kubernetes:core/v1:ConfigMap", "metadata.annotations.pw", (pw) => ({ metadata: { annotations: { pw } } })),
  ],
  [
    "a variable of a container",
    "x",
    holding("azure-native:app:ContainerApp", "template.containers[0].env[0].value", (value) => ({
      template: { containers: [{ name: "a", image: "a", env: [{ name: "PW", value }] }] },
    })),
  ],
];

const told = (before: readonly Told[], after: readonly Told[]): string[] =>
  between(before, after).changes.map(({ verdict, actor, scope }) => `${verdict} ${actor.name}: ${scope.name}`);

describe.each(places)("a secret that is handed over in %s", (_, whose, place) => {
  const all = [maker, login, vault("far")];

  test.each([
    ["of the configuration", configured, "config shop:password"],
    ["that is made by chance", valueOf(maker, "result"), "pw"],
    ["of an application", valueOf(login, "value"), "pw"],
  ])("%s has a new reader, who loses it with the copy", (_, secret, name) => {
    const [without, withIt] = [
      [...all, place()],
      [...all, place(secret)],
    ];
    expect(told(without, withIt)).toContain(`broader ${whose}: ${name}`);
    expect(told(withIt, without)).toContain(`narrower ${whose}: ${name}`);
    expect(between(withIt, withIt).verdict).toBe("same");
  });

  test("is another one of another key of the configuration", () => {
    expect(told([...all, place(configured)], [...all, place(another)])).toEqual(
      expect.arrayContaining([`broader ${whose}: config shop:token`, `narrower ${whose}: config shop:password`]),
    );
  });
});

describe("no new reader", () => {
  test("has a password that a server is told", () => {
    const server = holding(
      "azure-native:dbforpostgresql:Server",
      "administratorLoginPassword",
      (administratorLoginPassword) => ({ administratorLoginPassword }),
    );
    const { standings } = between([], [maker, server(valueOf(maker, "result"), configured)]).after;
    expect(standings.filter(({ step }) => step === "copiedKey")).toEqual([]);
  });

  test("has what a component gives out to its own program", () => {
    const component: Told = { ...stack(configured), type: "shop:index:Site", name: "site" };
    const { standings } = between([], [component]).after;
    expect(standings.filter(({ step }) => step === "copiedKey")).toEqual([]);
  });
});

test("what the program marks as a secret in a tag has a reader, whatever it is", () => {
  const account: Told = { type: "azure-native:storage:StorageAccount", name: "files", inputs: {} };
  const group = (pw: Json): Told => ({
    type: "azure-native:resources:ResourceGroup",
    name: "x",
    inputs: { tags: { pw } },
  });
  const marked: Told = { ...group("[secret]"), passes: { "tags.pw": [account, "name"] } };
  expect(told([account, group("word")], [account, group("[secret]")])).toEqual([
    "broader whoever reads what describes x: tags.pw of x",
  ]);
  expect(told([account, group("word")], [account, marked])).toEqual([
    "broader whoever reads what describes x: name of files",
  ]);
});

describe("a secret in a tag gives nobody anything new", () => {
  const group = (tags: Json, more: Partial<Told> = {}): Told => ({
    type: "azure-native:resources:ResourceGroup",
    name: "x",
    inputs: { tags },
    ...more,
  });
  const secret = { pw: "[secret]" };
  const ways: Readonly<Record<string, Told>> = {
    "made of it": group(secret, { made: { "tags.pw": [valueOf(maker, "result")] } }),
    "passed on": group(secret, { passes: { "tags.pw": [maker, "result"] } }),
    "joined with words": group(secret, { joins: { "tags.pw": ["user:", maker, "result", "!"] } }),
  };

  test.each(Object.entries(ways))("when it goes, with its maker or without: %s", (_, tagged) => {
    const left = [[], [group({})], [group({ pw: "word" })]];
    const verdicts = left.flatMap((after) =>
      [[], [maker]].map((makers) =>
        between([maker, tagged], [...makers, ...after]).changes.map((each) => each.verdict),
      ),
    );
    expect(verdicts.flat()).not.toContain("broader");
    expect(verdicts.every((all) => all.includes("narrower"))).toBe(true);
  });
});

describe("a key in an output of the stack is another one", () => {
  const rule = (name: string, ...rights: string[]): Told => ({
    type: "azure-native:servicebus:QueueAuthorizationRule",
    name,
    inputs: { rights },
  });
  const asked = (more: Readonly<Record<string, Json>>, token = "azure-native:relay:listNamespaceKeys"): Json => ({
    token,
    path: "primaryKey",
    by: "",
    asked: { namespaceName: "elsewhere", resourceGroupName: "rg", ...more },
  });
  const verdict = (before: Json, after: Json, ...others: Told[]) =>
    between([...others, stack(before)], [...others, stack(after)]).verdict;

  test.each(["authorizationRuleName", "keyName", "sid", "triggerName", "anything"])("for another %s", (name) => {
    expect(verdict(asked({ [name]: "listen" }), asked({ [name]: "manage" }))).toBe("mixed");
    expect(verdict(asked({ [name]: "listen" }), asked({ [name]: "listen" }))).toBe("same");
  });

  test("for another rule of the program, and for one that allows more", () => {
    const of = (name: string) => asked({ authorizationRuleName: { urn: urnOf(rule(name).type, name), path: "name" } });
    const [few, all] = [rule("a", "Listen"), rule("a", "Listen", "Manage", "Send")];
    expect(verdict(of("a"), of("b"), few, rule("b", "Manage"))).toBe("mixed");
    expect(between([few, stack(of("a"))], [all, stack(of("a"))]).changes.map((each) => each.verdict)).toContain(
      "broader",
    );
  });

  test("for another member, and not for the other one of a pair", () => {
    const member = (path: string): Json => ({ ...(asked({}, "azure-native:web:listWebAppHostKeys") as object), path });
    expect(verdict(member("functionKeys.default"), member("masterKey"))).toBe("mixed");
    expect(verdict(member("primaryKey"), member("secondaryKey"))).toBe("same");
  });

  test("where the program computes it of the answer otherwise", () => {
    const made = (print: string): Json => ({
      ...(asked({}, "azure-native:web:listWebAppHostKeys") as object),
      path: "",
      made: print,
    });
    expect(verdict(made("a"), made("b"))).toBe("mixed");
    expect(verdict(made("a"), made("a"))).toBe("same");
  });

  test("also where nothing that the look-up is asked for has a name", () => {
    const nameless = (...texts: string[]): Json => ({
      token: "azure:keyvault/getSecret:getSecret",
      path: "value",
      by: "",
      asked: { keyVaultId: texts },
    });
    expect(verdict(nameless("/a/", "b"), nameless("/a/", "c"))).toBe("mixed");
  });
});
