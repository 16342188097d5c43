import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import { maxLength, textProblem, type Subject } from "./subject.ts";

/** Trust in an exact subject of any issuer, for platforms without arguments of their own. */
export interface FederatedTrustArgs {
  /** Issuer of the tokens, an https URL. Changed in place. @example "https://gitlab.com" */
  issuer: Input<string>;
  /**
   * The exact `sub` claim. Changing it replaces the credential.
   * @example "project_path:contoso/chat:ref_type:branch:ref:main"
   */
  subject: string;
  /** Name of the federated credential. Changing it replaces it. @default made from the subject */
  credentialName?: string;
  /** A federated credential that is there already and becomes this one. It needs `credentialName`. @default none: a new one is created */
  adopt?: Adoption;
}

/** The subject as given. It is refused if no token can match it. Colons are allowed, because they separate its parts. */
export function federatedSubject(where: string, { subject }: FederatedTrustArgs): Subject {
  const problem = subjectProblem(subject);
  if (problem !== undefined) {
    throw new KeylessError(where, `the subject ${problem}`, [
      ["subject would be", subject.length > 120 ? `${subject.slice(0, 120)}…` : `"${subject}"`],
      ["expected", "exactly what the token says, at most 600 visible characters, no wildcard"],
    ]);
  }
  return { subject, nameParts: ["federated", subject] };
}

function subjectProblem(subject: string): string | undefined {
  return subject.length > maxLength ? `has ${String(subject.length)} characters` : textProblem(subject)?.what;
}
