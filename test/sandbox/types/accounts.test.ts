import { makeAccount } from "../resources.ts";
import { testRules, type Start } from "./rules.ts";

const deleted = async ({ box }: Start) => {
  await box.remove(await makeAccount(box));
};
const trusted = { networkAcls: { defaultAction: "Deny", bypass: "AzureServices" } };
const own = { type: "SystemAssigned" };
const rules = { networkAcls: { defaultAction: "Deny" } };

testRules([
  {
    rule: "account-kind",
    code: "InvalidApiSetId",
    refused: ({ box }) => makeAccount(box, "aoai", { kind: "OpenAi" }),
    taken: ({ box }) => makeAccount(box, "aoai", { kind: "FormRecognizer" }),
  },
  {
    rule: "account-kind-stays",
    code: "BadRequest",
    refused: async ({ box }) => box.change(await makeAccount(box), { kind: "SpeechServices" }),
    taken: async ({ box }) =>
      box.change(await box.change(await makeAccount(box), { kind: "AIServices" }), { kind: "OpenAI" }),
  },
  {
    rule: "account-restore",
    code: "FlagMustBeSetForRestore",
    refused: async (start) => {
      await deleted(start);
      return makeAccount(start.box);
    },
    taken: async (start) => {
      await deleted(start);
      return makeAccount(start.box, "aoai", { properties: { restore: true } });
    },
  },
  {
    rule: "account-restore",
    code: "CanNotRestoreANonExistingResource",
    refused: ({ box }) => makeAccount(box, "aoai", { properties: { restore: true } }),
    taken: ({ box }) => makeAccount(box, "aoai", { properties: { restore: false } }),
  },
  {
    rule: "account-subdomain",
    code: "BadRequest",
    refused: ({ box }) => makeAccount(box, "aoai", { properties: { customSubDomainName: "contoso-" } }),
    taken: ({ box }) => makeAccount(box, "aoai", { properties: { customSubDomainName: "co" } }),
  },
  {
    rule: "account-subdomain-stays",
    code: "BadRequest",
    refused: async ({ box }) =>
      box.change(await makeAccount(box), { properties: { customSubDomainName: "contoso-other" } }),
    taken: async ({ box }) =>
      box.change(await makeAccount(box, "aoai", { properties: { customSubDomainName: "" } }), {
        properties: { customSubDomainName: "contoso-other" },
      }),
  },
  {
    rule: "account-subdomain-unique",
    code: "CustomDomainInUse",
    refused: async ({ box }) => {
      await makeAccount(box, "one", { properties: { customSubDomainName: "contoso" } });
      return makeAccount(box, "two", { properties: { customSubDomainName: "Contoso" } });
    },
    taken: async ({ box }) => {
      await makeAccount(box, "one", { properties: { customSubDomainName: "contoso" } });
      return makeAccount(box, "two", { properties: { customSubDomainName: "contoso-2" } });
    },
  },
  {
    rule: "account-subdomain-unique",
    code: "CustomDomainInUse",
    refused: async (start) => {
      await deleted(start);
      return makeAccount(start.box, "other", { properties: { customSubDomainName: "contoso-aoai" } });
    },
    taken: async (start) => {
      await deleted(start);
      return makeAccount(start.box, "other");
    },
  },
  {
    rule: "account-network-needs-subdomain",
    code: "BadRequest",
    refused: ({ box }) => makeAccount(box, "aoai", { properties: { customSubDomainName: "", ...rules } }),
    taken: ({ box }) => makeAccount(box, "aoai", { properties: rules }),
  },
  {
    rule: "account-properties-of-kind",
    code: "BadRequest",
    refused: ({ box }) => makeAccount(box, "aoai", { properties: { dynamicThrottlingEnabled: true } }),
    taken: ({ box }) => makeAccount(box, "aoai", { kind: "Face", properties: { dynamicThrottlingEnabled: true } }),
  },
  {
    rule: "account-properties-of-kind",
    code: "BadRequest",
    refused: ({ box }) => makeAccount(box, "aoai", { kind: "SpeechServices", properties: trusted }),
    taken: ({ box }) => makeAccount(box, "aoai", { properties: { ...trusted, dynamicThrottlingEnabled: false } }),
  },
  {
    rule: "account-properties-of-kind",
    code: "BadRequest",
    refused: ({ box }) => makeAccount(box, "aoai", { identity: own, properties: { allowProjectManagement: true } }),
    taken: ({ box }) =>
      makeAccount(box, "aoai", { kind: "AIServices", identity: own, properties: { allowProjectManagement: true } }),
  },
  {
    rule: "account-properties-of-kind",
    code: "BadRequest",
    refused: ({ box }) => makeAccount(box, "aoai", { properties: { apiProperties: { superUser: "ada" } } }),
    taken: ({ box }) =>
      makeAccount(box, "aoai", { kind: "MetricsAdvisor", properties: { apiProperties: { superUser: "ada" } } }),
  },
  {
    rule: "account-projects-need-identity",
    code: "BadRequest",
    refused: ({ box }) =>
      makeAccount(box, "aoai", { kind: "AIServices", properties: { allowProjectManagement: true } }),
    taken: ({ box }) => makeAccount(box, "aoai", { kind: "AIServices", properties: { allowProjectManagement: false } }),
  },
  {
    rule: "account-qna-endpoint",
    code: "ApiPropertiesInvalid",
    refused: ({ box }) => makeAccount(box, "aoai", { kind: "QnAMaker", properties: { apiProperties: {} } }),
    taken: ({ box }) =>
      makeAccount(box, "aoai", {
        kind: "QnAMaker",
        properties: { apiProperties: { qnaRuntimeEndpoint: "https://qna.azurewebsites.net" } },
      }),
  },
]);
