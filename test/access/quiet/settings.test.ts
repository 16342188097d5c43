import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const apps: Readonly<Record<string, (name: string, value: Json) => Told>> = {
  "azure-native": (name, value) => ({
    type: "azure-native:web:WebApp",
    name: "app",
    inputs: { siteConfig: { appSettings: [{ name, value }] } },
  }),
  "a resource of settings": (name, value) => ({
    type: "azure-native:web:WebAppApplicationSettings",
    name: "settings",
    inputs: { properties: { [name]: value } },
  }),
  classic: (name, value) => ({
    type: "azure:appservice/linuxFunctionApp:LinuxFunctionApp",
    name: "app",
    inputs: { appSettings: { [name]: value } },
  }),
};

describe.each(Object.entries(apps))("a setting of a program, %s", (_, app) => {
  test.each<[name: string, before: Json, after: Json]>([
    ["LEVEL", "info", "debug"],
    ["FEATURE_SEARCH", "false", "true"],
    ["FUNCTIONS_EXTENSION_VERSION", "~3", "~4"],
    ["WEBSITE_NODE_DEFAULT_VERSION", "~16", "20.11.0"],
    ["AZURE_OPENAI_DEPLOYMENT", "gpt-4o", "gpt-4.1-mini"],
  ])("%s: another word is no access", (name, before, after) => {
    expect(verdictBetween([app(name, before)], [app(name, after)])).toBe("same");
  });

  test.each<[name: string, before: Json, after: Json]>([
    ["API", "https://a.contoso.example", "https://evil.example"],
    ["BUS__fullyQualifiedNamespace", "a.servicebus.windows.net", "b.servicebus.windows.net"],
    ["PROXY", "10.0.0.4", "203.0.113.9"],
    ["AZURE_CLIENT_ID", "aaaaaaaa-0000-4000-8000-000000000001", "eeeeeeee-0000-4000-8000-00000000000e"],
    ["WEBSITE_AUTH_ENABLED", "true", "false"],
    ["FUNCTIONS_WORKER_RUNTIME", "node", "https://evil.example"],
    ["AUTH_ENABLED", "true", "false"],
    ["adminUser", "ann", "eve"],
    ["ALLOWED_GROUPS", "ops", "ops, dev"],
    ["MODE", "closed", "anonymous"],
    ["API_KEY", "a-word", "another-word"],
    ["AzureWebJobsStorage", "UseDevelopmentStorage", "other"],
    ["TOKEN", "a-word", "x".repeat(40)],
  ])("%s may be", (name, before, after) => {
    expect(verdictBetween([app(name, before)], [app(name, after)])).toBe("unknown");
  });
});

test("a setting of a program in a container is no access", () => {
  const app = (value: string): Told => ({
    type: "azure-native:app:ContainerApp",
    name: "app",
    inputs: { template: { containers: [{ name: "x", image: "app", env: [{ name: "AUTH_DISABLED", value }] }] } },
  });
  expect(verdictBetween([app("false")], [app("true")])).toBe("same");
});

describe.each(Object.entries(apps))("a setting that is left out, %s", (_, app) => {
  const without = (all: Told): Told => ({ ...all, inputs: {} });

  test("is no access any more, whatever it named", () => {
    const before = app("API", "https://a.contoso.example");
    expect(verdictBetween([before], [without(before)])).toBe("same");
  });

  test("may be, where it speaks of rights", () => {
    const before = app("AUTH_ENABLED", "true");
    expect(verdictBetween([before], [without(before)])).toBe("unknown");
    expect(verdictBetween([without(before)], [before])).toBe("unknown");
  });

  test("may be, where the platform reads it", () => {
    const before = app("WEBSITE_AUTH_ENABLED", "true");
    expect(verdictBetween([before], [without(before)])).toBe("unknown");
  });
});

describe("a setting that is an item of a list", () => {
  const site = (...settings: Json[]): Told => ({
    type: "azure-native:web:WebApp",
    name: "app",
    inputs: { siteConfig: { appSettings: settings } },
  });
  const api = (name: string): Json => ({ name, value: "https://a.contoso.example" });
  const ads = (name: string): Json => ({ name, value: "https://b.contoso.example" });

  test("is another one under another name, which the platform may read", () => {
    expect(verdictBetween([site(api("API"))], [site(api("AzureWebJobsStorage__blobServiceUri"))])).toBe("unknown");
  });

  test("is another one where two change their names", () => {
    const before = site(api("API"), ads("ADS"));
    expect(verdictBetween([before], [site(api("ADS"), ads("API"))])).toBe("unknown");
    expect(verdictBetween([before], [before])).toBe("same");
  });

  test("is another one where another output names it", () => {
    const settings = site({ name: unknown, value: "https://a.contoso.example" });
    const store = (name: string): Told => ({ type: "azure-native:storage:StorageAccount", name });
    const named = (by: string): Told => ({
      ...settings,
      passes: { "siteConfig.appSettings[0].name": [store(by), "name"] },
    });
    const all = [store("a"), store("b")];
    expect(verdictBetween([...all, named("a")], [...all, named("b")])).toBe("unknown");
    expect(verdictBetween([...all, named("a")], [...all, named("a")])).toBe("same");
  });

  test("stays what it is where a list is added to the item", () => {
    const nodes = (more: Record<string, Json>): Told => ({
      type: "azure-native:containerservice:ManagedCluster",
      name: "aks",
      inputs: {
        disableLocalAccounts: true,
        agentPoolProfiles: [{ name: "system", mode: "System", ...more }],
      },
    });
    expect(verdictBetween([nodes({})], [nodes({ availabilityZones: ["1", "2"] })])).toBe("same");
  });

  test("is another one in another container", () => {
    const app = (...settings: readonly Json[][]): Told => ({
      type: "azure-native:app:ContainerApp",
      name: "app",
      inputs: { template: { containers: settings.map((env) => ({ name: "x", image: "contoso/app", env })) } },
    });
    const secret: Json = { name: "A", secretRef: "a" };
    const word: Json = { name: "LEVEL", value: "info" };
    expect(verdictBetween([app([secret], [])], [app([], [secret])])).toBe("unknown");
    expect(verdictBetween([app([secret], [])], [app([word, secret], [], [word])])).toBe("same");
  });

  test("says nothing where only a container is called otherwise", () => {
    const app = (name: string): Told => ({
      type: "azure-native:app:ContainerApp",
      name: "app",
      inputs: { template: { containers: [{ name, command: ["serve"], env: [{ name: "A", secretRef: "a" }] }] } },
    });
    expect(verdictBetween([app("web")], [app("api")])).toBe("same");
  });
});
