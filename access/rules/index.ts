import { byName } from "../../roles/order.ts";
import type { Neighbour } from "../terms/part.ts";
import { levels, type Finding } from "../terms/report.ts";
import { accessGap } from "./accessGap.ts";
import { accessPolicies } from "./accessPolicies.ts";
import { brokenExpectation } from "./brokenExpectation.ts";
import { contentShareKey } from "./contentShareKey.ts";
import { copiedKey } from "./copiedKey.ts";
import { coveredGrant } from "./coveredGrant.ts";
import { credentialBudget } from "./credentialBudget.ts";
import { developersOutsideDev } from "./developersOutsideDev.ts";
import { duplicateGrant } from "./duplicateGrant.ts";
import { identityOnHosts } from "./identityOnHosts.ts";
import { keyDoor } from "./keyDoor.ts";
import { keysOn } from "./keysOn.ts";
import { machineIdentity } from "./machineIdentity.ts";
import { outage } from "./outage.ts";
import { overwrittenSettings } from "./overwrittenSettings.ts";
import { privilegedWorkload } from "./privilegedWorkload.ts";
import { pullRequestTrust } from "./pullRequestTrust.ts";
import { rareSchedule } from "./rareSchedule.ts";
import { recyclableSubject } from "./recyclableSubject.ts";
import { renamedAssignment } from "./renamedAssignment.ts";
import { renamedInAzure } from "./renamedInAzure.ts";
import { retainedAccess } from "./retainedAccess.ts";
import { retiredIssuer } from "./retiredIssuer.ts";
import { roleChangedInPlace } from "./roleChangedInPlace.ts";
import type { Found, Rule, RuleInput } from "./rule.ts";
import { sharedIdentity, sharedIn } from "./sharedIdentity.ts";
import { singleUser } from "./singleUser.ts";
import { skippedProtection } from "./skippedProtection.ts";
import { systemIdentity } from "./systemIdentity.ts";
import { unknownAccess } from "./unknownAccess.ts";
import { unmatchedTrust } from "./unmatchedTrust.ts";
import { wholeRepositoryTrust } from "./wholeRepositoryTrust.ts";
import { wideScope } from "./wideScope.ts";

export type { Rule, RuleInput } from "./rule.ts";

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  accessGap,
  accessPolicies,
  brokenExpectation,
  contentShareKey,
  copiedKey,
  coveredGrant,
  credentialBudget,
  developersOutsideDev,
  duplicateGrant,
  identityOnHosts,
  keyDoor,
  keysOn,
  machineIdentity,
  outage,
  overwrittenSettings,
  privilegedWorkload,
  pullRequestTrust,
  rareSchedule,
  recyclableSubject,
  renamedAssignment,
  renamedInAzure,
  retainedAccess,
  retiredIssuer,
  roleChangedInPlace,
  sharedIdentity,
  singleUser,
  skippedProtection,
  systemIdentity,
  unknownAccess,
  unmatchedTrust,
  wholeRepositoryTrust,
  wideScope,
];

/** What all rules find in each of the stacks that are reviewed together: worst first, then by rule and resource. */
export function findingsOf(inputs: readonly RuleInput[]): readonly (readonly Finding[])[] {
  return inputs.map((input) => inOrder(rules.flatMap((rule) => findingsBy(rule, rule.check(input, inputs)))));
}

/**
 * The findings of stacks that were reviewed in several parts, as if they had been reviewed together.
 *
 * @param found of each stack, beside the stacks of its own part.
 */
export function findingsTogether(
  found: readonly (readonly Finding[])[],
  all: readonly Neighbour[],
): readonly (readonly Finding[])[] {
  return all.map(({ stack }, index) => {
    const own = (found[index] ?? []).filter(({ rule }) => rule !== sharedIdentity.id);
    return inOrder([...own, ...findingsBy(sharedIdentity, sharedIn(stack, all))]);
  });
}

function findingsBy(rule: Rule, found: readonly Found[]): Finding[] {
  return found.map(({ message, urn, location, about, level = rule.level, fix = rule.fix }) => ({
    rule: rule.id,
    level,
    message,
    fix,
    urn,
    ...(location !== undefined && { location }),
    ...(about !== undefined && { about }),
  }));
}

const rankOf = new Map(rules.map(({ id }, index) => [id, index]));

function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ rule }: Finding) => rankOf.get(rule) ?? rules.length;
  const found = findings.toSorted((a, b) => rank(a) - rank(b) || byResource(a, b));
  return levels.flatMap((level) => found.filter((finding) => finding.level === level));
}

function byResource(a: Finding, b: Finding): number {
  return byName(a.urn, b.urn) || byName(a.message, b.message);
}
