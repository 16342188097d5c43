import { WebAppApplicationSettingsSlot } from "@pulumi/azure-native/web/webAppApplicationSettingsSlot.js";
import { describe, expect, test } from "vitest";

import {
  OpenAIAccount,
  WebApp,
  WebAppSlot,
  WorkloadIdentity,
  type WebAppArgs,
  type WebAppSlotArgs,
} from "../../../components/index.ts";
import { declare, messageOf, nameOf, ofType, only, type Declared } from "../declare.ts";

const base = { resourceGroupName: "rg" };

/** An app without calls and a slot whose code calls an account. */
function slot({ slotSettings = { appSettingNames: ["AZURE_OPENAI_ENDPOINT"] }, ...more }: Given = {}) {
  const account = new OpenAIAccount("aoai", { ...base, subdomain: "contoso-aoai" });
  const [portal, staging] = ["portal", "staging"].map((name) => new WorkloadIdentity(name, base));
  if (portal === undefined || staging === undefined) throw new Error("two identities");
  account.grantUse(staging);
  const app = new WebApp("web", { ...base, workload: { identity: portal }, slotSettings });
  const workload = { identity: staging, calls: [account] };
  return new WebAppSlot("web-staging", { ...base, app, slot: "staging", workload, ...more });
}
function slotIn(declared: Declared) {
  const [found] = ofType(declared, "native:web:WebAppSlot").filter(({ name }) => name === "web-staging");
  if (found === undefined) throw new Error("no slot");
  return found;
}
type Given = Pick<WebAppArgs, "slotSettings"> & Partial<Omit<WebAppSlotArgs, "app">>;

describe("a slot", () => {
  test("signs in as its own workload and belongs to its app", async () => {
    const { inputs, dependencies } = slotIn(await declare(() => slot()));
    const { name, identity, siteConfig, keyVaultReferenceIdentity } = inputs as unknown as {
      name: string;
      identity: unknown;
      keyVaultReferenceIdentity: string;
      siteConfig: { appSettings: object[] };
    };
    expect(name).toBe("web");
    expect(identity).toEqual({ type: "UserAssigned", userAssignedIdentities: [expect.stringMatching(/\/staging$/)] });
    expect(keyVaultReferenceIdentity).toMatch(/\/staging$/);
    expect(siteConfig.appSettings).toContainEqual({ name: "AZURE_CLIENT_ID", value: "client-of-staging" });
    expect(dependencies.map(nameOf)).toContain("staging-use-aoai");
  });

  test("keeps what its workload sets when it is swapped, beside what the program keeps", async () => {
    const declared = await declare(() => slot());
    const { inputs, parent } = only(declared, "web:WebAppSlotConfigurationNames");
    expect(inputs["appSettingNames"]).toEqual([
      "AZURE_OPENAI_ENDPOINT",
      "AZURE_CLIENT_ID",
      "AZURE_TOKEN_CREDENTIALS",
      "USE_MANAGED_IDENTITY",
    ]);
    expect(nameOf(parent)).toBe("web");
    expect(slotIn(declared).dependencies.map(nameOf)).toContain("web");
  });

  test("shares that list with the other slots of its app", async () => {
    const declared = await declare(() => {
      const identity = new WorkloadIdentity("portal", base);
      const app = new WebApp("web", { ...base, workload: { identity } });
      for (const name of ["blue", "green"]) new WebAppSlot(name, { ...base, app, slot: name, workload: { identity } });
    });
    expect(only(declared, "web:WebAppSlotConfigurationNames").name).toBe("web");
  });

  test("refuses a variable that a swap would take into production", async () => {
    const message = await messageOf(() => slot({ slotSettings: {} }));
    expect(message).toMatchInlineSnapshot(`
      "WebAppSlot "web-staging": a swap would take AZURE_OPENAI_ENDPOINT into production
        because    WebApp "web" does not have it, so it does not stay with the slot
        expected   on the app: slotSettings: { appSettingNames: ["AZURE_OPENAI_ENDPOINT"] }"
    `);
  });

  test("refuses a setting that its workload sets, too", async () => {
    const siteConfig = { appSettings: [{ name: "Use_Managed_Identity", value: "false" }] };
    expect(await messageOf(() => slot({ siteConfig }))).toContain("the variable Use_Managed_Identity is set twice");
  });

  test("refuses settings of the program that would overwrite its own", async () => {
    const message = await messageOf(() => {
      const made = slot();
      const name = made.name.apply((text) => text.split("/")[0] ?? "");
      new WebAppApplicationSettingsSlot("more", { ...base, name: "web", slot: "staging" });
      new WebAppApplicationSettingsSlot("again", { ...base, name, slot: "staging" });
    });
    expect(message).toContain('WebAppApplicationSettingsSlot "again" would overwrite all its settings');
  });
});
