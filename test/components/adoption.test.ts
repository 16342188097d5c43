import { describe, expect, test } from "vitest";

import {
  AIService,
  CallerLog,
  ContainerApp,
  DeveloperAccess,
  FoundryProject,
  FunctionApp,
  KeyVault,
  OpenAIAccount,
  SearchService,
  StorageAccount,
  WebApp,
  WebAppSlot,
  WorkloadIdentity,
  systemAssigned,
  type Adoption,
} from "../../components/index.ts";
import { declare, messageOf, ofType, only } from "./declare.ts";

const resourceGroupName = "rg";
const dual = { mode: "dual", reason: "its callers move first", until: "2026-12-31" } as const;
const kind = "FormRecognizer";
const guid = "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10";
const development = { id: "/subscriptions/s/resourceGroups/rg/providers/a/b/c", development: true };

/** A declaration that adopts something, with a name in Azure or without. */
type Adopting = (adopt: Adoption, name?: string) => unknown;

/** The arguments that are there. */
function given<T extends object>(args: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)) as never;
}

/** A trust that adopts a credential. */
const trusting =
  (trust: (identity: WorkloadIdentity, more: { adopt: Adoption; credentialName?: string }) => unknown): Adopting =>
  (adopt, credentialName) =>
    trust(new WorkloadIdentity("it", { resourceGroupName }), { adopt, ...given({ credentialName }) });

const foundry = () => new OpenAIAccount("foundry", { resourceGroupName, kind: "AIServices", projects: true });

const account = "cognitiveservices:Account";
const credential = "FederatedIdentityCredential";
const pod = { issuer: "https://issuer/", namespace: "n", name: "s" };
const connection = { organization: "contoso", project: "p", connection: "c", organizationId: guid };

/** Everything that can be adopted, with the type of its resource. */
const adopting: readonly (readonly [what: string, type: string, make: Adopting])[] = [
  [
    "OpenAIAccount by its name",
    account,
    (adopt, accountName) => new OpenAIAccount("it", { resourceGroupName, adopt, ...given({ accountName }) }),
  ],
  [
    "OpenAIAccount by its subdomain",
    account,
    (adopt, subdomain) => new OpenAIAccount("it", { resourceGroupName, adopt, ...given({ subdomain }) }),
  ],
  [
    "AIService",
    account,
    (adopt, accountName) => new AIService("it", { kind, resourceGroupName, adopt, ...given({ accountName }) }),
  ],
  [
    "FoundryProject",
    "cognitiveservices:Project",
    (adopt, projectName) => {
      return new FoundryProject("it", { account: foundry(), adopt, ...given({ projectName }) });
    },
  ],
  [
    "SearchService",
    "search:Service",
    (adopt, serviceName) => new SearchService("it", { resourceGroupName, adopt, ...given({ serviceName }) }),
  ],
  [
    "StorageAccount",
    "storage:StorageAccount",
    (adopt, accountName) => new StorageAccount("it", { resourceGroupName, adopt, ...given({ accountName }) }),
  ],
  [
    "KeyVault",
    "keyvault:Vault",
    (adopt, vaultName) => new KeyVault("it", { resourceGroupName, adopt, ...given({ vaultName }) }),
  ],
  [
    "WorkloadIdentity",
    "UserAssignedIdentity",
    (adopt, identityName) => new WorkloadIdentity("it", { resourceGroupName, adopt, ...given({ identityName }) }),
  ],
  [
    "CallerLog",
    "DiagnosticSetting",
    (adopt, settingName) => {
      const of = [new SearchService("index", { resourceGroupName })];
      return new CallerLog("it", { workspaceId: "/w", of, adopt: { index: adopt }, ...given({ settingName }) });
    },
  ],
  [
    "connect of an account",
    "AccountConnection",
    (adopt, name) => {
      foundry().connect(new SearchService("index", { resourceGroupName }), { adopt, ...given({ name }) });
    },
  ],
  [
    "connect of a project",
    "ProjectConnection",
    (adopt, name) => {
      const project = new FoundryProject("agents", { account: foundry() });
      project.connect(new SearchService("index", { resourceGroupName }), { adopt, ...given({ name }) });
    },
  ],
  ["trustServiceAccount", credential, trusting((identity, more) => identity.trustServiceAccount({ ...pod, ...more }))],
  [
    "trustGitHub",
    credential,
    trusting((identity, more) => identity.trustGitHub({ repository: "contoso/chat", branch: "main", ...more })),
  ],
  ["trustAzureDevOps", credential, trusting((identity, more) => identity.trustAzureDevOps({ ...connection, ...more }))],
  [
    "trustSubject",
    credential,
    trusting((identity, more) => identity.trustSubject({ issuer: "https://gitlab.com", subject: "a/b", ...more })),
  ],
];

describe.each(adopting)("%s", (_, type, make) => {
  test("is what the program declared before, by its logical name or its URN", async () => {
    const urn = "urn:pulumi:dev::contoso::my:App$a:b:C::old";
    const byName = await declare(() => make({ declaredAs: "old" }, "contoso"));
    const byUrn = await declare(() => make({ declaredAs: urn }, "contoso"));
    expect(ofType(byName, type).flatMap(({ aliases }) => aliases)).toContainEqual({
      name: "old",
      noParent: true,
    });
    expect(ofType(byUrn, type).flatMap(({ aliases }) => aliases)).toContainEqual(urn);
  });

  test("is what somebody made by hand, by its id", async () => {
    const declared = await declare(() => make({ id: "/subscriptions/s/old" }, "contoso"));
    expect(ofType(declared, type).map(({ importId }) => importId)).toContain("/subscriptions/s/old");
  });

  test("is refused without its name in Azure, which another name would replace", async () => {
    expect(await messageOf(() => make({ declaredAs: "old" }))).toMatch(
      /a new name would replace\n.*adopt\n.*expected +\w*name/i,
    );
  });

  test.each<Adoption>([{}, { declaredAs: "" }, { id: "" }, { id: "contoso" }, { declaredAs: "old", id: "" }])(
    "is refused with %j, which would make a second one",
    async (adopt) => {
      expect(await messageOf(() => make(adopt, "contoso"))).toContain("nothing to adopt");
    },
  );
});

describe("what stands below a component", () => {
  test("is each deployment of an account, by its name", async () => {
    const chat = { model: "gpt-4.1-mini", adopt: { declaredAs: "old" } };
    const declared = await declare(
      () => new OpenAIAccount("it", { resourceGroupName, deployments: { chat, small: { model: "m" } } }),
    );
    const old = ofType(declared, ":Deployment").filter(({ aliases }) =>
      aliases.some((alias) => typeof alias === "object" && alias.name === "old" && alias.noParent),
    );
    expect(old.map(({ name }) => name)).toEqual(["it-chat"]);
  });

  test("is each log of a service, of which none is forgotten", async () => {
    const log = (adopt: Record<string, Adoption>) => {
      const of = [
        new StorageAccount("corpus", { resourceGroupName }),
        new SearchService("index", { resourceGroupName }),
      ];
      return new CallerLog("it", { workspaceId: "/w", of, settingName: "logs", adopt });
    };
    const declared = await declare(() => log({ "corpus-queues": { id: "/old" } }));
    const old = ofType(declared, "DiagnosticSetting").filter(({ importId }) => importId === "/old");
    expect(old.map(({ name }) => name)).toEqual(["it-corpus-queues"]);
    expect(await messageOf(() => log({ corpus: { id: "/old" } }))).toContain("no such setting to adopt");
  });

  test("is the group of developers, and the assignment that it has", async () => {
    const declared = await declare(
      () =>
        new DeveloperAccess("it", {
          account: development,
          newGroup: { displayName: "developers", adopt: { id: "/groups/8f0c" } },
          keeps: { name: guid, declaredAs: "old" },
        }),
    );
    expect(only(declared, "group:Group").importId).toBe("/groups/8f0c");
    const { inputs, aliases } = only(declared, ":RoleAssignment");
    expect(inputs["roleAssignmentName"]).toBe(guid);
    expect(aliases).toContainEqual({ name: "old", noParent: true });
  });

  test("is one credential of GitHub for one form of the subject", async () => {
    const both = {
      repository: "contoso/chat",
      branch: "main",
      ownerId: "1",
      repositoryId: "2",
      subjectForm: "both",
    } as const;
    const trust = { ...both, credentialName: "main", adopt: { declaredAs: "old" } };
    expect(await messageOf(() => new WorkloadIdentity("it", { resourceGroupName, gitHub: [trust] }))).toContain(
      "one federated credential to adopt, and two to declare",
    );
  });
});

test("a host may leave its name to Pulumi, which keeps the one that it made", async () => {
  const workload = { identity: systemAssigned } as const;
  const declared = await declare(
    () => new ContainerApp("it", { resourceGroupName, workload, adopt: { declaredAs: "old" } }),
  );
  expect(only(declared, "app:ContainerApp").aliases).toContainEqual({ name: "old", noParent: true });
});

test("the list of the settings that stay with the slots of an app is the one that the app had", async () => {
  const workload = { identity: systemAssigned } as const;
  const declared = await declare(() => {
    const app = new WebApp("it", { resourceGroupName, workload, slotSettings: { adopt: { declaredAs: "old" } } });
    return new WebAppSlot("it-staging", { app, resourceGroupName, slot: "staging", workload });
  });
  const { aliases, inputs } = only(declared, "WebAppSlotConfigurationNames");
  expect(aliases).toContainEqual({ name: "old", noParent: true });
  expect(inputs).not.toHaveProperty("adopt");
});

test("a function app takes the roles on its storage that were given before it, with the assignments that they keep", async () => {
  const declared = await declare(() => {
    const identity = new WorkloadIdentity("report", { resourceGroupName });
    const lake = new StorageAccount("lake", { resourceGroupName });
    lake.grant(identity, "Storage Blob Data Owner", { keeps: { name: guid } });
    return new FunctionApp("it", { resourceGroupName, hostStorage: lake, workload: { identity } });
  });
  const names = ofType(declared, ":RoleAssignment").map(({ inputs }) => inputs["roleAssignmentName"]);
  expect(names).toHaveLength(3);
  expect(names).toContain(guid);
});

describe("an account without a subdomain", () => {
  const regional = { resourceGroupName, accountName: "old", subdomain: "", adopt: { declaredAs: "old" } };

  test.each([
    ["OpenAIAccount", () => new OpenAIAccount("it", { ...regional, authentication: dual })],
    ["AIService", () => new AIService("it", { kind, ...regional, authentication: dual })],
  ])("%s stays so", async (name, make) => {
    const declared = await declare(make);
    expect(only(declared, "cognitiveservices:Account").inputs["properties"]).not.toHaveProperty("customSubDomainName");
    const outputs = [...declared.outputs].find(([urn]) => urn.endsWith(`${name}::it`))?.[1];
    expect(outputs).toMatchObject({ subdomain: "" });
  });

  test.each([
    ["a new one", { ...regional, adopt: undefined, authentication: dual }, 'subdomain: "", no adopt'],
    ["one that takes no keys", regional, 'subdomain: "", authentication.mode: "keyless"'],
  ])("is refused for %s", async (_, args, said) => {
    const { adopt, ...rest } = args;
    const message = await messageOf(() => new OpenAIAccount("it", { ...rest, ...(adopt !== undefined && { adopt }) }));
    expect(message).toContain(
      `nobody could sign in to an account without a subdomain and without keys\n  given      ${said}`,
    );
  });
});
