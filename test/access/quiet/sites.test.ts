import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const names = (...appSettingNames: Json[]): Told[] => [
  { type: "azure-native:web:WebAppSlotConfigurationNames", name: "app", inputs: { name: "app", appSettingNames } },
];

describe("a name that stays with its slot", () => {
  test("changes no access when it is added, in whatever order", () => {
    expect(verdictBetween(names("A"), names("B", "A"))).toBe("same");
  });

  test.each<[what: string, before: Told[], after: Told[]]>([
    ["when it is left out: a swap takes its value into production", names("A", "B"), names("A")],
    ["when another stands there", names("A"), names("B")],
    ["when the list is not known any more", names("A"), names(unknown)],
    [
      "when the list is another app's",
      names("A"),
      names("A").map((told) => ({ ...told, inputs: { ...told.inputs, name: "other" } })),
    ],
  ])("may be access %s", (_, before, after) => {
    expect(verdictBetween(before, after)).toBe("unknown");
  });
});

const host = (type: string, inputs: Record<string, Json>): Told[] => [{ type, name: "host", inputs }];

describe("a host", () => {
  test.each<[what: string, type: string, before: Record<string, Json>, after: Record<string, Json>]>([
    ["an ingress for its neighbours", "app:ContainerApp", {}, { configuration: { ingress: { external: false } } }],
    [
      "no FTP",
      "web:WebAppSlot",
      { siteConfig: { localMySqlEnabled: false } },
      { siteConfig: { localMySqlEnabled: false, ftpsState: "Disabled" } },
    ],
    ["another slot", "web:WebAppSlot", { slot: "staging" }, { slot: "next" }],
    [
      "another of its identities for references",
      "web:WebApp",
      {},
      { keyVaultReferenceIdentity: "/subscriptions/s/id" },
    ],
    [
      "another computer name",
      "compute:VirtualMachine",
      { osProfile: { computerName: "a" } },
      { osProfile: { computerName: "b" } },
    ],
    ["a new disk", "compute:VirtualMachine", {}, { storageProfile: { osDisk: { createOption: "FromImage" } } }],
    ["no keys any more, as it is gone", "web:WebApp", { httpsOnly: true }, {}],
  ])("changes no access by %s", (_, type, before, after) => {
    const gone = Object.keys(after).length === 0;
    expect(verdictBetween(host(`azure-native:${type}`, before), gone ? [] : host(`azure-native:${type}`, after))).toBe(
      "same",
    );
  });

  test.each<[what: string, type: string, before: Record<string, Json>, after: Record<string, Json>]>([
    ["an ingress for everybody", "app:ContainerApp", {}, { configuration: { ingress: { external: true } } }],
    ["another environment", "app:ContainerApp", { managedEnvironmentId: "/a" }, { managedEnvironmentId: "/b" }],
    ["another environment of a job", "app:Job", { environmentId: "/a" }, { environmentId: "/b" }],
    ["another plan", "web:WebApp", { serverFarmId: "/a" }, { serverFarmId: "/b" }],
    [
      "FTP that is not off any more",
      "web:WebAppSlot",
      { siteConfig: { localMySqlEnabled: false, ftpsState: "Disabled" } },
      { siteConfig: { localMySqlEnabled: false } },
    ],
    ["the slot of production", "web:WebAppSlot", { slot: "staging" }, { slot: "Production" }],
    [
      "a disk that is somewhere",
      "compute:VirtualMachine",
      {},
      { storageProfile: { osDisk: { createOption: "Attach" } } },
    ],
  ])("may give access by %s", (_, type, before, after) => {
    expect(verdictBetween(host(`azure-native:${type}`, before), host(`azure-native:${type}`, after))).toBe("unknown");
  });
});
