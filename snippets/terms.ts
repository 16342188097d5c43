/** A file to write, from the folder of the user on. Every part of its path is a safe name. */
export interface SnippetFile {
  readonly path: string;
  readonly text: string;
}

/** A value that is not known, as it stands in the files. */
export interface Placeholder {
  /** @example "<client id of chat-api>" */
  readonly text: string;
  /** How to get the value, in words. */
  readonly how: string;
}

/** A service that a workload calls. */
export interface Call {
  /** The name of the product in docs/services.md. */
  readonly service: string;
  readonly name: string;
  readonly endpointVariable: string;
  readonly endpoint: string;
  readonly tokenScope: string;
  /** Whether the service takes keys, too. What is not known may be so. */
  readonly takesKeys: boolean;
}

/** A GitHub workflow that may act as the workload's identity. */
export interface Workflow {
  readonly repository: string;
  readonly branch?: string | undefined;
  readonly tag?: string | undefined;
  readonly environment?: string | undefined;
}

/** A service connection of Azure DevOps that may act as the workload's identity. */
export interface Connection {
  readonly organization: string;
  readonly project: string;
  readonly connection: string;
}

export const platforms = [
  "aks",
  "containerApp",
  "containerAppJob",
  "webApp",
  "functionApp",
  "virtualMachine",
  "gitHub",
  "azureDevOps",
] as const;
export type Platform = (typeof platforms)[number];

/** A workload as its stack describes it. What is not known is a placeholder, and every text is checked: none can be code. */
export interface Workload {
  /** Safe as the name of a folder. */
  readonly name: string;
  readonly platform: Platform;
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly loginEnvironment: string;
  readonly audience: string;
  readonly host: { readonly name: string; readonly resourceGroupName: string };
  readonly schedule?: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly serviceAccounts: readonly { readonly namespace: string; readonly name: string }[];
  readonly gitHub: readonly Workflow[];
  readonly azureDevOps: readonly Connection[];
  readonly calls: readonly Call[];
  readonly placeholders: readonly Placeholder[];
}

/** Outputs that do not describe a workload as expected. No message shows a value. */
export class SnippetsError extends Error {
  override readonly name = "SnippetsError";
}
