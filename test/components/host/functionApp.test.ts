import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import {
  FunctionApp,
  WebAppSlot,
  WorkloadIdentity,
  systemAssigned,
  type FunctionAppArgs,
} from "../../../components/index.ts";
import { declare, messageOf, nameOf, ofType, only } from "../declare.ts";

const base = { resourceGroupName: "rg" };
const lakeId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/lake";
const lake = () => ({ id: pulumi.output(lakeId), name: pulumi.output("lake") });

function app(args: Partial<FunctionAppArgs> = {}) {
  const identity = new WorkloadIdentity("report", base);
  return new FunctionApp("monthly", { ...base, hostStorage: lake(), workload: { identity }, ...args });
}

interface Inputs {
  kind: string;
  tags?: object;
  functionAppConfig?: { deployment: { storage: object } };
  siteConfig: { appSettings: { name: string; value: string }[] };
}
const inputsOf = async (args?: Partial<FunctionAppArgs>) =>
  only(await declare(() => app(args)), "web:WebApp").inputs as unknown as Inputs;
const settingsOf = ({ siteConfig }: Inputs) =>
  Object.fromEntries(siteConfig.appSettings.map(({ name, value }) => [name, value]));

describe("a function app", () => {
  test("signs in to its own storage by identity", async () => {
    const inputs = await inputsOf();
    expect(inputs.kind).toBe("functionapp");
    expect(settingsOf(inputs)).toMatchObject({
      AzureWebJobsStorage__accountName: "lake",
      AzureWebJobsStorage__credential: "managedidentity",
      AzureWebJobsStorage__clientId: "client-of-report",
      AZURE_CLIENT_ID: "client-of-report",
    });
  });

  test("starts after the roles that its host needs on that storage", async () => {
    const declared = await declare(() => app());
    const grants = ofType(declared, "authorization:RoleAssignment");
    expect(grants.map(({ name, inputs }) => [name, inputs["scope"]])).toEqual([
      ["report-storage-blob-data-owner-monthly-storage", lakeId],
      ["report-storage-queue-data-contributor-monthly-storage", lakeId],
      ["report-storage-table-data-contributor-monthly-storage", lakeId],
    ]);
    expect(only(declared, "web:WebApp").dependencies.map(nameOf)).toEqual(
      expect.arrayContaining(grants.map(({ name }) => name)),
    );
  });

  test("shares these roles with another app of the same identity and storage", async () => {
    const declared = await declare(() => {
      const identity = new WorkloadIdentity("report", base);
      const hostStorage = lake();
      for (const name of ["a", "b"]) new FunctionApp(name, { ...base, hostStorage, workload: { identity } });
    });
    expect(ofType(declared, "authorization:RoleAssignment")).toHaveLength(3);
  });

  test("reads its package as its workload, and one that is uploaded as nobody", async () => {
    const runFromPackage = "https://lake.blob.core.windows.net/packages/report.zip";
    expect(settingsOf(await inputsOf({ runFromPackage }))).toMatchObject({
      WEBSITE_RUN_FROM_PACKAGE: runFromPackage,
      WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID: expect.stringMatching(/\/report$/) as unknown,
    });
    const uploaded = settingsOf(await inputsOf({ runFromPackage: "1" }));
    expect(uploaded["WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID"]).toBeUndefined();
  });

  test("reads the deployment storage of Flex Consumption as its workload", async () => {
    const storage = { type: "blobContainer", value: "https://lake.blob.core.windows.net/code" };
    const { functionAppConfig } = await inputsOf({ functionAppConfig: { deployment: { storage } } });
    expect(functionAppConfig?.deployment.storage).toEqual({
      ...storage,
      authentication: {
        type: "UserAssignedIdentity",
        userAssignedIdentityResourceId: expect.stringMatching(/\/report$/) as unknown,
      },
    });
  });
});

describe("a key of a storage account", () => {
  const withSetting = (name: string) => ({ siteConfig: { appSettings: [{ name, value: "AccountKey=hidden" }] } });

  test.each(["AzureWebJobsStorage", "azurewebjobsdashboard", "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING"])(
    "is refused as %s, and the refusal does not repeat it",
    async (name) => {
      const message = await messageOf(() => app(withSetting(name)));
      expect(message).toContain(`siteConfig.appSettings[0], ${name}`);
      expect(message).not.toContain("hidden");
    },
  );

  test("is refused for the deployment of Flex Consumption", async () => {
    const authentication = { type: "StorageAccountConnectionString" };
    const message = await messageOf(() => app({ functionAppConfig: { deployment: { storage: { authentication } } } }));
    expect(message).toContain("functionAppConfig.deployment.storage.authentication");
  });

  test("remains for a content share that has a reason, which becomes a tag", async () => {
    const inputs = await inputsOf({
      ...withSetting("WEBSITE_CONTENTAZUREFILECONNECTIONSTRING"),
      tags: { team: "report" },
      contentShareReason: "edited in the portal until March",
    });
    expect(inputs.tags).toEqual({
      team: "report",
      "azure-keyless:content-share": "edited in the portal until March",
    });
    expect(inputs.siteConfig.appSettings[0]?.name).toBe("WEBSITE_CONTENTAZUREFILECONNECTIONSTRING");
  });
});

test("the Functions host cannot wait for the roles of a system-assigned identity", async () => {
  const message = await messageOf(() => app({ workload: { identity: systemAssigned } }));
  expect(message).toContain("the Functions host needs roles on its storage before it starts");
});

describe("a slot of a function app", () => {
  test("keeps its own things in the storage of the app, as its own workload", async () => {
    const declared = await declare(() => {
      const identity = new WorkloadIdentity("staging", base);
      new WebAppSlot("monthly-staging", { ...base, app: app(), slot: "staging", workload: { identity } });
    });
    const [made] = ofType(declared, "native:web:WebAppSlot").filter(({ name }) => name === "monthly-staging");
    expect(settingsOf(made?.inputs as unknown as Inputs)).toMatchObject({
      AzureWebJobsStorage__accountName: "lake",
      AzureWebJobsStorage__clientId: "client-of-staging",
    });
    expect(made?.dependencies.map(nameOf)).toContain("staging-storage-blob-data-owner-monthly-staging-storage");
    expect(only(declared, "web:WebAppSlotConfigurationNames").inputs["appSettingNames"]).toContain(
      "AzureWebJobsStorage__clientId",
    );
  });

  test("does not exist on Flex Consumption", async () => {
    const message = await messageOf(() => {
      const made = app({ functionAppConfig: {} });
      const workload = { identity: new WorkloadIdentity("staging", base) };
      new WebAppSlot("staging", { ...base, app: made, slot: "staging", workload });
    });
    expect(message).toContain("can have no slot");
  });
});
