import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

type Inputs = Readonly<Record<string, Json>>;

const storage: Told = { type: "azure:storage/account:Account", name: "files", inputs: {} };
const search: Told = { type: "azure-native:search:Service", name: "find", inputs: { disableLocalAuth: true } };

/** Inputs of which the table says that they carry no access, with a value at a path in them. */
const harmless: readonly (readonly [what: string, type: string, path: string, inputs: (value: Json) => Inputs])[] = [
  ["a tag", "azure-native:resources:ResourceGroup", "tags.key", (key) => ({ tags: { key } })],
  [
    "an environment variable",
    "azure-native:app:ContainerApp",
    "template.containers[0].env[0].value",
    (value) => ({ template: { containers: [{ name: "app", image: "app", env: [{ name: "KEY", value }] }] } }),
  ],
  [
    "an environment variable of a pod",
    "kubernetes:core/v1:Pod",
    "spec.containers[0].env[0].value",
    (value) => ({ spec: { containers: [{ name: "app", image: "app", env: [{ name: "KEY", value }] }] } }),
  ],
  ["the name of a route", "azure-native:network:RouteTable", "routes[0].name", (name) => ({ routes: [{ name }] })],
];

test("a word beside a key that is handed over as before is still a word", () => {
  const app = (level: string): Told => ({
    type: "azure-native:app:ContainerApp",
    name: "x",
    inputs: {
      template: {
        containers: [
          {
            image: "app",
            env: [
              { name: "KEY", value: unknown },
              { name: "LEVEL", value: level },
            ],
          },
        ],
      },
    },
    passes: { "template.containers[0].env[0].value": [storage, "primaryAccessKey"] },
  });
  expect(verdictBetween([storage, app("info")], [storage, app("debug")])).toBe("same");
});

/** What a setting names may be access by itself. */
const isSetting = (what: string) => what.startsWith("an environment variable");

describe.each(harmless)("%s", (what, type, path, inputsWith) => {
  const before: Told = { type, name: "x", inputs: inputsWith("word") };
  const passing = (of: Told, output: string): Told => ({
    type,
    name: "x",
    inputs: inputsWith(unknown),
    passes: { [path]: [of, output] },
  });
  const saying = (why: string): Told => ({ type, name: "x", inputs: inputsWith(unknown), said: { [path]: why } });

  test.each(["primaryAccessKey", "secondaryConnectionString", "queryKeys[0].key", "kubeConfigRaw", "adminPassword"])(
    "gives whoever has it access with %s of a resource in it, and as long as it does is as it was",
    (output) => {
      const after = passing(storage, output);
      expect(verdictBetween([storage, before], [storage, after])).toBe("broader");
      expect(verdictBetween([storage, after], [storage, after])).toBe("same");
    },
  );

  test.each([
    ["azuread:index/applicationPassword:ApplicationPassword", "value"],
    ["random:index/randomPassword:RandomPassword", "result"],
    ["tls:index/privateKey:PrivateKey", "privateKeyPem"],
  ])("gives whoever has it a secret that %s makes", (maker, output) => {
    const of: Told = { type: maker, name: "secret", inputs: {} };
    const told = verdictBetween([of, before], [of, passing(of, output)]);
    // Who has what is in the name of a route, nobody says.
    expect(told).toBe(path === "routes[0].name" ? "unknown" : "broader");
  });

  test.each(["name", "instrumentationKey", "publicKey", "primaryBlobEndpoint"])(
    "gives none with %s, unless it is a setting",
    (output) => {
      const verdict = isSetting(what) ? "unknown" : "same";
      expect(verdictBetween([search, before], [search, passing(search, output)])).toBe(verdict);
    },
  );

  test.each([
    "key1 of the answer of azure-native:cognitiveservices:listAccountKeys(accountName: a)",
    "properties.value of the answer of azure-native:keyvault:getSecret(secretName: s)",
    "value of the answer of azure:keyvault/getSecret:getSecret(… #0123), computed #4567",
  ])("may give access with %s", (why) => {
    expect(verdictBetween([before], [saying(why)])).toBe("unknown");
    expect(verdictBetween([saying(why)], [saying(why)])).toBe("same");
  });

  test("gives none with what else is looked up, unless it is a setting", () => {
    const why = "location of the answer of azure-native:resources:getResourceGroup(resourceGroupName: rg)";
    expect(verdictBetween([before], [saying(why)])).toBe(isSetting(what) ? "unknown" : "same");
  });
});
