import { describe, expect, test } from "vitest";

import { assignmentName } from "../../components/grant/assignmentName.ts";
import { refuseWideScope } from "../../components/grant/refuse.ts";
import {
  ExistingOpenAIAccount,
  OpenAIAccount,
  PrincipalType,
  RoleGrant,
  WorkloadIdentity,
  roles,
  type ModelDeploymentArgs,
  type RoleGrantArgs,
} from "../../components/index.ts";
import { declare, messageOf, ofType, only } from "./declare.ts";

const scope = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/aoai";
const principal = { principalId: "p", principalType: PrincipalType.ServicePrincipal };
const grant = (args: Partial<RoleGrantArgs> = {}) => new RoleGrant("g", { scope, ...principal, ...args });
const refusal = (args: Partial<RoleGrantArgs>) => messageOf(() => grant(args));

const account = (deployments: Record<string, ModelDeploymentArgs> = {}) =>
  new OpenAIAccount("aoai", { resourceGroupName: "rg", kind: "AIServices", deployments });
const identity = (name = "chat-api") => new WorkloadIdentity(name, { resourceGroupName: "rg" });

describe("a role assignment", () => {
  test("is for the identity, on the account, with OpenAI User, and says so in plain words", async () => {
    const declared = await declare(() => account().grantUse(identity()));
    expect(only(declared, "RoleAssignment")).toMatchObject({
      name: "chat-api-use-aoai",
      inputs: {
        scope: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.cognitiveservices/Accounts/aoai",
        principalId: "principal-of-chat-api",
        principalType: "ServicePrincipal",
        roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${roles.openAIUser}`,
        description: "chat-api may call models on aoai (azure-keyless)",
      },
      replaceOnChanges: ["roleDefinitionId"],
    });
  });

  test("has a role id that is known in a preview, while scope and principal are not", async () => {
    const declared = await declare(() => account().grantUse(identity()), { preview: true });
    const { roleDefinitionId, principalId, scope } = only(declared, "RoleAssignment").inputs;
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    expect([principalId, scope]).toEqual([unknown, unknown]);
    expect(roleDefinitionId).toContain(roles.openAIUser);
  });

  test("has a name made of scope, principal and role: another of any of them is another name", () => {
    const name = assignmentName(scope, "p", roles.openAIUser);
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const others = [
      assignmentName(`${scope}2`, "p", roles.openAIUser),
      assignmentName(scope, "p2", roles.openAIUser),
      assignmentName(scope, "p", roles.openAIContributor),
    ];
    expect(new Set([name, ...others]).size).toBe(4);
  });

  test("has the same name whatever the letter case of its scope", () => {
    expect(assignmentName(scope.toUpperCase(), "P", roles.openAIUser)).toBe(
      assignmentName(`${scope}/`, "p", roles.openAIUser),
    );
  });
});

describe("verbs", () => {
  test.each([
    ["grantUse", roles.openAIUser],
    ["grantUseAnyModel", roles.cognitiveServicesDataContributor],
    ["grantManage", roles.openAIContributor],
  ] as const)("%s gives the role it names", async (verb, role) => {
    const declared = await declare(() => account()[verb](identity()));
    expect(only(declared, "RoleAssignment").inputs.roleDefinitionId).toContain(role);
  });

  test("grant gives any role by name or GUID", async () => {
    const declared = await declare(() => {
      const [a, i] = [account(), identity()];
      a.grant(i, "Cognitive Services Data Reader");
      a.grant(i, roles.reader);
    });
    expect(ofType(declared, "RoleAssignment").map(({ name }) => name)).toEqual([
      "chat-api-cognitive-services-data-reader-aoai",
      "chat-api-reader-aoai",
    ]);
  });

  test("a former name still finds the role", async () => {
    const message = await messageOf(() => account().grant(identity(), "Azure AI User"));
    expect(message).toContain("refusing to give a workload the role Foundry User");
  });

  test("what a grant is can be read from it", async () => {
    const seen: unknown[] = [];
    await declare(() => {
      const { roleName, roleId, principalId, scope } = account().grantUse(identity());
      for (const output of [roleName, roleId, principalId, scope]) output.apply((value) => seen.push(value));
    });
    expect(seen.map(String).toSorted()).toEqual([
      "/subscriptions/s/resourceGroups/rg/providers/Microsoft.cognitiveservices/Accounts/aoai",
      roles.openAIUser,
      "Cognitive Services OpenAI User",
      "principal-of-chat-api",
    ]);
  });
});

describe("an assignment that exists already", () => {
  const name = "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10";
  const below = `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${roles.openAIUser}`;

  test.each([
    ["a logical name", "chat-api-calls", { name: "chat-api-calls", noParent: true }],
    ["a URN", "urn:pulumi:dev::c::my:App$a:b:C::calls", "urn:pulumi:dev::c::my:App$a:b:C::calls"],
  ])("keeps its name in Azure, and is found in the state by %s", async (_, declaredAs, alias) => {
    const declared = await declare(() => account().grantUse(identity(), { keeps: { name, declaredAs } }));
    const { inputs, aliases, deleteBeforeReplace } = only(declared, "RoleAssignment");
    expect(inputs["roleAssignmentName"]).toBe(name);
    expect(aliases).toContainEqual(alias);
    // Another role under the same name could not be made beside it.
    expect(deleteBeforeReplace).toBe(true);
  });

  test("keeps its name also when it is imported, and its role as it was written", async () => {
    const declared = await declare(() => grant({ keeps: { name, roleDefinitionId: below } }));
    const { inputs, aliases } = only(declared, "RoleAssignment");
    expect(inputs).toMatchObject({ roleAssignmentName: name, roleDefinitionId: below });
    expect(aliases.filter((alias) => typeof alias === "object" && alias.noParent)).toEqual([]);
  });

  test("can be kept by every verb", async () => {
    const declared = await declare(() => {
      const to = (grantee: string) => ({ grantee, ...principal });
      const it = account();
      it.grantUse(to("a"), { keeps: { name } });
      it.grantUseAnyModel(to("b"), { keeps: { name } });
      it.grantManage(to("c"), { keeps: { name } });
      it.grant(to("d"), roles.reader, { keeps: { name } });
      new ExistingOpenAIAccount("shared", { accountId: scope }).grantUseAnyModel(to("e"), { keeps: { name } });
      new ExistingOpenAIAccount("other", { accountId: scope }).grantManage(to("f"), { keeps: { name } });
    });
    const kept = ofType(declared, "RoleAssignment").map(({ inputs }) => inputs["roleAssignmentName"]);
    expect(kept).toEqual(Array.from({ length: 6 }, () => name));
  });

  test.each([
    ["is no GUID", { name: "chat-api-calls" }, "not the name of a role assignment"],
    ["is an id", { name: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}` }, "the GUID at the end"],
    ["is of another role", { name, roleDefinitionId: below.replace("5e0bd9bd", "00000000") }, "has another role"],
  ])("is refused when it %s", async (_, keeps, message) => {
    expect(await refusal({ keeps })).toContain(message);
  });
});

test("a second grant of the same kind is refused in words, not as a duplicate URN", async () => {
  const message = await messageOf(() => {
    const [a, i] = [account(), identity()];
    return [a.grantUse(i), a.grantUse(i)];
  });
  expect(message).toContain("this grant is already declared\n  given      chat-api-use-aoai");
});

describe("models that OpenAI User cannot call", () => {
  const mixed = {
    chat: { model: "gpt-4.1-mini" },
    r1: { model: "DeepSeek-R1", format: "DeepSeek" },
  };

  test("grantUse is refused, with the roles that can, the narrowest first", async () => {
    const message = await messageOf(() => account(mixed).grantUse(identity()));
    expect(message).toContain(
      "grantUse of chat-api on aoai: Cognitive Services OpenAI User can call only OpenAI models",
    );
    expect(message).toContain("it cannot call   r1 (DeepSeek-R1, DeepSeek)");
    expect(message).toMatch(/roles that can +Azure AI Developer · Cognitive Services Data Contributor \(Preview\) · /);
    expect(message).toContain("Cognitive Services User (can read keys)");
  });

  test("grantUse for the OpenAI deployments alone is granted", async () => {
    const declared = await declare(() => account(mixed).grantUse(identity(), { deployments: ["chat"] }));
    expect(only(declared, "RoleAssignment").name).toBe("chat-api-use-aoai");
  });

  test("a deployment that does not exist is refused", async () => {
    const message = await messageOf(() => account(mixed).grantUse(identity(), { deployments: ["chta"] }));
    expect(message).toContain("no such model deployment on the account\n  given      chta\n  expected   chat, r1");
  });
});

describe("roles that read keys or give access away", () => {
  test.each([
    ["Cognitive Services User", "read keys", "Cognitive Services OpenAI User"],
    ["Foundry User", "read keys", "Cognitive Services OpenAI User"],
    ["Cognitive Services Contributor", "switch keys on", "Cognitive Services OpenAI User"],
    ["Cognitive Services Language Owner", "read keys", "Cognitive Services Language Reader"],
    ["Cognitive Services Content Understanding Owner", "read keys", "Cognitive Services Content Understanding Reader"],
    ["Storage Account Contributor", "read keys", "Storage Blob Data Reader"],
    ["Contributor", "add federated credentials", "the role of what it calls, such as Cognitive Services OpenAI User"],
    ["Owner", "assign roles", "the role of what it calls"],
    ["User Access Administrator", "assign roles", "the role of what it calls"],
    ["Managed Identity Operator", "attach identities", "the role of what it calls"],
    ["Search Service Contributor", "read keys", "Search Index Data Reader"],
    ["Key Vault Contributor", "write Key Vault access policies", "Key Vault Secrets User"],
  ])("%s is refused a workload, because it can %s, and %s is named", async (role, privilege, instead) => {
    const message = await refusal({ role });
    expect(message).toContain(`RoleGrant "g": refusing to give a workload the role ${role}`);
    expect(message).toMatch(new RegExp(`it can .*${privilege}`));
    expect(message).toContain(`use instead   ${instead}`);
  });

  test("a role that nobody knows is refused a workload", async () => {
    const role = "00000000-1111-2222-3333-444444444444";
    expect(await refusal({ role })).toContain("not known: the role is not in the catalogue");
  });

  test("with a reason it is given, and the reason stands in the description", async () => {
    const declared = await declare(() =>
      grant({ role: "Cognitive Services User", privilegedRoleReason: "Speech Studio lists keys" }),
    );
    expect(only(declared, "RoleAssignment").inputs.description).toContain("Speech Studio lists keys");
  });

  test("a blank reason is none", async () => {
    expect(await refusal({ role: "Owner", privilegedRoleReason: " " })).toContain("refusing to give a workload");
  });

  test("people may be given one without", async () => {
    const declared = await declare(() => grant({ role: "Reader", principalType: PrincipalType.Group }));
    expect(only(declared, "RoleAssignment").inputs.principalType).toBe("Group");
  });

  test.each([
    [{ role: "Cognitive Service User" }, 'did you mean   "Cognitive Services User"'],
    [{ role: "made up" }, 'unknown role\n  given      role: "made up"'],
    [{ principalType: "Robot" as "User" }, 'unknown kind of principal\n  given      principalType: "Robot"'],
  ])("%j is refused", async (args, text) => {
    expect(await refusal(args)).toContain(text);
  });
});

describe("scopes wider than one resource", () => {
  const wide = [
    "/subscriptions/s",
    "/subscriptions/s/resourceGroups/rg",
    "/providers/Microsoft.Management/managementGroups/mg",
    "/",
    "",
  ];
  test.each(wide)("%j is refused without a reason", async (scope) => {
    const message = await refusal({ scope });
    expect(message).toContain(`refusing to give a role on more than one resource\n  given      scope: "${scope}"`);
    expect(message).toContain('widerScopeReason: "…"');
  });

  test.each(wide)("%j is taken with one", (scope) => {
    expect(refuseWideScope("here", scope, "audit reads the group")).toBe(scope);
  });

  test("a reason for the role does not excuse the scope", async () => {
    expect(await refusal({ scope: "/subscriptions/s", role: "Owner", privilegedRoleReason: "x" })).toContain(
      "more than one resource",
    );
  });

  test("one resource and what is inside it are taken", () => {
    const nested = `${scope}/projects/p`;
    expect([scope, nested].map((id) => refuseWideScope("here", id, undefined))).toEqual([scope, nested]);
  });
});

describe("an adopted account", () => {
  test("is read, not created, and roles are given on it", async () => {
    const declared = await declare(() =>
      new ExistingOpenAIAccount("shared", { accountId: scope }).grantUse(identity()),
    );
    expect(ofType(declared, "cognitiveservices:Account")).toEqual([]);
    expect(only(declared, "RoleAssignment").inputs.scope).toBe(scope);
  });

  test("must be an AI account", async () => {
    const message = await messageOf(() => new ExistingOpenAIAccount("shared", { accountId: "/subscriptions/s" }));
    expect(message).toContain('not the id of an AI account\n  given      accountId: "/subscriptions/s"');
  });
});
