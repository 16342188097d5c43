import type { NamedRow } from "./row.ts";

/** Inputs of Entra that name who may do what. Adding one is adding a row. */
export const inDirectory: readonly NamedRow[] = [
  {
    types: ["azuread:index/directoryroleassignment:directoryroleassignment"],
    who: "principalObjectId",
    by: ["roleId", "directoryScopeId", "appScopeId"],
    power: "administer",
    step: "administrator",
    text: "directory role",
  },
  {
    types: ["azuread:index/directoryrolemember:directoryrolemember"],
    who: "memberObjectId",
    by: ["roleObjectId"],
    power: "administer",
    step: "administrator",
    text: "directory role",
  },
  {
    types: ["azuread:index/administrativeunitrolemember:administrativeunitrolemember"],
    who: "memberObjectId",
    by: ["roleObjectId", "administrativeUnitObjectId"],
    power: "administer",
    step: "administrator",
    text: "directory role in an administrative unit",
  },
  {
    types: ["azuread:index/accesspackagecatalogroleassignment:accesspackagecatalogroleassignment"],
    who: "principalObjectId",
    by: ["roleId", "catalogId"],
    power: "administer",
    step: "administrator",
    text: "role in a catalog of access packages",
  },
  {
    types: [
      "azuread:index/privilegedaccessgroupassignmentschedule:privilegedaccessgroupassignmentschedule",
      "azuread:index/privilegedaccessgroupeligibilityschedule:privilegedaccessgroupeligibilityschedule",
    ],
    who: "principalId",
    by: ["groupId", "assignmentType", "expirationDate", "permanentAssignment", "duration", "startDate"],
    power: "joinGroup",
    step: "membership",
    text: "may become a member or an owner of the group",
  },
  {
    types: ["azuread:index/approleassignment:approleassignment"],
    who: "principalObjectId",
    by: ["appRoleId", "resourceObjectId"],
    power: "usePermission",
    step: "setting",
    text: "application role",
  },
  {
    types: ["azuread:index/serviceprincipaldelegatedpermissiongrant:serviceprincipaldelegatedpermissiongrant"],
    who: "servicePrincipalObjectId",
    by: ["claimValues", "resourceServicePrincipalObjectId", "userObjectId"],
    power: "usePermission",
    step: "setting",
    text: "delegated permissions",
  },
  {
    types: ["azuread:index/applicationowner:applicationowner"],
    who: "ownerObjectId",
    by: ["applicationId"],
    power: "administer",
    step: "administrator",
    text: "owner of the application, who can add passwords to it",
  },
  {
    types: ["azuread:index/application:application", "azuread:index/serviceprincipal:serviceprincipal"],
    who: "owners",
    power: "administer",
    step: "administrator",
    text: "owner, who can add passwords to it",
  },
];
