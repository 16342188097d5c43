import { parentOf } from "../../azure/armPath.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType, type ArmRules } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { at, textOr } from "../../state/json.ts";
import { oneWriteAtATime } from "./cognitiveAccountRules.ts";

/** Ways to sign in that need no credentials in the connection. */
const withoutCredentials = new Set([
  "AAD",
  "None",
  "ManagedIdentity",
  "AccountManagedIdentity",
  "ProjectManagedIdentity",
]);

const credentialsGiven: Rule = {
  name: "connection-credentials",
  refuse({ inputs }) {
    const authType = textOr(at(inputs, "properties", "authType"), "");
    if (withoutCredentials.has(authType)) return undefined;
    if (authType !== "" && at(inputs, "properties", "credentials") !== undefined) return undefined;
    return refusal(400, "ValidationError", `A connection with the authType '${authType}' needs credentials.`);
  },
};

/** What connections of an account and of a project have in common. Azure answers without credentials. */
const connection = {
  file: "cognitiveConnection.ts",
  apiVersion: "2025-06-01",
  location: "none",
  takes: takes("", {
    properties: takes(
      "authType category credentials error expiryTime isSharedToAll metadata peRequirement peStatus sharedUserList target useWorkspaceManagedIdentity",
    ),
  }),
  response: shape("systemData", {
    properties: shape(
      "authType category createdByWorkspaceArmId error expiryTime group isSharedToAll metadata peRequirement peStatus sharedUserList target useWorkspaceManagedIdentity",
    ),
  }),
  rules: [credentialsGiven],
} satisfies Omit<ArmRules, "token" | "path">;

const account =
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}";

export const accountConnection = armType({
  ...connection,
  token: "azure-native:cognitiveservices:AccountConnection",
  path: `${account}/connections/{connectionName}`,
  oneAtATime: (id) => oneWriteAtATime(parentOf(id)),
});

export const projectConnection = armType({
  ...connection,
  token: "azure-native:cognitiveservices:ProjectConnection",
  path: `${account}/projects/{projectName}/connections/{connectionName}`,
  oneAtATime: (id) => oneWriteAtATime(parentOf(parentOf(id))),
});
