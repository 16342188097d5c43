import type { ScopeKind } from "../terms/report.ts";
import { armScopeKinds } from "./types.ts";

/** More segments than any ARM id has. */
const maxSegments = 60;

/**
 * The scope that certainly contains an ARM id: for a part of a resource the resource, for a resource its group, for a group its
 * subscription. Membership in a management group is never certain.
 */
export function parentOfArmId(parts: readonly string[]): readonly string[] | undefined {
  if (parts.length > maxSegments) return undefined;
  const lower = parts.map((part) => part.toLowerCase());
  const provider = lower.lastIndexOf("providers");
  if (provider >= 0) {
    const segments = parts.length - provider - 2;
    if (segments < 2 || segments % 2 !== 0) return undefined;
    const parent = segments === 2 ? parts.slice(0, provider) : parts.slice(0, -2);
    return parent.length === 0 ? undefined : parent;
  }
  return isGroup(lower) ? parts.slice(0, 2) : undefined;
}

/** The kind of an ARM id, by its form. */
export function kindOfArmId(parts: readonly string[]): ScopeKind {
  const lower = parts.map((part) => part.toLowerCase());
  const provider = lower.lastIndexOf("providers");
  if (lower[provider + 1] === "microsoft.management" && provider >= 0) return "managementGroup";
  if (provider >= 0) {
    const type = [lower[provider + 1], ...lower.slice(provider + 2).filter((_, index) => index % 2 === 0)].join("/");
    return (Object.hasOwn(armScopeKinds, type) ? armScopeKinds[type] : undefined) ?? "resource";
  }
  if (lower.length === 2 && lower[0] === "subscriptions") return "subscription";
  return isGroup(lower) ? "resourceGroup" : "unknown";
}

/** The name in an ARM id: the last one. A slot has that of its app as well, since most are called staging. */
export function nameOfArmId(parts: readonly string[]): string {
  const name = parts.at(-1) ?? "/";
  return parts.at(-2)?.toLowerCase() === "slots" ? `${parts.at(-3) ?? ""}/${name}` : name;
}

function isGroup(lower: readonly string[]): boolean {
  return lower.length === 4 && lower[0] === "subscriptions" && lower[2] === "resourcegroups";
}

/** Whether an id is one of Azure's, not a name or a random text that stands for a resource elsewhere. */
export function isArmId(id: string | undefined): id is string {
  return id !== undefined && /^\/(?:subscriptions|providers)\//i.test(id);
}
