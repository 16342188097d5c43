import { assign, makeCredential } from "../resources.ts";
import { testRules, type Start } from "./rules.ts";

const credentials = async ({ box }: Start, count: number) => {
  for (let index = 0; index < count; index += 1) await makeCredential(box, `number-${index}`);
};

testRules([
  {
    rule: "credentials-at-most-20",
    code: "BadRequest",
    refused: (start) => credentials(start, 21),
    taken: async (start) => {
      // What is on the identity counts nothing.
      await assign(start.box, start.identity.outputs["principalId"], { scope: start.identity.id });
      await credentials(start, 20);
    },
  },
  {
    rule: "credential-name",
    code: "InvalidResourceName",
    refused: ({ box }) => makeCredential(box, "ab"),
    taken: ({ box }) => makeCredential(box, "a_-"),
  },
  {
    rule: "credential-text",
    code: "BadRequest",
    refused: ({ box }) => makeCredential(box, "main", { subject: "repo:contoso/*" }),
    taken: ({ box }) => makeCredential(box, "main", { subject: "s".repeat(600) }),
  },
  {
    rule: "credential-text",
    code: "BadRequest",
    refused: ({ box }) => makeCredential(box, "main", { issuer: `https://${"i".repeat(600)}` }),
    taken: ({ box }) => makeCredential(box, "main", { issuer: "https://oidc.example/" }),
  },
  {
    rule: "credential-one-audience",
    code: "BadRequest",
    refused: ({ box }) => makeCredential(box, "main", { audiences: ["api://AzureADTokenExchange", "other"] }),
    taken: ({ box }) => makeCredential(box, "main", { audiences: ["other"] }),
  },
  {
    rule: "credential-unique",
    code: "Conflict",
    refused: async ({ box }) => {
      await makeCredential(box, "one", { subject: "repo:contoso/chat:environment:prod" });
      return makeCredential(box, "two", { subject: "repo:contoso/chat:environment:prod" });
    },
    taken: async ({ box }) => {
      await makeCredential(box, "one", { subject: "repo:contoso/chat:environment:prod" });
      return makeCredential(box, "two", { subject: "repo:contoso/chat:environment:Prod" });
    },
  },
]);
