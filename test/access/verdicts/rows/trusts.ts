import { append, assign, remove, replace, roles } from "../edit.ts";
import { row, type ExpectedChange, type Row } from "../row.ts";

const branch = "repo:contoso/chat:ref:refs/heads/main";
const trust = (subject: string) =>
  append(`import { FederatedIdentityCredential } from "@pulumi/azure-native/managedidentity/federatedIdentityCredential.js";
new FederatedIdentityCredential("deploys", {
  resourceGroupName: group.name,
  resourceName: identity.name,
  issuer: "https://token.actions.githubusercontent.com",
  subject: "${subject}",
  audiences: ["api://AzureADTokenExchange"],
});`);
const ada = append(`import { User } from "@pulumi/azuread/user.js";
const ada = new User("ada", { displayName: "Ada", userPrincipalName: "ada@contoso.example" });`);
const adaGets = (role: string) =>
  assign("ada-manages", { scope: "identity.id", principalId: "ada.objectId", principalType: "User", role });
const operate = (scope: string) =>
  assign("operators-operate", {
    scope,
    principalId: "operators.objectId",
    principalType: "Group",
    role: roles.containerAppsOperator,
  });

const actsAs = (actor: string): ExpectedChange => ({
  actor,
  scope: "identity chat-api",
  verdict: "broader",
  powersGained: ["actAs"],
  channel: "through",
});
const reaches = (actor: string): ExpectedChange => ({
  actor,
  scope: "openai aoai",
  verdict: "broader",
  powersGained: ["callModels"],
  channel: "through",
});

/** Ways to act as an identity: trust, hosts, and power over the identity. */
export const trustRows: readonly Row[] = [
  row(
    "20a",
    "GitHub trust added",
    { program: "assignment", after: [trust("repo:contoso/chat:environment:prod")] },
    {
      verdict: "broader",
      changes: [actsAs("github contoso/chat environment prod"), reaches("github contoso/chat environment prod")],
    },
  ),
  row(
    "20b",
    "GitHub trust added in an identity that has no role in this plan",
    {
      program: "assignment",
      before: [remove("chat-api-calls")],
      after: [trust("repo:contoso/chat:environment:prod")],
    },
    { verdict: "broader", changes: [actsAs("github contoso/chat environment prod")] },
  ),
  row(
    "21",
    "identity attached to another app",
    {
      program: "hosts",
      before: [operate("worker.id")],
      after: [
        replace(
          '"worker", {\n',
          '"worker", {\n  identity: { type: "UserAssigned", userAssignedIdentities: [identity.id] },\n',
        ),
      ],
    },
    {
      verdict: "broader",
      changes: [actsAs("host worker"), reaches("host worker"), actsAs("group operators"), reaches("group operators")],
    },
  ),
  row(
    "22",
    "trust moved from branch to pull_request",
    {
      program: "assignment",
      before: [trust(branch)],
      after: [replace(branch, "repo:contoso/chat:pull_request")],
    },
    {
      verdict: "mixed",
      changes: [
        actsAs("github contoso/chat any pull request"),
        { actor: "github contoso/chat branch main", verdict: "narrower", powersLost: ["actAs"] },
      ],
    },
  ),
  // The issue asks for attachIdentity as well; Azure's Managed Identity Contributor has no assign/action. The Operator has.
  row(
    "29a",
    "Managed Identity Contributor on an identity given to a user",
    { program: "assignment", before: [ada], after: [adaGets(roles.managedIdentityContributor)] },
    {
      verdict: "broader",
      changes: [
        { actor: "user ada", scope: "identity chat-api", verdict: "broader", powersGained: ["addTrust"] },
        reaches("user ada"),
      ],
    },
  ),
  row(
    "29b",
    "Managed Identity Operator on an identity given to a user",
    { program: "assignment", before: [ada], after: [adaGets(roles.managedIdentityOperator)] },
    {
      verdict: "broader",
      changes: [
        { actor: "user ada", scope: "identity chat-api", verdict: "broader", powersGained: ["attachIdentity"] },
        reaches("user ada"),
      ],
    },
  ),
  row(
    "30",
    "Container Apps Operator on the app's resource group",
    { program: "hosts", after: [operate("apps.id")] },
    { verdict: "broader", changes: [actsAs("group operators"), reaches("group operators")] },
  ),
];
