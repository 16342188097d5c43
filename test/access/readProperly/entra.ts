import type { Changed } from "../facts/change.ts";
import { item, admin, gitHub, somebody, type Item } from "./item.ts";

const application: Changed = {
  type: "azuread:index/application:Application",
  name: "deployer",
  inputs: { displayName: "d" },
  outputs: { clientId: "cccccccc-0000-4000-8000-00000000000c" },
};

/** Applications, principals and groups of Entra. */
export const entra: readonly Item[] = [
  item("a secret", "azuread:index/applicationPassword:ApplicationPassword", undefined, {
    applicationId: "/applications/dddddddd-0000-4000-8000-00000000000d",
    displayName: "ci",
  }),
  item("a secret", "azuread:index/servicePrincipalPassword:ServicePrincipalPassword", undefined, {
    servicePrincipalId: "/servicePrincipals/dddddddd-0000-4000-8000-00000000000d",
  }),
  item(
    "a secret",
    "azuread:index/application:Application",
    { displayName: "d" },
    { displayName: "d", password: { displayName: "ci" } },
  ),
  item("a certificate", "azuread:index/applicationCertificate:ApplicationCertificate", undefined, {
    applicationId: "/applications/dddddddd-0000-4000-8000-00000000000d",
    type: "AsymmetricX509Cert",
    value: "MII",
  }),
  item(
    "a federated credential",
    "azuread:index/applicationFederatedIdentityCredential:ApplicationFederatedIdentityCredential",
    undefined,
    { applicationId: "/applications/dddddddd-0000-4000-8000-00000000000d", displayName: "gh", ...gitHub },
  ),
  item("a permission", "azuread:index/appRoleAssignment:AppRoleAssignment", undefined, {
    appRoleId: "19dbc75e-c2e2-444c-a770-ec69d8559fc7",
    principalObjectId: somebody,
    resourceObjectId: admin,
  }),
  item(
    "a permission",
    "azuread:index/servicePrincipalDelegatedPermissionGrant:ServicePrincipalDelegatedPermissionGrant",
    { servicePrincipalObjectId: somebody, resourceServicePrincipalObjectId: admin, claimValues: ["User.Read"] },
    {
      servicePrincipalObjectId: somebody,
      resourceServicePrincipalObjectId: admin,
      claimValues: ["User.Read", "Directory.ReadWrite.All"],
    },
  ),
  item(
    "an audience of all tenants",
    "azuread:index/application:Application",
    { displayName: "d", signInAudience: "AzureADMyOrg" },
    { displayName: "d", signInAudience: "AzureADMultipleOrgs" },
  ),
  item(
    "an owner",
    "azuread:index/application:Application",
    { displayName: "d" },
    { displayName: "d", owners: [somebody] },
  ),
  item(
    "an account that works again",
    "azuread:index/servicePrincipal:ServicePrincipal",
    { clientId: "cccccccc-0000-4000-8000-00000000000c", accountEnabled: false },
    { clientId: "cccccccc-0000-4000-8000-00000000000c", accountEnabled: true },
    application,
  ),
  item(
    "a sign-in that anybody in the directory may make",
    "azuread:index/servicePrincipal:ServicePrincipal",
    { clientId: "cccccccc-0000-4000-8000-00000000000c", appRoleAssignmentRequired: true },
    { clientId: "cccccccc-0000-4000-8000-00000000000c", appRoleAssignmentRequired: false },
    application,
  ),
  item("a directory role", "azuread:index/directoryRoleAssignment:DirectoryRoleAssignment", undefined, {
    roleId: "62e90394-69f5-4237-9190-012177145e10",
    principalObjectId: somebody,
  }),
  item(
    "a member",
    "azuread:index/group:Group",
    { displayName: "g", members: [] },
    { displayName: "g", members: [somebody] },
  ),
  item(
    "an owner",
    "azuread:index/group:Group",
    { displayName: "g", owners: [] },
    { displayName: "g", owners: [somebody] },
  ),
  item("a member", "azuread:index/groupMember:GroupMember", undefined, {
    groupObjectId: admin,
    memberObjectId: somebody,
  }),
  item(
    "a group that anybody can join",
    "azuread:index/group:Group",
    { displayName: "g", types: ["Unified"], visibility: "Private" },
    { displayName: "g", types: ["Unified"], visibility: "Public" },
  ),
];
