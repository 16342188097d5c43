import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { urnOf } from "../digest.ts";
import { reportOf } from "../stack.ts";
import { digestOfChange, facts, unknown, type Changed } from "./change.ts";
import { group } from "./resources.ts";

const inGroup = { resourceGroupName: "rg" };
const listed = (...names: readonly string[]): Record<string, Json> => ({
  siteConfig: { appSettings: names.map((name) => ({ name, value: "x" })) },
});
const app = (inputs: Record<string, Json>, type = "azure-native:web:WebApp"): Changed => ({
  type,
  name: "web",
  inputs: { ...inGroup, name: "contoso-web", ...inputs },
});
const slot = (inputs: Record<string, Json>): Changed => ({
  type: "azure-native:web:WebAppSlot",
  name: "web-staging",
  inputs: { ...inGroup, name: "contoso-web", slot: "staging", ...inputs },
});
const separate = (inputs: Record<string, Json>, change: Partial<Changed> = {}): Changed => ({
  type: "azure-native:web:WebAppApplicationSettings",
  name: "more",
  inputs: { ...inGroup, properties: { B: "x" }, ...inputs },
  ...change,
});

const settingsOf = (...resources: readonly Changed[]) =>
  facts(group, ...resources).settings.map(({ actor, isOwn, names }) =>
    [isOwn ? "own" : "separate", actor.name, ...names].join(" "),
  );

describe("the names of an app's settings are read", () => {
  test.each<[string, readonly Changed[], readonly string[]]>([
    ["from the app", [app(listed("A"))], ["own web A"]],
    ["from a slot", [slot(listed("A"))], ["own web-staging A"]],
    [
      "from an app of the classic provider",
      [app({ appSettings: { A: "x" } }, "azure:appservice/linuxWebApp:LinuxWebApp")],
      ["own web A"],
    ],
    ["without those that the run does not know", [app(listed("A", unknown))], ["own web A"]],
    ["as none where the run does not know the list", [app({ siteConfig: { appSettings: unknown } })], ["own web"]],
    ["not where an app declares none", [app({ siteConfig: { http20Enabled: true } }), app({})], []],
    [
      "from a resource of its own, by the app's name in any letter case",
      [app({}), separate({ name: "Contoso-Web" })],
      ["separate web B"],
    ],
    [
      "from a resource of its own in a version of the API",
      [app({}), separate({ name: "contoso-web" }, { type: "azure-native:web/v20230101:WebAppApplicationSettings" })],
      ["separate web B"],
    ],
    [
      "from a resource of its own whose app has no name yet",
      [
        app({ name: unknown }),
        separate({ name: unknown }, { sources: { name: [urnOf("azure-native:web:WebApp", "web")] } }),
      ],
      ["separate web B"],
    ],
    ["from a resource of its own for an app elsewhere", [separate({ name: "other" })], ["separate other B"]],
    [
      "from a resource of its own for a slot",
      [
        app({}),
        slot({}),
        separate({ name: "contoso-web", slot: "staging" }, { type: "azure-native:web:WebAppApplicationSettingsSlot" }),
      ],
      ["separate web-staging B"],
    ],
    [
      "as those of another slot, which the program does not declare",
      [
        app({}),
        slot({}),
        separate({ name: "contoso-web", slot: "blue" }, { type: "azure-native:web:WebAppApplicationSettingsSlot" }),
      ],
      ["separate more B"],
    ],
  ])("%s", (_, resources, expected) => {
    expect(settingsOf(...resources)).toEqual(expected);
  });
});

describe("the report of a program", () => {
  const said = (rule: string, ...resources: readonly Changed[]) => {
    const { stacks } = reportOf(digestOfChange([group, ...resources]));
    const findings = stacks.flatMap((stack) => stack.findings).filter((each) => each.rule === rule);
    return findings.map(({ level, message }) => `${level}: ${message}`);
  };

  test("names an app whose settings another resource replaces, and what is lost", () => {
    expect(said("overwritten-settings", app(listed("AZURE_CLIENT_ID")), separate({ name: "contoso-web" }))).toEqual([
      "warning: settings of app service web are written by itself and by more, and each of them drops what it does not have: AZURE_CLIENT_ID and B",
    ]);
    expect(said("overwritten-settings", app(listed("A")), separate({ name: "other" }))).toEqual([]);
  });

  test("names a function app with its code on a file share, as a note where a tag says why", () => {
    const onShare = { kind: "functionapp", ...listed("WEBSITE_CONTENTSHARE") };
    const message = "function app web keeps its code on Azure Files, so a key of the storage account remains";
    expect(said("content-share-key", app(onShare))).toEqual([`warning: ${message}`]);
    const tags = { "azure-keyless:content-share": "until March" };
    expect(said("content-share-key", app({ ...onShare, tags }))).toEqual([`note: ${message}: "until March"`]);
  });
});
