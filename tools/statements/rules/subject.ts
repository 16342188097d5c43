import type { DeclaredInput } from "../declared.ts";

/** An input as the rules see it. */
export interface Subject extends DeclaredInput {
  /** `azure-native`, `azure`, `kubernetes`. */
  readonly provider: string;
  /** `keyvault`, `core`. */
  readonly module: string;
  /** The name of the resource type or of the nested interface, in words: `vault properties`. */
  readonly owner: string;
  /** The words of the interfaces and inputs that lead to the owner: empty for an input of a resource. */
  readonly holders: string;
  readonly isTopLevel: boolean;
  /** The name in words: `disable local auth`. */
  readonly words: string;
  /** What the provider says of it, in lower case, without what it says of every input. */
  readonly told: string;
  /** Whether it is called as a type of its module is, or as an input that much of the module needs: what the owner lies in. */
  readonly namesParent: boolean;
}

/** `azureADOnlyAuthentication` is `azure ad only authentication`, `adminGroupObjectIDs` is `admin group object ids`. */
export function wordsOf(name: string): string {
  return name
    .replace(/IDs\b/g, "Ids")
    .replace(/IPs\b/g, "Ips")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/[_\W]+/g, " ")
    .trim()
    .toLowerCase();
}
