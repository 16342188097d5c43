import { parentOf } from "../../azure/armPath.ts";
import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";
import { at, isMap } from "../../state/json.ts";
import { oneWriteAtATime, subdomainOf } from "./cognitiveAccountRules.ts";

const accountManagesProjects: Rule = {
  name: "project-account",
  refuse({ id, tenant }) {
    const account = tenant.get(parentOf(id))?.properties ?? {};
    const isManaging = at(account, "properties", "allowProjectManagement") === true;
    if (account["kind"] === "AIServices" && isManaging && subdomainOf(account) !== "") return undefined;
    return refusal(
      400,
      "BadRequest",
      "Projects need an account of kind 'AIServices' with a customSubDomainName and allowProjectManagement.",
    );
  },
};

const identityGiven: Rule = {
  name: "project-identity",
  refuse({ inputs: { identity } }) {
    if (isMap(identity) && identity["type"] !== "None") return undefined;
    return refusal(400, "BadRequest", "A project needs a managed identity.");
  },
};

/** A project of a Foundry account, which agents run as. */
export const cognitiveProject = armType({
  token: "azure-native:cognitiveservices:Project",
  file: "cognitiveProject.ts",
  apiVersion: "2025-06-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/projects/{projectName}",
  location: "movable",
  takes: takes("tags", { identity: identityTakes, properties: takes("description displayName") }),
  response: shape("etag systemData tags", {
    identity: identityShape,
    properties: shape("description displayName endpoints isDefault provisioningState"),
  }),
  adds: (asked, name) => ({
    ...carriedIdentity(asked),
    properties: {
      endpoints: {
        "AI Foundry API": `https://${subdomainOf(asked.tenant.get(parentOf(asked.id))?.properties ?? {})}.services.ai.azure.com/api/projects/${name}`,
      },
      isDefault: false,
      provisioningState: "Succeeded",
    },
  }),
  rules: [accountManagesProjects, identityGiven],
  oneAtATime: (id) => oneWriteAtATime(parentOf(id)),
});
