import type { AppSettings } from "../facts/model.ts";
import { settings } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { sameSetting, say, sayActor } from "../identity/words.ts";

export const contentShareKey: Rule = {
  id: "content-share-key",
  title: "A function app keeps its code on a file share, which takes a key only",
  level: "warning",
  reason:
    "On Consumption and Premium plans the code can lie on a share of Azure Files, which the platform mounts with a key of the " +
    "storage account: there is no identity for it. As long as it is there, keys of that account cannot go off, and whoever " +
    "reads the settings of the app has one.",
  fix:
    "Run the app from a package (runFromPackage of FunctionApp), or move it to Flex Consumption, and remove both settings of the share. " +
    "If it has to stay, say why: the tag azure-keyless:content-share.",
  link: "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
  check: ({ after }) =>
    after.settings.filter(isOnShare).map((each) => {
      const { actor, shareReason } = each;
      const message = `${sayActor(actor)} keeps its code on Azure Files, so a key of the storage account remains`;
      return shareReason === undefined
        ? { message, ...at(each) }
        : { message: `${message}: "${say(shareReason)}"`, level: "note", ...at(each) };
    }),
  examples: [
    {
      title: "A function app with its content on a share.",
      after: [
        settings("host report", [
          "AzureWebJobsStorage__accountName",
          "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING",
          "WEBSITE_CONTENTSHARE",
        ]),
      ],
      finds: ["warning: host report keeps its code on Azure Files, so a key of the storage account remains"],
    },
    {
      title: "One that says why, and settings that are a resource of their own.",
      after: [
        settings("host report", ["WEBSITE_CONTENTSHARE"], { shareReason: "edited in the portal until March" }),
        settings("host archive", ["website_contentazurefileconnectionstring"], { by: "settings-of-archive" }),
      ],
      finds: [
        "warning: host archive keeps its code on Azure Files, so a key of the storage account remains",
        'note: host report keeps its code on Azure Files, so a key of the storage account remains: "edited in the portal until March"',
      ],
    },
    {
      title: "One that runs from a package.",
      after: [settings("host report", ["AzureWebJobsStorage__accountName", "WEBSITE_RUN_FROM_PACKAGE"])],
      finds: [],
    },
  ],
};

const ofShare: ReadonlySet<string> = new Set(
  ["WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "WEBSITE_CONTENTSHARE"].map(sameSetting),
);

function isOnShare({ names }: AppSettings): boolean {
  return names.some((name) => ofShare.has(sameSetting(name)));
}
