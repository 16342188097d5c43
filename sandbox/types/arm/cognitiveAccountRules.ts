import type { OneAtATime } from "../../azure/azureType.ts";
import { refusal, type Refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { isSoftDeleted } from "../../azure/softDelete.ts";
import { isMap, textOr, type JsonMap } from "../../state/json.ts";
import { kindRules } from "./cognitiveAccountKinds.ts";

/** Kinds of accounts that can be created today. */
const kinds = new Set(
  "AIServices CognitiveServices ComputerVision ContentModerator ContentSafety ConversationalLanguageUnderstanding CustomVision.Prediction CustomVision.Training Face FormRecognizer ImmersiveReader LUIS LUIS.Authoring MetricsAdvisor OpenAI Personalizer QnAMaker SpeechServices SpeechTranslation TextAnalytics TextTranslation".split(
    " ",
  ),
);
/** The only kinds that an account can change between. */
const interchangeable = ["AIServices", "OpenAI"];

const kindKnown: Rule = {
  name: "account-kind",
  refuse({ inputs }) {
    const kind = textOr(inputs["kind"], "");
    if (kinds.has(kind)) return undefined;
    return refusal(
      400,
      "InvalidApiSetId",
      `The account type '${kind}' is either invalid or unavailable in given region.`,
    );
  },
};

const kindStays: Rule = {
  name: "account-kind-stays",
  refuse({ inputs, existing }) {
    const [before, after] = [existing?.properties["kind"], inputs["kind"]].map((kind) => textOr(kind, ""));
    if (existing === undefined || before === after) return undefined;
    if ([before, after].every((kind) => interchangeable.includes(kind ?? ""))) return undefined;
    return refusal(
      400,
      "BadRequest",
      `The kind of an account cannot change from '${before ?? ""}' to '${after ?? ""}'.`,
    );
  },
};

const subdomainShape: Rule = {
  name: "account-subdomain",
  refuse({ inputs }) {
    const subdomain = subdomainOf(inputs);
    if (subdomain === "" || /^[A-Za-z0-9][A-Za-z0-9-]{0,62}[A-Za-z0-9]$/.test(subdomain)) return undefined;
    return refusal(
      400,
      "BadRequest",
      `The subdomain name '${subdomain}' must have 2 to 64 letters, digits and '-', and begin and end with a letter or digit.`,
    );
  },
};

const subdomainStays: Rule = {
  name: "account-subdomain-stays",
  refuse({ inputs, existing }) {
    const [before, after] = [subdomainOf(existing?.properties ?? {}), subdomainOf(inputs)];
    if (before === "" || after === "" || before.toLowerCase() === after.toLowerCase()) return undefined;
    return refusal(400, "BadRequest", `The subdomain name '${before}' of an account cannot be changed once it is set.`);
  },
};

const subdomainUnique: Rule = {
  name: "account-subdomain-unique",
  refuse({ inputs, tenant, id }) {
    const subdomain = subdomainOf(inputs).toLowerCase();
    if (subdomain === "") return undefined;
    const taken = [...tenant.ofType("Microsoft.CognitiveServices/accounts"), ...tenant.softDeleted()].some(
      (other) =>
        other.id.toLowerCase() !== id.toLowerCase() && subdomainOf(other.properties).toLowerCase() === subdomain,
    );
    if (!taken) return undefined;
    return refusal(
      409,
      "CustomDomainInUse",
      `Please pick a different name. The subdomain name '${subdomain}' is not available as it's already used by a resource. If the resource using the name was deleted in the last 48 hours, you may need to purge the deleted resource.`,
    );
  },
};

const networkNeedsSubdomain: Rule = {
  name: "account-network-needs-subdomain",
  refuse({ inputs, existing }) {
    const properties = inputs["properties"];
    if (!isMap(properties) || properties["networkAcls"] === undefined) return undefined;
    if (subdomainOf(inputs) !== "" || subdomainOf(existing?.properties ?? {}) !== "") return undefined;
    return refusal(400, "BadRequest", "Network rules need an account with a customSubDomainName.");
  },
};

const restoreSaid: Rule = {
  name: "account-restore",
  refuse(asked) {
    const wantsRestore = isMap(asked.inputs["properties"]) && asked.inputs["properties"]["restore"] === true;
    if (asked.existing !== undefined || wantsRestore === isSoftDeleted(asked)) return undefined;
    return wantsRestore ? nothingToRestore(asked.id) : restoreOrPurge(asked.id);
  },
};

export const accountRules: readonly Rule[] = [
  kindKnown,
  kindStays,
  restoreSaid,
  subdomainShape,
  subdomainStays,
  subdomainUnique,
  networkNeedsSubdomain,
  ...kindRules,
];

/** Writes of an account and of all in it. @param account its id */
export function oneWriteAtATime(account: string): OneAtATime {
  const message = `Another operation is being performed on the parent resource '${account}'. Please try again later.`;
  return { under: account, refusal: refusal(409, "RequestConflict", message) };
}

/** The subdomain of an account; "" if it has none. @param account inputs, or an answer */
export function subdomainOf({ properties }: JsonMap): string {
  return isMap(properties) ? textOr(properties["customSubDomainName"], "") : "";
}

function restoreOrPurge(id: string): Refusal {
  return refusal(
    409,
    "FlagMustBeSetForRestore",
    `An existing resource with ID '${id}' has been soft-deleted. To restore the resource, you must specify 'restore' to be 'true' in the property. If you don't want to restore existing resource, please purge it first.`,
  );
}

function nothingToRestore(id: string): Refusal {
  return refusal(
    409,
    "CanNotRestoreANonExistingResource",
    `Could not locate a resource to restore. The resource with ID '${id}' doesn't exist or it is already purged.`,
  );
}
