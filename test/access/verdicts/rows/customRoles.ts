import { append, remove, replace, withArgs } from "../edit.ts";
import { row, type Row } from "../row.ts";

const program = "customRole";
const accounts = "Microsoft.CognitiveServices/accounts";
const condition = `condition: "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'public'",
  conditionVersion: "2.0",`;

/** A custom role, at the end. */
const define = (name: string, permission: string) =>
  append(`const ${name} = new RoleDefinition("${name}", {
  scope: group.id,
  assignableScopes: [group.id],
  roleName: "${name}",
  permissions: [${permission}],
});`);
const give = (name: string, role: string, scope: string) =>
  append(`new RoleAssignment("${name}", {
  scope: ${scope},
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: ${role}.id,
});`);

/** Custom roles of the program, and conditions. */
export const customRoleRows: readonly Row[] = [
  row(
    "1",
    "an action leaves a custom role",
    { program, after: [replace(`        "${accounts}/usages/read",\n`, "")] },
    {
      verdict: "narrower",
      changes: [{ actor: "identity chat-api", verdict: "narrower", lost: [`${accounts}/usages/read`] }],
    },
  ),
  row(
    "4",
    "a condition is added",
    { program: "condition", after: [withArgs("chat-api-reads", condition)] },
    { verdict: "narrower", changes: [{ actor: "identity chat-api", verdict: "narrower" }] },
  ),
  row(
    "5",
    "a condition is dropped",
    { program: "condition", before: [withArgs("chat-api-reads", condition)], after: [replace(`  ${condition}\n`, "")] },
    { verdict: "broader", changes: [{ actor: "identity chat-api", verdict: "broader" }] },
  ),
  row(
    "7",
    "one assignment split in two that give the same",
    {
      program,
      after: [
        remove("chat-api-keeps"),
        remove("model-keeper"),
        define("accountReader", `{ actions: ["${accounts}/read", "${accounts}/usages/read"] }`),
        define(
          "keeper",
          `{
    actions: ["${accounts}/deployments/*"],
    notActions: ["${accounts}/deployments/delete"],
    dataActions: ["${accounts}/OpenAI/deployments/chat/completions/action"],
  }`,
        ),
        give("chat-api-reads", "accountReader", "account.id"),
        give("chat-api-keeps-models", "keeper", "account.id"),
      ],
    },
    { verdict: "same" },
  ),
  row(
    "10a",
    "notActions of a custom role grow",
    { program, after: [replace('deployments/delete"]', `deployments/delete", "${accounts}/deployments/write"]`)] },
    {
      verdict: "narrower",
      changes: [{ actor: "identity chat-api", verdict: "narrower", lost: [`${accounts}/deployments/write`] }],
    },
  ),
  row(
    "10b",
    "notActions of a custom role shrink",
    { program, after: [replace(`["${accounts}/deployments/delete"]`, "[]")] },
    {
      verdict: "broader",
      changes: [{ actor: "identity chat-api", verdict: "broader", gained: [`${accounts}/deployments/delete`] }],
    },
  ),
  row(
    "12",
    "custom role of * minus one operation added",
    {
      program,
      after: [
        define("almostOwner", '{ actions: ["*"], notActions: ["Microsoft.Authorization/elevateAccess/Action"] }'),
        give("chat-api-owns", "almostOwner", "group.id"),
      ],
    },
    { verdict: "broader", changes: [{ actor: "identity chat-api", verdict: "broader" }] },
  ),
  row(
    "13a",
    "actions of a custom role reordered",
    {
      program,
      after: [
        replace(
          `"${accounts}/read",\n        "${accounts}/usages/read"`,
          `"${accounts}/usages/read",\n        "${accounts}/read"`,
        ),
      ],
    },
    { verdict: "same" },
  ),
  row(
    "13b",
    "letter case of actions of a custom role changed",
    {
      program,
      after: [
        replace(`"${accounts}/usages/read"`, '"microsoft.cognitiveservices/ACCOUNTS/Usages/Read"'),
        replace("chat/completions/action", "Chat/Completions/Action"),
      ],
    },
    { verdict: "same" },
  ),
];
