import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import { checkParts, type Subject } from "./subject.ts";

/**
 * Trust in the pipelines of Azure DevOps that may use one service connection. A connection has the issuer of Microsoft Entra
 * (set `issuer` and `subject`) or the old one of Azure DevOps (set `organizationId`), which is retired on 2027-07-01 in the
 * public cloud. The details of the connection, or its `workloadIdentityFederationIssuer` and `…Subject`, say which.
 * Source: https://learn.microsoft.com/azure/devops/pipelines/release/convert-service-connections
 */
export interface AzureDevOpsTrustArgs {
  /** Name of the organization. With the old issuer, changing it replaces the credential. @example "contoso" */
  organization: string;
  /** Name of the project. With the old issuer, changing it replaces the credential. @example "Payments" */
  project: string;
  /** Name of the service connection. With the old issuer, changing it replaces the credential. @example "azure-prod" */
  connection: string;
  /**
   * Issuer of the connection, `https://login.microsoftonline.com/TENANT/v2.0`, with `subject`. Changed in place.
   * @default the old issuer of the organization, `https://vstoken.dev.azure.com/ORGANIZATION-ID`
   */
  issuer?: Input<string>;
  /**
   * Subject of the connection, as it says it. It consists of ids, so that nobody can take it by a name. Changing it replaces
   * the credential.
   * @default made from the names, `sc://ORGANIZATION/PROJECT/CONNECTION`, as the old issuer writes it
   * @example "/eid1/c/pub/t/P2Nf…/a/rISbSSETf0KqFyZ8qWl1mA/sc/2a7c…/5f3e…"
   */
  subject?: string;
  /** Id of the organization, a GUID, for the old issuer. Changed in place. */
  organizationId?: string;
  /** Name of the federated credential. Changing it replaces it. @default made from the names and the subject */
  credentialName?: string;
  /** A federated credential that is there already and becomes this one. It needs `credentialName`. @default none: a new one is created */
  adopt?: Adoption;
}

/** The subject to trust, and who issues it. */
export interface AzureDevOpsSubject extends Subject {
  readonly issuer: Input<string>;
}

/** @throws KeylessError for names and ids that no token has, and if it is not clear which issuer the connection has. */
export function azureDevOpsSubject(where: string, args: AzureDevOpsTrustArgs): AzureDevOpsSubject {
  const { organization, project, connection, subject } = args;
  const named = `sc://${organization}/${project}/${connection}`;
  const names = Object.entries({ organization, project, connection }).map(([argument, value]) => ({ argument, value }));
  checkParts(where, subject ?? named, names);
  for (const { argument, value } of names) {
    if (!value.includes("/")) continue;
    throw new KeylessError(where, `${argument} contains a slash`, [
      ["given", `${argument}: "${value}"`],
      ["subject would be", subject ?? named],
      ["expected", "the name alone: slashes separate organization, project and connection"],
    ]);
  }
  const nameParts = ["azure-devops", organization, project, connection];
  return subject === undefined
    ? { issuer: oldIssuer(where, named, args), subject: named, nameParts }
    : { issuer: entraIssuer(where, subject, args), subject, nameParts };
}

const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const entraSubjectForm = new RegExp(`^/eid1/c/[a-z]+/t/[\\w-]+/a/[\\w-]+/sc/${guid}/${guid}$`);
const entraIssuerForm = new RegExp(
  `^https://login\\.(?:microsoftonline\\.com|microsoftonline\\.us|partner\\.microsoftonline\\.cn)/${guid}/v2\\.0$`,
);
const oldIssuerForm = new RegExp(`^https://(?:vstoken\\.dev\\.azure|app\\.vstoken\\.visualstudio)\\.com/${guid}$`);

function oldIssuer(where: string, subject: string, { issuer, organizationId }: AzureDevOpsTrustArgs): Input<string> {
  if (organizationId !== undefined && issuer === undefined) {
    if (new RegExp(`^${guid}$`).test(organizationId)) return `https://vstoken.dev.azure.com/${organizationId}`;
    throw new KeylessError(where, "organizationId is not a GUID", [
      ["given", `organizationId: "${organizationId}"`],
      ["subject would be", subject],
      ["expected", "the id in the issuer of the service connection, in lower-case letters"],
    ]);
  }
  if (issuer !== undefined && organizationId === undefined) {
    if (typeof issuer !== "string" || oldIssuerForm.test(issuer)) return issuer;
    throw new KeylessError(where, "only the old issuer of Azure DevOps writes names into its subjects", [
      ["given", `issuer: "${issuer}"`],
      ["subject would be", subject],
      ["expected", `subject: "/eid1/…/sc/…" as well, as the details of the service connection say it`],
    ]);
  }
  throw new KeylessError(where, "the issuer of the service connection is not clear", [
    ["given", issuer === undefined ? "neither issuer nor organizationId" : "issuer and organizationId"],
    ["subject would be", subject],
    ["expected", "issuer and subject of the service connection or, for the old issuer, organizationId"],
  ]);
}

function entraIssuer(where: string, subject: string, { issuer, organizationId }: AzureDevOpsTrustArgs): Input<string> {
  checkSubject(where, subject);
  if (issuer === undefined || organizationId !== undefined) {
    throw new KeylessError(where, "a subject with ids is of the issuer of Microsoft Entra", [
      ["given", organizationId === undefined ? "no issuer" : `organizationId: "${organizationId}"`],
      ["subject would be", subject],
      ["expected", 'issuer: "https://login.microsoftonline.com/TENANT/v2.0", as the service connection says it'],
    ]);
  }
  if (typeof issuer !== "string" || entraIssuerForm.test(issuer)) return issuer;
  throw new KeylessError(where, "not the issuer of a service connection with such a subject", [
    ["given", `issuer: "${issuer}"`],
    ["subject would be", subject],
    [
      "expected",
      '"https://login.microsoftonline.com/TENANT/v2.0" with the id of the tenant, without a slash at the end',
    ],
  ]);
}

function checkSubject(where: string, subject: string): void {
  checkParts(where, subject, [{ argument: "subject", value: subject }]);
  if (entraSubjectForm.test(subject)) return;
  throw new KeylessError(where, "not the subject of a service connection", [
    ["subject would be", subject],
    ["expected", '"/eid1/c/pub/t/TENANT/a/APP/sc/ORGANIZATION-ID/CONNECTION-ID", as the service connection says it'],
  ]);
}
