import type { AzureCloud } from "../cloud.ts";

/** What the verbs of all services are called: `grantUse`, `grantRead`, `grantWrite`, `grantManage`. */
export type VerbName = "use" | "useAnyModel" | "useAgents" | "read" | "write" | "manage";

/** The method of a verb: `grantUseAnyModel` for `useAnyModel`. */
export function verbMethod(verb: string): string {
  return `grant${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
}

/** One verb of a service: the role that it gives, and what that lets do. */
export interface Verb {
  /** Its word in the logical name of a grant. That name is the grant's identity, so the word never changes. */
  readonly word: string;
  /** GUID of the narrowest built-in role for it. */
  readonly role: string;
  /** What whoever has it may do, in words: "chat-api may *call models on* aoai". */
  readonly may: string;
  /** Data actions that callers of this verb need. A test computes that the role allows every one, and lists no key. */
  readonly operations: readonly string[];
}

/** One kind of service, with everything about it in one row. docs/services.md is generated from these rows. */
export interface ServiceDefinition {
  /** The name of the product, as its documentation spells it. */
  readonly product: string;
  /** The component that declares it. */
  readonly component: string;
  /** Type token in azure-native. It is the type in the sandbox, too. */
  readonly type: string;
  /** The `kind`, for products that share one type. @default none */
  readonly kind?: string;
  /** Shape of the endpoint in the public cloud. @example "https://<subdomain>.openai.azure.com/" */
  readonly endpoint: string;
  /** The variable in which a host finds the endpoint. @example "AZURE_OPENAI_ENDPOINT" */
  readonly variable: string;
  /** The scope that clients request a token for, by cloud. */
  readonly tokenScope: Readonly<Record<AzureCloud, string>>;
  readonly verbs: Readonly<Partial<Record<VerbName, Verb>>>;
  /** What its callers need and people forget, in whole sentences. @default nothing */
  readonly remember?: readonly string[];
  /** What works no longer once keys are off, in whole sentences. */
  readonly withoutKeys: readonly string[];
  /** Pages of the documentation that these facts come from. */
  readonly sources: readonly string[];
}
