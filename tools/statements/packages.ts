/** The npm packages whose declarations the table is made from. A new version is a new number here and a run of the generator. */
export interface ProviderPackage {
  readonly name: string;
  readonly version: string;
  /** Where a resource's type token is: in its JavaScript, or (azure-native, whose JavaScript is large) in its path. */
  readonly tokens: "javascript" | "path";
  /** Whether the package is among the project's own dependencies; others are fetched by npm. */
  readonly isInstalled?: true;
}

export const providerPackages: readonly ProviderPackage[] = [
  { name: "@pulumi/azure-native", version: "3.28.0", tokens: "path", isInstalled: true },
  { name: "@pulumi/azure-native", version: "2.92.3", tokens: "path" },
  { name: "@pulumi/azuread", version: "6.9.1", tokens: "javascript", isInstalled: true },
  { name: "@pulumi/azure", version: "6.40.0", tokens: "javascript" },
  { name: "@pulumi/random", version: "4.21.2", tokens: "javascript" },
  { name: "@pulumi/tls", version: "5.6.1", tokens: "javascript" },
  { name: "@pulumi/command", version: "1.2.1", tokens: "javascript" },
  { name: "@pulumiverse/time", version: "0.1.1", tokens: "javascript" },
  { name: "@pulumi/kubernetes", version: "4.34.2", tokens: "javascript" },
  { name: "@pulumi/docker", version: "5.2.0", tokens: "javascript" },
  { name: "@pulumi/docker-build", version: "0.0.22", tokens: "javascript" },
  { name: "@pulumi/github", version: "6.15.0", tokens: "javascript" },
];
