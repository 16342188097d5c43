import type { HarmlessRule } from "../rule.ts";

const text =
  /^(\w+ )?(((?!admin )\w+ )?descriptions?|display name|friendly name|long name|titles?|sub ?title|notes?|comments?|summary|purpose|reason|justification|colou?r|icon|logo|emoji|documentation|doc|remarks|caption|tooltip|help text|release notes|terms of service|eula|privacy statement|copyright|vendor|manufacturer|brand|short name|first name|last name)$/;

export const textRules: readonly HarmlessRule[] = [
  {
    name: "tags",
    isNarrow: true,
    reason: "labels the resource",
    wouldMiss: "a policy or a condition that chooses by tag",
    matches: ({ words, owner, kinds, provider, told }) =>
      // By tags that a query names machines are chosen.
      !/\b(query|filter|selector)$/.test(owner) &&
      ((/^((resource |aws |default )?tags|tags map|(node )?labels)$/.test(words) &&
        // Tags of an image are the names it is pushed under, those of Entra switch what an application is shown to.
        // Labels of Kubernetes are read by machines, which the key of each one tells.
        (words === "labels"
          ? provider !== "kubernetes"
          : !/^(kubernetes|azuread|docker|docker-build)$/.test(provider)) &&
        !kinds.has("asset")) ||
        (words === "annotations" && /^list of tags that can be used for describing\b/.test(told))),
  },
  {
    name: "metadata",
    isNarrow: true,
    reason: "is what people or their programs note beside a thing: Azure keeps it and reads nothing in it",
    wouldMiss: "a condition of a role assignment that chooses by metadata",
    matches: ({ words, kinds, refs, module, isTopLevel }) =>
      refs.size === 0 &&
      isTopLevel &&
      (words === "user metadata" || (words === "metadata" && module === "storage")) &&
      [...kinds].every((kind) => kind === "string"),
  },
  {
    name: "text",
    isNarrow: true,
    reason: "is read by people only",
    wouldMiss: "a text that a machine reads as a name or a rule",
    matches: ({ words, owner, refs, kinds, provider, told }) =>
      refs.size === 0 &&
      kinds.has("string") &&
      text.test(words) &&
      // Texts of a user decide which groups he is in, where these have rules; a role is activated by its name.
      !(provider === "azuread" && /^(user|directoryrole)$/.test(owner)) &&
      !/^unique name\b/.test(told) &&
      !/namedvalue$/.test(owner) &&
      !/\b(secret|password|token|principal|role|user)\b/.test(words) &&
      !/^enterprise |^team /.test(words) &&
      provider !== "kubernetes",
  },
];
