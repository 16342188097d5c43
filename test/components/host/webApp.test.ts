import { WebAppApplicationSettings } from "@pulumi/azure-native/web/webAppApplicationSettings.js";
import { WebAppApplicationSettingsSlot } from "@pulumi/azure-native/web/webAppApplicationSettingsSlot.js";
import { WebAppSlotConfigurationNames } from "@pulumi/azure-native/web/webAppSlotConfigurationNames.js";
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import { OpenAIAccount, WebApp, WorkloadIdentity, type WebAppArgs } from "../../../components/index.ts";
import { declare, messageOf, nameOf, ofType, only } from "../declare.ts";

const raw = {
  resourceGroupName: "rg",
  siteConfig: { linuxFxVersion: "NODE|22-lts", appSettings: [{ name: "A", value: "1" }] },
};

function app(args: Partial<WebAppArgs> = {}) {
  const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso-aoai" });
  const identity = new WorkloadIdentity("portal", { resourceGroupName: "rg" });
  account.grantUse(identity);
  return new WebApp("web", { ...raw, workload: { identity, calls: [account] }, ...args });
}

interface Inputs {
  identity: { type: string; userAssignedIdentities?: string[] };
  keyVaultReferenceIdentity?: string;
  siteConfig: { linuxFxVersion: string; appSettings: { name: string; value: string }[] };
}
const inputsOf = async (args?: Partial<WebAppArgs>) =>
  only(await declare(() => app(args)), "web:WebApp").inputs as unknown as Inputs;

describe("an app of App Service", () => {
  test("keeps its arguments and finds what its workload needs among its settings", async () => {
    const { siteConfig, identity } = await inputsOf();
    expect(siteConfig.linuxFxVersion).toBe("NODE|22-lts");
    expect(identity).toEqual({ type: "UserAssigned", userAssignedIdentities: [expect.stringMatching(/\/portal$/)] });
    expect(Object.fromEntries(siteConfig.appSettings.map(({ name, value }) => [name, value]))).toEqual({
      A: "1",
      AZURE_CLIENT_ID: "client-of-portal",
      AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential",
      USE_MANAGED_IDENTITY: "true",
      AZURE_OPENAI_ENDPOINT: "https://contoso-aoai.openai.azure.com/",
    });
  });

  test("reads references to Key Vault as its workload, unless it names another identity", async () => {
    expect((await inputsOf()).keyVaultReferenceIdentity).toMatch(/\/portal$/);
    expect((await inputsOf({ keyVaultReferenceIdentity: "/other" })).keyVaultReferenceIdentity).toBe("/other");
  });

  test("starts after its roles", async () => {
    const { dependencies } = only(await declare(() => app()), "web:WebApp");
    expect(dependencies.map(nameOf)).toContain("portal-use-aoai");
  });

  test("refuses a setting that its workload sets, in any letter case", async () => {
    const siteConfig = { appSettings: [{ name: "azure_client_id", value: "hidden" }] };
    const message = await messageOf(() => app({ siteConfig }));
    expect(message).toContain('WebApp "web": the variable azure_client_id is set twice');
    expect(message).toContain("siteConfig.appSettings[0]");
    expect(message).not.toContain("hidden");
  });
});

const properties = { B: "2" };

describe("a resource of the program that would overwrite the settings of an app", () => {
  test("is refused where its name comes from the app", async () => {
    const message = await messageOf(() => {
      const { name } = app();
      new WebAppApplicationSettings("more", { name, resourceGroupName: "rg", properties });
    });
    expect(message).toMatchInlineSnapshot(`
      "WebApp "web": WebAppApplicationSettings "more" would overwrite all its settings, also those of its workload
        expected   siteConfig.appSettings of the app: they are merged there"
    `);
  });

  test("is refused where both have the same name as plain text", async () => {
    const message = await messageOf(() => {
      app({ name: "contoso-web" });
      new WebAppApplicationSettings("more", { name: "Contoso-Web", resourceGroupName: "rg", properties });
    });
    expect(message).toContain("would overwrite all its settings");
  });

  test("is refused for the list of settings that stay with their slot, too", async () => {
    const message = await messageOf(() => {
      const { name } = app();
      new WebAppSlotConfigurationNames("stay", { name, resourceGroupName: "rg", appSettingNames: ["B"] });
    });
    expect(message).toContain("slotSettings of the app");
  });

  /** Azure-native in one version of its API, and azapi: their packages are not installed here. */
  class Other extends pulumi.CustomResource {}
  const config = { type: "Microsoft.Web/sites/config@2024-04-01", name: "appsettings", body: { properties } };

  test.each<[string, string, (made: WebApp) => pulumi.Inputs]>([
    [
      "in a package of one version",
      "azure-native_web_v20240401:web:WebAppApplicationSettings",
      ({ name }) => ({ name, properties }),
    ],
    ["as a generic body", "azapi:index/resource:Resource", ({ id }) => ({ ...config, parentId: id })],
    [
      "as a generic body with the id as text",
      "azapi:index/updateResource:UpdateResource",
      () => ({ ...config, parentId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/contoso-web" }),
    ],
  ])("is refused %s", async (_, type, props) => {
    const message = await messageOf(() => {
      const made = app({ name: "contoso-web" });
      new Other(type, "more", props(made));
    });
    expect(message).toContain('"more" would overwrite all its settings');
  });

  test("is taken where a generic body is of another app, or is none of settings", async () => {
    const declared = await declare(() => {
      const { id: parentId } = app({ name: "contoso-web" });
      const elsewhere = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/other";
      new Other("azapi:index/resource:Resource", "other", { ...config, parentId: elsewhere });
      new Other("azapi:index/resource:Resource", "logs", { ...config, name: "logs", parentId });
    });
    expect(ofType(declared, "azapi:").map(({ name }) => name)).toEqual(["other", "logs"]);
  });

  test("is taken for another app and for a slot that is declared elsewhere", async () => {
    const declared = await declare(() => {
      const { name } = app();
      new WebAppApplicationSettings("more", { name: "other", resourceGroupName: "rg", properties });
      new WebAppApplicationSettingsSlot("slot", { name, slot: "blue", resourceGroupName: "rg", properties });
    });
    expect(only(declared, "web:WebAppApplicationSettingsSlot").name).toBe("slot");
  });
});
