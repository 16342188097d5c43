import { grants, type Row } from "./programs.ts";

const credentialType = "azure-native:managedidentity:FederatedIdentityCredential";

/** A trust by hand. */
const credential = (name: string, issuer: string, subject: string): string => `
  new azure.FederatedIdentityCredential("trust", {
    resourceGroupName,
    resourceName: chat.name,
    federatedIdentityCredentialResourceName: "${name}",
    issuer: ${issuer},
    subject: ${subject},
    audiences: ["api://AzureADTokenExchange"],
  });`;

/** What runs outside of Azure's resources: pods, which find their variables in a ConfigMap, and pipelines. */
export const outside: readonly Row[] = [
  {
    what: "AKS pods",
    types: [credentialType, "kubernetes:core/v1:ConfigMap"],
    plain: 'new kubernetes.ConfigMap("pod", {});',
    withLibrary: `account.grantUse(chat);
      chat.trustServiceAccount({ issuer: cluster.issuer, namespace: "chat", name: "api", credentialName: "api" });
      new kubernetes.ConfigMap("pod", { data: chat.environment(account) });`,
    byHand: `${grants()} ${credential("api", "cluster.issuer", '"system:serviceaccount:chat:api"')}
      new kubernetes.ConfigMap("pod", {
        data: {
          AZURE_CLIENT_ID: chat.clientId,
          AZURE_TENANT_ID: chat.tenantId,
          AZURE_OPENAI_ENDPOINT: account.endpoint,
          USE_MANAGED_IDENTITY: "true",
          AZURE_TOKEN_CREDENTIALS: "WorkloadIdentityCredential",
        },
      });`,
  },
  {
    what: "GitHub",
    types: [credentialType],
    plain: "",
    withLibrary: `account.grantUse(chat);
      chat.trustGitHub({ repository: "contoso/chat", environment: "prod", credentialName: "prod" });`,
    byHand: `${grants()} ${credential(
      "prod",
      '"https://token.actions.githubusercontent.com"',
      '"repo:contoso/chat:environment:prod"',
    )}`,
  },
  {
    what: "Azure DevOps",
    types: [credentialType],
    plain: "",
    withLibrary: `account.grantUse(chat);
      const names = { organization: "contoso", project: "Chat", connection: "azure-prod", credentialName: "prod" };
      chat.trustAzureDevOps({ ...names, ...connection });`,
    byHand: `${grants()} ${credential("prod", "connection.issuer", "connection.subject")}`,
  },
];
