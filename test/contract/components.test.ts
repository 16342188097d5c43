import * as azure from "@pulumi/azure-native/provider.js";
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import * as library from "../../components/index.ts";
import { storageBlobs } from "../../components/service/catalogue/storage.ts";
import { rememberService } from "../../components/service/target.ts";
import { declare, nameOf, type Declared } from "../components/declare.ts";

/** Declares one component with everything that it can have, so that every child is there. */
type Build = (opts?: pulumi.ComponentResourceOptions) => pulumi.ComponentResource;

const accountId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/shared";
const principal = { principalId: "p", principalType: library.PrincipalType.ServicePrincipal };

const deployments = { chat: { model: "gpt" }, small: { model: "gpt-mini" } };
const workload = { identity: library.systemAssigned } as const;

/** The parent of components that another one needs and does not create. */
const besideType = "test:index:Beside";
const beside = (opts?: pulumi.ComponentResourceOptions) => ({
  parent: new pulumi.ComponentResource(besideType, "beside", {}, opts),
});

const components: Record<string, Build> = {
  OpenAIAccount: (opts) => {
    const account = new library.OpenAIAccount("it", { resourceGroupName: "rg", deployments }, opts);
    account.grantUse({ grantee: "somebody", ...principal });
    return account;
  },
  ExistingOpenAIAccount: (opts) => {
    const account = new library.ExistingOpenAIAccount("it", { accountId }, opts);
    account.grantUseAnyModel({ grantee: "somebody", ...principal });
    return account;
  },
  AIService: (opts) => {
    const kind = library.AIServiceKind.ContentUnderstanding;
    const service = new library.AIService("it", { kind, resourceGroupName: "rg", deployments }, opts);
    service.grantUse({ grantee: "somebody", ...principal });
    return service;
  },
  ExistingAIService: (opts) => {
    const docs = new library.ExistingAIService("it", { kind: "FormRecognizer", accountId }, opts);
    docs.grantUse({ grantee: "somebody", ...principal });
    return docs;
  },
  FoundryProject: (opts) => {
    const args = { resourceGroupName: "rg", kind: "AIServices", projects: true } as const;
    const account = new library.OpenAIAccount("foundry", args, beside(opts));
    const index = new library.SearchService("index", { resourceGroupName: "rg" }, { parent: account });
    const project = new library.FoundryProject("it", { account }, opts);
    project.connect(index);
    account.grantUse(project.systemIdentity());
    project.grantUseAgents({ grantee: "somebody", ...principal });
    return project;
  },
  WorkloadIdentity: (opts) =>
    new library.WorkloadIdentity(
      "it",
      {
        resourceGroupName: "rg",
        serviceAccounts: [{ issuer: "https://issuer/", namespace: "n", name: "s" }],
        gitHub: [{ repository: "contoso/chat", branch: "main" }],
        federated: [{ issuer: "https://gitlab.com", subject: "project_path:a/b" }],
      },
      opts,
    ),
  ContainerApp: (opts) => new library.ContainerApp("it", { resourceGroupName: "rg", workload }, opts),
  ContainerAppJob: (opts) => new library.ContainerAppJob("it", { resourceGroupName: "rg", workload }, opts),
  SearchService: (opts) => {
    const search = new library.SearchService("it", { resourceGroupName: "rg" }, opts);
    search.grantRead({ grantee: "somebody", ...principal });
    return search;
  },
  KeyVault: (opts) => {
    const vault = new library.KeyVault("it", { resourceGroupName: "rg" }, opts);
    vault.grantRead({ grantee: "somebody", ...principal });
    vault.secret("partner").grantRead({ grantee: "somebody", ...principal }, { reason: "one vault for all" });
    return vault;
  },
  CallerLog: (opts) => new library.CallerLog("it", { workspaceId: "/workspace", of: [loggedService()] }, opts),
  StorageAccount: (opts) => {
    const storage = new library.StorageAccount("it", { resourceGroupName: "rg" }, opts);
    storage.grantRead({ grantee: "somebody", ...principal });
    storage.queues.grantUse({ grantee: "somebody", ...principal });
    return storage;
  },
  VirtualMachine: (opts) =>
    new library.VirtualMachine(
      "it",
      { resourceGroupName: "rg", osProfile: { linuxConfiguration: {} }, workload },
      opts,
    ),
  VirtualMachineScaleSet: (opts) =>
    new library.VirtualMachineScaleSet(
      "it",
      { resourceGroupName: "rg", virtualMachineProfile: { osProfile: { linuxConfiguration: {} } }, workload },
      opts,
    ),
  WebApp: (opts) => new library.WebApp("it", { resourceGroupName: "rg", workload }, opts),
  WebAppSlot: (opts) => {
    const app = new library.WebApp("portal", { resourceGroupName: "rg", workload }, beside(opts));
    return new library.WebAppSlot("it", { app, resourceGroupName: "rg", slot: "staging", workload }, opts);
  },
  FunctionApp: (opts) => {
    const identity = new library.WorkloadIdentity("report", { resourceGroupName: "rg" }, beside(opts));
    const id = pulumi.output("/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/lake");
    const hostStorage = { id, name: pulumi.output("lake") };
    return new library.FunctionApp("it", { resourceGroupName: "rg", hostStorage, workload: { identity } }, opts);
  },
  RoleGrant: (opts) => new library.RoleGrant("it", { scope: accountId, ...principal }, opts),
  DeveloperAccess: (opts) =>
    new library.DeveloperAccess(
      "it",
      { account: { id: accountId, development: true }, newGroup: { displayName: "developers" } },
      opts,
    ),
};

/** A storage account that is there without a resource: not the log makes it. */
function loggedService(): library.CalledService {
  const [id, endpoint, tokenScope] = [pulumi.output(accountId), pulumi.output("https://e"), pulumi.output("scope")];
  const service = { id, endpoint, tokenScope };
  const parent = service as unknown as pulumi.Resource;
  rememberService(service, { target: "storage", id, endpoint, parent, definition: storageBlobs });
  return service;
}

test("every exported component is under contract", () => {
  const exported = Object.entries(library).flatMap(([name, value]) =>
    typeof value === "function" && value.prototype instanceof pulumi.ComponentResource ? [name] : [],
  );
  expect(Object.keys(components).toSorted()).toEqual(exported.toSorted());
});

const identityOf = ({ type, name }: { type: string; name: string }) => `${type} ${name}`;
const childrenOf = ({ resources }: Declared) =>
  resources.filter(({ type }) => type !== "pulumi:pulumi:Stack").map(identityOf);

describe.each(Object.entries(components))("%s", (name, build) => {
  const type = `azure-keyless:index:${name}`;

  test("has the token azure-keyless:index and its class name", async () => {
    const { resources } = await declare(() => build());
    expect(resources.filter((resource) => resource.type === type)).toHaveLength(1);
  });

  test("is the parent of everything that it creates, directly or through a component of its own", async () => {
    const { resources } = await declare(() => build());
    const others = resources.filter((resource) => ![type, besideType, "pulumi:pulumi:Stack"].includes(resource.type));
    expect(others.length).toBeGreaterThan(0);
    const strays = others.filter(
      ({ parent }) => !parent.includes("azure-keyless:index:") && !parent.includes(besideType),
    );
    expect(strays.map(identityOf)).toEqual([]);
  });

  test("creates the same names on every run", async () => {
    expect(childrenOf(await declare(() => build()))).toEqual(childrenOf(await declare(() => build())));
  });

  test("creates nothing inside an apply: a first preview shows what an update creates", async () => {
    const preview = childrenOf(await declare(() => build(), { preview: true }));
    expect(preview.toSorted()).toEqual(childrenOf(await declare(() => build())).toSorted());
  });

  test("registers every public output", async () => {
    let fields: string[] = [];
    const { outputs } = await declare(() => {
      const component = build();
      fields = Object.entries(component).flatMap(([key, value]: [string, unknown]) =>
        key.startsWith("__") || key === "urn" || !isOutput(value) ? [] : [key],
      );
    });
    const registered = [...outputs].find(([urn]) => urn.endsWith(`${type}::it`))?.[1] ?? {};
    expect(fields.length).toBeGreaterThan(0);
    expect(Object.keys(registered).toSorted()).toEqual(fields.toSorted());
  });

  test("hands its provider down to every resource of that provider", async () => {
    const { resources } = await declare(() => {
      const provider = new azure.Provider("other-subscription", { subscriptionId: "s" });
      return build({ providers: [provider] });
    });
    const children = resources.filter((resource) => resource.custom && resource.type.startsWith("azure-native:"));
    const providers = children.map(({ provider }) => nameOf(provider.split("::").slice(0, -1).join("::")));
    expect(new Set(providers)).toEqual(new Set(["other-subscription"]));
  });

  test("holds no key, in no output and no input, and calls nothing that lists keys", async () => {
    const { resources, outputs, calls } = await declare(() => build());
    const keyNames = [...resources.map(({ inputs }) => inputs), ...outputs.values()].flatMap(keysDeep);
    expect(keyNames.filter((key) => /(^|[a-z])(key[0-9]?s?|secret|password)$/i.test(key))).toEqual([]);
    expect(calls.filter((token) => !/getClientConfig|getGroup/.test(token))).toEqual([]);
  });
});

function isOutput(value: unknown): boolean {
  return typeof value === "object" && value !== null && "__pulumiOutput" in value;
}

function keysDeep(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysDeep(inner)]);
}
