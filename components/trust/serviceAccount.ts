import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import { checkParts, type Subject } from "./subject.ts";

/** Trust in a Kubernetes service account of an AKS cluster. */
export interface ServiceAccountTrustArgs {
  /**
   * Issuer of the cluster's tokens, **with** its trailing slash: read it from `oidcIssuerProfile.issuerUrl`. Changed in
   * place.
   * @example cluster.oidcIssuerProfile.apply((profile) => profile?.issuerURL ?? "")
   */
  issuer: Input<string>;
  /** Namespace of the service account. Changing it replaces the credential. @example "chat" */
  namespace: string;
  /** Name of the service account. Changing it replaces the credential. @example "chat-api" */
  name: string;
  /**
   * Name of the federated credential. It is needed if the same service account of two clusters is trusted. Changing it
   * replaces the credential.
   * @default made from namespace and name
   */
  credentialName?: string;
  /** A federated credential that is there already and becomes this one. It needs `credentialName`. @default none: a new one is created */
  adopt?: Adoption;
}

/** `system:serviceaccount:NAMESPACE:NAME`, checked against the rules of Kubernetes for names. */
export function serviceAccountSubject(where: string, { namespace, name }: ServiceAccountTrustArgs): Subject {
  const subject = `system:serviceaccount:${namespace}:${name}`;
  checkParts(where, subject, [
    { argument: "namespace", value: namespace },
    { argument: "name", value: name },
  ]);
  const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
  const subdomain = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
  refuseUnless(
    label.test(namespace),
    where,
    "namespace",
    namespace,
    subject,
    "at most 63 lower-case letters, digits and hyphens",
  );
  refuseUnless(
    subdomain.test(name),
    where,
    "name",
    name,
    subject,
    "at most 253 lower-case letters, digits, hyphens and dots",
  );
  return { subject, nameParts: ["aks", namespace, name] };
}

function refuseUnless(
  ok: boolean,
  where: string,
  argument: string,
  value: string,
  subject: string,
  expected: string,
): void {
  if (ok) return;
  throw new KeylessError(where, `${argument} is not a name that Kubernetes allows`, [
    ["given", `${argument}: "${value}"`],
    ["subject would be", subject],
    ["expected", expected],
  ]);
}
