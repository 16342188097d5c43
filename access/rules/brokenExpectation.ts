import { brokenIn } from "../expectations/check.ts";
import { misnamedIn } from "../expectations/misnamed.ts";
import { sideOf } from "../expectations/side.ts";
import { grant, host, service, trust } from "./example.ts";
import { type Found, type Rule, type RuleInput } from "./rule.ts";

export const brokenExpectation: Rule = {
  id: "broken-expectation",
  title: "Access that the team does not expect, or nobody can tell whether there is",
  level: "error",
  reason:
    "keyless.yaml says who may do what, and who must not. After the change somebody has access against that, in whatever way: by a " +
    "role, through a trust, a host or a group, or by a key. What is not known breaks an expectation, too, if it could.",
  fix: "Take the access away, or change what keyless.yaml expects, in a change of its own that is reviewed first.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
  check: (input, all) => [...broken(input), ...misnamed(input, all)],
  examples: [
    {
      title: "Nobody may read keys.",
      expects: [{ nobodyMay: ["readKeys"], in: ["prod"] }],
      stack: "prod",
      after: [
        service("openai aoai in resource group ai", "off"),
        grant("group ops", "Contributor", "resource group ai", { by: "ops-ai" }),
      ],
      finds: [
        "error: expected that nobody may read keys: group ops may read keys on resource group ai, by Contributor (ops-ai)",
      ],
    },
    {
      title: "Only some may, and whoever is trusted by them is named, too.",
      expects: [{ only: ["chat-api"], may: ["callModels"], on: ["aoai"] }],
      after: [
        service("openai aoai", "off"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-aoai" }),
        trust("identity chat-api", "repo:contoso/chat:environment:prod", { by: "chat-trust" }),
      ],
      finds: [
        "error: expected that only chat-api may call models on aoai: github contoso/chat environment prod may call models on aoai, by trust in repo:contoso/chat:environment:prod (chat-trust), then Cognitive Services OpenAI User (chat-aoai)",
      ],
    },
    {
      title: "A role that is not known may be one that breaks it.",
      expects: [{ who: ["group ai-developers"], mayNot: ["assignRoles"] }],
      after: [grant("group ai-developers", "Nobody Knows", "openai aoai", { by: "devs-aoai" })],
      finds: [
        "error: expected that group ai-developers may not assign roles: nobody can tell, because what Nobody Knows allows is not known: group ai-developers may have it on aoai, by Nobody Knows (devs-aoai)",
      ],
    },
    {
      title: "Names that are nobody's are a mistake in keyless.yaml.",
      expects: [{ only: ["chat-apo"], may: ["readSecrets"] }],
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai")],
      finds: ['error: expected that only chat-apo may read secrets: "chat-apo" names nobody (did you mean chat-api?)'],
    },
    {
      title: "All is as expected.",
      expects: [
        { nobodyMay: ["readKeys"] },
        { who: ["group ai-developers"], reaches: "nothing", in: ["prod"] },
        { who: ["weekly-report"], may: ["callModels"], on: ["aoai"] },
      ],
      after: [
        service("openai aoai", "off"),
        host("identity weekly-report", "host weekly-report"),
        grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
        grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai"),
      ],
      elsewhere: { prod: [] },
      finds: [],
    },
  ],
};

function broken({ stack, before, after, expected }: RuleInput): Found[] {
  if (expected === undefined) return [];
  const { doubt } = expected;
  const unknown = doubt === undefined ? [] : [{ message: doubt, urn: "" }];
  return [
    ...unknown,
    ...brokenIn(stack, before, after, expected).map(({ message, by, because }): Found => ({
      message,
      ...(because !== undefined && { fix: `${brokenExpectation.fix} It is expected because: ${because}` }),
      ...(by === undefined
        ? { urn: "" }
        : { urn: by.urn, ...(by.location !== undefined && { location: by.location }) }),
    })),
  ];
}

/** Said once, with the first stack. */
function misnamed(input: RuleInput, all: readonly RuleInput[]): Found[] {
  const { expected } = input;
  if (expected?.own === undefined || all[0] !== input) return [];
  const stacks = new Map(all.map(({ stack, after }) => [stack, sideOf(after)]));
  return misnamedIn(expected, stacks).map(({ message, location }) => ({
    message,
    fix: "Write the name as reports say it.",
    urn: "",
    ...(location !== undefined && { location }),
  }));
}
