import { assign, remove, replace, roles, withArgs, withOptions } from "../edit.ts";
import { row, type Row } from "../row.ts";

const program = "assignment";
const toGroup = replace("scope: account.id", "scope: group.id");
const toAccount = replace("scope: group.id", "scope: account.id");
const named = (guid: string) => `roleAssignmentName: "${guid}",`;
const names = ["1f0f8b1e-3c5a-4d0e-9a52-6c1d3b7e2a01", "2e9d7c20-4b6b-4f1f-8b63-7d2e4c8f3b02"] as const;
const tagged = withArgs("aoai", 'tags: { team: "chat" },');
/** No catalogue can know it. */
const strangeRole = "9d3c1f64-2f0b-4c52-8a5e-0b7a6f1e4c33";
const strangeGrant = assign("chat-api-mystery", {
  scope: "account.id",
  principalId: "identity.principalId",
  role: strangeRole,
});
/** The tenant does, or Azure would refuse the assignment. */
const mystery = {
  id: `/providers/Microsoft.Authorization/roleDefinitions/${strangeRole}`,
  type: "Microsoft.Authorization/roleDefinitions",
  given: {
    roleName: "Mystery",
    permissions: [{ actions: ["Microsoft.CognitiveServices/accounts/listKeys/action"] }],
    assignableScopes: ["/"],
  },
};
const secondIdentity = replace(
  'new RoleAssignment("chat-api-calls"',
  'const batch = new UserAssignedIdentity("batch", { resourceGroupName: group.name });\nnew RoleAssignment("chat-api-calls"',
);

/** Role assignments with built-in roles. */
export const assignmentRows: readonly Row[] = [
  row(
    "2",
    "scope resource group → account",
    { program, before: [toGroup], after: [toAccount], alsoRecords: ["state", "refresh"] },
    { verdict: "narrower", changes: [{ actor: "identity chat-api", verdict: "narrower" }] },
  ),
  row(
    "3",
    "scope account → resource group",
    { program, after: [toGroup] },
    { verdict: "broader", changes: [{ actor: "identity chat-api", verdict: "broader" }] },
  ),
  row(
    "6a",
    "assignment renamed without alias; the provider names it in Azure",
    { program, after: [replace('"chat-api-calls"', '"chat-api-calls-models"')] },
    { verdict: "same", findings: ["renamed-assignment"] },
  ),
  row(
    "6b",
    "assignment renamed without alias; the program names it in Azure",
    {
      program,
      before: [withArgs("chat-api-calls", named(names[0]))],
      after: [replace('"chat-api-calls"', '"chat-api-calls-models"')],
    },
    { verdict: "same", findings: ["renamed-assignment"] },
  ),
  row(
    "8",
    "a grant that an inherited one covers is added",
    {
      program,
      before: [toGroup],
      after: [assign("again", { scope: "account.id", principalId: "identity.principalId", role: roles.openAIUser })],
    },
    { verdict: "same" },
  ),
  row(
    "9",
    "identity renamed with alias",
    {
      program,
      after: [
        replace(
          '"chat-api", { resourceGroupName: group.name }',
          '"chat-service", { resourceGroupName: group.name }, { aliases: [{ name: "chat-api" }] }',
        ),
      ],
    },
    { verdict: "same" },
  ),
  row(
    "11",
    "Contributor added",
    {
      program,
      after: [
        assign("contributes", { scope: "group.id", principalId: "identity.principalId", role: roles.contributor }),
      ],
      alsoRecords: ["changes"],
    },
    { verdict: "broader", changes: [{ actor: "identity chat-api", verdict: "broader" }] },
  ),
  row(
    "13c",
    "role id in another form",
    {
      program,
      after: [
        replace(
          '"/providers/Microsoft.Authorization/roleDefinitions',
          '"/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/providers/Microsoft.Authorization/roleDefinitions',
        ),
      ],
    },
    { verdict: "same" },
  ),
  row(
    "14a",
    "assignment deleted",
    { program, after: [remove("chat-api-calls")], gone: ["chat-api-calls"], alsoRecords: ["changes", "refresh"] },
    { verdict: "narrower", changes: [{ actor: "identity chat-api", verdict: "narrower" }] },
  ),
  row(
    "14b",
    "assignment deleted that has retainOnDelete",
    {
      program,
      before: [withOptions("chat-api-calls", "retainOnDelete: true")],
      after: [remove("chat-api-calls")],
    },
    { verdict: "same", findings: ["retained-access"] },
  ),
  row(
    "15",
    "OpenAI User → OpenAI Contributor",
    { program, after: [replace(roles.openAIUser, roles.openAIContributor)] },
    {
      verdict: "broader",
      changes: [{ actor: "identity chat-api", scope: "openai aoai", verdict: "broader" }],
      findings: ["role-changed-in-place"],
    },
  ),
  row(
    "16",
    "OpenAI User → Cognitive Services User",
    { program, after: [replace(roles.openAIUser, roles.cognitiveServicesUser)] },
    {
      verdict: "mixed",
      changes: [
        {
          actor: "identity chat-api",
          scope: "openai aoai",
          verdict: "mixed",
          powersGained: ["readKeys"],
          lost: ["Microsoft.Authorization/roleAssignments/read"],
        },
      ],
    },
  ),
  row(
    "23",
    "assignment replaced by the same tuple",
    { program, before: [withArgs("chat-api-calls", named(names[0]))], after: [replace(names[0], names[1])] },
    { verdict: "same", findings: ["access-gap"] },
  ),
  row(
    "24",
    "identity updated in place: its assignments look replaced",
    {
      program,
      after: [
        replace(
          '"chat-api", { resourceGroupName: group.name',
          '"chat-api", { resourceGroupName: group.name, tags: { team: "chat" }',
        ),
      ],
    },
    { verdict: "same", noFindings: ["access-gap"] },
  ),
  row(
    "25",
    "principal moved to another identity that is tagged in the same change",
    {
      program,
      before: [secondIdentity],
      after: [
        replace("principalId: identity.principalId", "principalId: batch.principalId"),
        replace(
          '"batch", { resourceGroupName: group.name',
          '"batch", { resourceGroupName: group.name, tags: { a: "b" }',
        ),
      ],
      alsoRecords: ["changes"],
    },
    {
      verdict: "mixed",
      changes: [
        { actor: "identity chat-api", scope: "openai aoai", verdict: "narrower", powersLost: ["callModels"] },
        { actor: "identity batch", scope: "openai aoai", verdict: "broader", powersGained: ["callModels"] },
      ],
    },
  ),
  row(
    "26a",
    "role GUID not in the catalogue",
    { program, after: [strangeGrant], exists: [mystery] },
    {
      verdict: "unknown",
      changes: [{ actor: "identity chat-api", verdict: "unknown" }],
      unknownNamed: strangeRole,
    },
  ),
  row(
    "26b",
    "role GUID not in the catalogue, the same on both sides",
    {
      program,
      before: [strangeGrant],
      after: [tagged],
      exists: [mystery],
    },
    { verdict: "same" },
  ),
];
