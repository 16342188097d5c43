import { hostTypes } from "../../hosts/index.ts";
import { isRecord, own, type Json } from "../digest.ts";
import type { Spelling } from "./spelling.ts";

const cluster: Spelling = {
  as: "azure-native:containerservice:managedcluster",
  inputs: {
    name: "resourceName",
    kubeletIdentity: { path: "identityProfile.kubeletidentity", value: kubeletIdentity },
    localAccountDisabled: "disableLocalAccounts",
    roleBasedAccessControlEnabled: "enableRBAC",
    azureActiveDirectoryRoleBasedAccessControl: { path: "aadProfile", value: aadProfile },
  },
  outputs: { kubeletIdentity: "identityProfile.kubeletidentity" },
};

function kubeletIdentity(given: Json): Json {
  const { userAssignedIdentityId, ...rest } = isRecord(given) ? given : {};
  return isRecord(given)
    ? { ...rest, ...(userAssignedIdentityId !== undefined && { resourceId: userAssignedIdentityId }) }
    : given;
}

function aadProfile(given: Json): Json {
  if (!isRecord(given)) return given;
  return {
    managed: true,
    enableAzureRBAC: own(given, "azureRbacEnabled") ?? false,
    adminGroupObjectIDs: own(given, "adminGroupObjectIds") ?? [],
  };
}

/** The classic provider's spelling of hosts. */
export const classicHosts: Readonly<Record<string, Spelling>> = {
  ...Object.fromEntries(
    hostTypes
      .flatMap(({ types }) => Object.entries(types))
      .flatMap(([as, { name, classic = [] }]) =>
        classic.map((type) => [type, { as, inputs: name === undefined ? {} : { name } }] as const),
      ),
  ),
  "azure:containerservice/kubernetescluster:kubernetescluster": cluster,
};
