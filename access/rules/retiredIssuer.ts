import { isOldAzureDevOps } from "../terms/subject.ts";
import { trust } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { sayActor } from "../identity/words.ts";

const old = "https://vstoken.dev.azure.com/2a7c1f04-9d3e-4c55-8a10-6b0f5d1e7c21";

export const retiredIssuer: Rule = {
  id: "retired-issuer",
  title: "Trust in a service connection with the old issuer of Azure DevOps",
  level: "note",
  reason:
    "The old issuer writes names into the subject: whoever creates a connection of that name in a project of that name, after " +
    "the trusted one is deleted or renamed, acts as the identity. Azure retires it on 2027-07-01 in the public cloud, and its " +
    "pipelines can sign in no longer.",
  fix: "Convert the service connection to the issuer of Microsoft Entra, trust the issuer and the subject that it says then, and drop this one after a successful run.",
  link: "https://learn.microsoft.com/azure/devops/pipelines/release/convert-service-connections",
  check: ({ after, now }) =>
    after.trusts
      .filter(({ issuer }) => isOldAzureDevOps(issuer))
      .map((trust) => {
        const ends = now < lastDay ? `is retired on ${lastDay}` : `was retired on ${lastDay} in the public cloud`;
        const who = `${sayActor(trust.identity.actor)} trusts ${sayActor(trust.actor)}`;
        return { message: `${who} by name, from an issuer that ${ends}`, ...at(trust) };
      }),
  examples: [
    {
      title: "A connection by its names.",
      after: [trust("identity release", "sc://contoso/Payments/prod", { issuer: old })],
      finds: [
        "note: identity release trusts federated azure devops contoso/Payments connection prod by name, from an issuer that is retired on 2027-07-01",
      ],
    },
    {
      title: "The same afterwards.",
      now: "2027-07-01",
      after: [trust("identity release", "sc://contoso/Payments/prod", { issuer: old })],
      finds: [
        "note: identity release trusts federated azure devops contoso/Payments connection prod by name, from an issuer that was retired on 2027-07-01 in the public cloud",
      ],
    },
    {
      title: "A connection by its ids, from the issuer of Microsoft Entra.",
      after: [
        trust(
          "identity release",
          "/eid1/c/pub/t/DjofawtvTE/a/rISbSSETf0KqFyZ8qWl1mA/sc/2a7c1f04-9d3e-4c55-8a10-6b0f5d1e7c21/5f3e0b6a-1c2d-4e8f-9a7b-0d4c3b2a1f10",
          { issuer: "https://login.microsoftonline.com/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/v2.0" },
        ),
      ],
      finds: [],
    },
  ],
};

const lastDay = "2027-07-01";
