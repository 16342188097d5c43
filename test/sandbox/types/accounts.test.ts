import { makeAccount } from "../resources.ts";
import { testRules, type Start } from "./rules.ts";

const deleted = async ({ box }: Start) => {
  await box.remove(await makeAccount(box));
};
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
]);
