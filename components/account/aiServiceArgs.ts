import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import type { AzureCloud } from "../cloud.ts";
import type { AuthenticationArgs } from "../service/authentication.ts";
import type { NetworkArgs } from "../service/network.ts";
import type { ServiceIdentity } from "../service/systemIdentity.ts";
import type { ModelDeploymentArgs } from "./args.ts";

/** The service that an account is, by the `kind` that Azure knows it by. */
export const AIServiceKind = {
  /** Analyzes documents; formerly Form Recognizer. */
  DocumentIntelligence: "FormRecognizer",
  /** Finds harmful text and images. */
  ContentSafety: "ContentSafety",
  /** Extracts fields from documents, images, audio and video. It calls model deployments of its own account. */
  ContentUnderstanding: "AIServices",
  /** Speech to text and text to speech. */
  Speech: "SpeechServices",
  /** Analyzes text and conversations; formerly Text Analytics. */
  Language: "TextAnalytics",
  /** Translates text and documents. */
  Translator: "TextTranslation",
  /** Analyzes images; formerly Computer Vision. */
  Vision: "ComputerVision",
  /** Detects and recognizes faces. */
  Face: "Face",
  /** Trains models for images. */
  CustomVisionTraining: "CustomVision.Training",
  /** Classifies images with these models. */
  CustomVisionPrediction: "CustomVision.Prediction",
  /** Reads texts to people. */
  ImmersiveReader: "ImmersiveReader",
  /** Several of these services behind one endpoint. */
  MultiService: "CognitiveServices",
} as const;
export type AIServiceKind = (typeof AIServiceKind)[keyof typeof AIServiceKind];

/** Arguments of {@link AIService}. */
export interface AIServiceArgs {
  /** The service. Changing it is a replacement: give the new one another subdomain. @example AIServiceKind.DocumentIntelligence */
  kind: AIServiceKind;
  /** Resource group of the account. Changing it is a replacement. */
  resourceGroupName: Input<string>;
  /** Azure region. Changing it is a replacement. @default `azure-native:location` of the stack @example "swedencentral" */
  location?: Input<string>;
  /** Pricing tier. Changed in place. @default "S0", or "S", "S1" where the service has no S0 @example "F0" */
  sku?: Input<string>;
  /**
   * Name of the account in Azure, 2 to 64 characters. Changing it is a replacement. The name of a deleted account stays
   * taken for 48 hours.
   * @default the subdomain
   */
  accountName?: Input<string>;
  /**
   * Subdomain of the endpoint, globally unique, 2 to 64 letters, digits and hyphens. Signing in with Entra ID requires it:
   * regional endpoints take keys only. **It can never be changed**: another value replaces the account.
   * Only an account to `adopt` may have none, `""`, while its callers use keys; a subdomain is then added in place, and
   * regional endpoints keep taking keys (https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains).
   * @default the name of this component and ten characters of a hash of subscription, project, stack and name
   * @example "contoso-docs-prod"
   */
  subdomain?: Input<string>;
  /**
   * Model deployments by name, for the kind `ContentUnderstanding`, whose analyzers call them.
   * @default none
   * @example { analyzers: { model: "gpt-4.1", version: "2025-04-14", capacity: 50 } }
   */
  deployments?: Record<string, ModelDeploymentArgs>;
  /** Where the account can be reached from. @default everywhere; callers still need a role */
  network?: NetworkArgs;
  /**
   * The identity as which the account reads data and calls other services, such as documents in a storage account. Changed
   * in place.
   * @default none
   */
  identity?: ServiceIdentity;
  /**
   * Whether API keys still work in addition to Entra ID. @default keyless
   * @example { mode: "dual", reason: "the scanners move in December", until: "2026-12-31" }
   */
  authentication?: AuthenticationArgs;
  /**
   * An account that is deployed already and becomes this one, without being replaced. It needs `accountName` or `subdomain`,
   * as they are.
   * @default none: a new one is created
   */
  adopt?: Adoption;
  /** Cloud of the account. It determines the endpoint and the token scope. @default "public" */
  cloud?: AzureCloud;
  /** Tags of the account, in addition to the tags of this component. Changed in place. @default none */
  tags?: Input<Record<string, Input<string>>>;
}
