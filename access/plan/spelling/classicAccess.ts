import { isList, isRecord, own, stringAt, type Json } from "../digest.ts";
import { findRole } from "../../../roles/index.ts";
import { listed, type Spelling } from "./spelling.ts";

/** Access in the classic provider: role assignments, identities, trust, custom roles, vault policies. */
export const classicAccess: Readonly<Record<string, Spelling>> = {
  "azure:authorization/assignment:assignment": {
    as: "azure-native:authorization:roleassignment",
    inputs: {
      name: "roleAssignmentName",
      roleDefinitionId: "roleDefinitionId",
      roleDefinitionName: { path: "roleDefinitionId", value: roleNamed },
    },
  },
  "azure:authorization/roledefinition:roledefinition": {
    as: "azure-native:authorization:roledefinition",
    inputs: { name: "roleName" },
  },
  "azure:authorization/userassignedidentity:userassignedidentity": {
    as: "azure-native:managedidentity:userassignedidentity",
    inputs: { name: "resourceName" },
  },
  "azure:armmsi/federatedidentitycredential:federatedidentitycredential": {
    as: "azure-native:managedidentity:federatedidentitycredential",
    inputs: {
      parentId: "resourceName",
      userAssignedIdentityId: "resourceName",
      audience: listed("audiences"),
      name: "federatedIdentityCredentialResourceName",
    },
  },
  "azure:keyvault/accesspolicy:accesspolicy": {
    as: "azure-native:keyvault:accesspolicy",
    inputs: {
      keyVaultId: "vaultName",
      objectId: "policy.objectId",
      applicationId: "policy.applicationId",
      tenantId: "policy.tenantId",
      secretPermissions: "policy.permissions.secrets",
      keyPermissions: "policy.permissions.keys",
      certificatePermissions: "policy.permissions.certificates",
      storagePermissions: "policy.permissions.storage",
    },
  },
};

/** A built-in role by its name. Any other name stays, because the program or Azure may define it. */
function roleNamed(given: Json): Json {
  const role = typeof given === "string" ? findRole(given) : undefined;
  return role === undefined ? given : `/providers/Microsoft.Authorization/roleDefinitions/${role.id}`;
}

const kept: Readonly<Record<string, string>> = {
  secretPermissions: "secrets",
  keyPermissions: "keys",
  certificatePermissions: "certificates",
  storagePermissions: "storage",
};

/** The policies of a vault, whose permissions are separate inputs in the classic provider. */
export function policiesOf(given: Json): Json {
  return isList(given) ? given.map(policyOf) : given;
}

function policyOf(policy: Json): Json {
  if (!isRecord(policy)) return policy;
  const permissions = Object.entries(kept).flatMap(([input, about]) => {
    const words = own(policy, input) ?? null;
    return words === null ? [] : [[about, words] as const];
  });
  const applicationId = stringAt(policy, "applicationId") ?? "";
  return {
    objectId: own(policy, "objectId") ?? null,
    ...(applicationId !== "" && { applicationId }),
    permissions: Object.fromEntries(permissions),
  };
}
