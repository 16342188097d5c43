import { roles } from "../../../../roles/index.ts";
import type { ServiceDefinition, Verb } from "../../definition.ts";
import { cognitiveServicesScope } from "../tokenScopes.ts";

/** What differs between the kinds of Cognitive Services. */
type Row = Omit<ServiceDefinition, "component" | "type" | "tokenScope" | "endpoint"> & {
  readonly kind: string;
  /** @default "https://<subdomain>.cognitiveservices.azure.com/" */
  readonly endpoint?: string;
};

/** One kind of Cognitive Services: all are the same resource in ARM, and take tokens only at their subdomain. */
export function cognitiveService(row: Row): ServiceDefinition & { readonly kind: string } {
  return {
    component: "AIService",
    type: "azure-native:cognitiveservices:Account",
    tokenScope: cognitiveServicesScope,
    endpoint: "https://<subdomain>.cognitiveservices.azure.com/",
    ...row,
    sources: ["https://learn.microsoft.com/azure/ai-services/authentication", ...row.sources],
  };
}

/** The prefix of every data action of an account. */
export const account = "Microsoft.CognitiveServices/accounts";

/**
 * The verb of a service that has no role of its own. Its documentation names *Cognitive Services User*, which reads keys;
 * this role has the same data actions and nothing on the control plane. It covers everything on the account.
 */
export function useEverything(...operations: readonly string[]): Verb {
  return { word: "use", role: roles.cognitiveServicesDataContributor, may: "call everything on", operations };
}

/** Said of every service whose verb gives {@link useEverything}. */
export const noRoleOfItsOwn =
  "There is no role for this service alone. Its documentation names Cognitive Services User, which reads keys; the role " +
  "given is a preview that reads none, and covers models and settings of the data plane as well.";
