import { append, replace, withArgs } from "../edit.ts";
import { row, type Row } from "../row.ts";

const tagged = withArgs("aoai", 'tags: { team: "chat" },');
/** As programs/sharedIdentity.ts has it. */
const sharedId =
  "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/shared/providers/Microsoft.ManagedIdentity/userAssignedIdentities/chat-shared";
const reference = { program: "stackReference", first: "platform" } as const;
const join = (name: string, memberObjectId: string) =>
  append(`import { GroupMember } from "@pulumi/azuread/groupMember.js";
new GroupMember("${name}", {
  groupObjectId: developers.objectId,
  memberObjectId: ${memberObjectId},
});`);
const joined = (actor: string) =>
  ({
    verdict: "broader",
    changes: [{ actor, scope: "openai aoai", verdict: "broader", powersGained: ["callModels"], channel: "own" }],
  }) as const;

/** Principals from elsewhere: another stack, a group, another environment. */
export const principalRows: readonly Row[] = [
  row(
    "27a",
    "principal from a StackReference, unchanged",
    { ...reference, after: [tagged] },
    { verdict: "same", unknownNamed: "organization/platform/dev" },
  ),
  row(
    "27b",
    "principal moved to one from a StackReference",
    {
      ...reference,
      before: [replace("principalId: shared", "principalId: own.principalId")],
      after: [replace("principalId: own.principalId", "principalId: shared")],
    },
    {
      verdict: "mixed",
      changes: [{ actor: "identity chat-api", scope: "openai aoai", verdict: "narrower", powersLost: ["callModels"] }],
      unknownNamed: "organization/platform/dev",
    },
  ),
  row(
    "28a",
    "a user becomes a member of a group",
    { program: "groups", after: [join("ada", "ada.objectId")] },
    joined("user ada"),
  ),
  row(
    "28b",
    "an identity becomes a member of a group",
    { program: "groups", after: [join("batch", "batch.principalId")] },
    joined("identity batch"),
  ),
  row(
    "31",
    "two environments share one identity by ARM id",
    {
      program: "sharedIdentity",
      after: [tagged],
      stacks: ["prod"],
      exists: [{ id: sharedId, type: "Microsoft.ManagedIdentity/userAssignedIdentities", given: {} }],
    },
    { verdict: "same", findings: ["shared-identity"] },
  ),
];
