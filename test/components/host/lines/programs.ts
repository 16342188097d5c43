/** Something that a workload runs on in three programs: raw alone, with this library, and with the same by hand. */
export interface Row {
  readonly what: string;
  /** Types of what both programs have to declare alike. */
  readonly types: readonly string[];
  readonly plain: string;
  readonly withLibrary: string;
  readonly byHand: string;
}

/** A host that is a resource. */
export interface Host {
  readonly component: string;
  /** The class of azure-native that it stands for. */
  readonly raw: string;
  /** Types of what both programs have to declare alike. */
  readonly types: readonly string[];
  /** The raw arguments, without braces. */
  readonly args: string;
  /** What the library takes beside them. @default the workload alone */
  readonly ours?: string;
  /** The raw arguments with all that the library adds, without braces. */
  readonly full: string;
  /** Further resources by hand. @default none */
  readonly more?: string;
  /** Further options by hand. @default none */
  readonly options?: string;
  /** What the identity needs a role on, and which: `[id, GUID]`. @default use of the account */
  readonly roles?: readonly (readonly [scope: string, guid: string])[];
}

const workload = "workload: { identity: chat, calls: [account] }";

export const hostRow = (host: Host): Row => {
  const { component, raw, args, ours = workload, types } = host;
  return {
    what: component,
    types,
    plain: `new azure.${raw}("host", { ${args} });`,
    withLibrary: `account.grantUse(chat); new library.${component}("host", { ${args}, ${ours} });`,
    byHand: hostByHand(host),
  };
};

function hostByHand({ raw, full, more = "", options = "", roles = [callsAccount] }: Host): string {
  const dependsOn = roles.map((_, index) => `role${String(index)}`).join(", ");
  return `${grants(roles)} ${more} new azure.${raw}("host", { ${full} }, { dependsOn: [${dependsOn}], ${options} });`;
}

const callsAccount = ["account.id", "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"] as const;

/** Roles by hand: `role0`, `role1`, … */
export function grants(roles: NonNullable<Host["roles"]> = [callsAccount]): string {
  const each = roles.map(
    ([scope, guid], index) => `const role${String(index)} = new azure.RoleAssignment("role-${String(index)}", {
      scope: ${scope},
      principalId: chat.principalId,
      principalType: "ServicePrincipal",
      roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/${guid}",
    });`,
  );
  return each.join("\n");
}
