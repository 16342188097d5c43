import { describe, expect, test } from "vitest";

import type { Json } from "../../access/plan/digest.ts";
import { account, assignment, credential, identity, types, urnOf } from "./digest.ts";
import { accessOf, stackOf, whys } from "./stack.ts";

describe("a value that is computed from an output is not that output", () => {
  const from = { principalId: [urnOf(types.identity, "chat-api")], scope: [urnOf(types.account, "aoai")] };

  test.each(["scope", "principalId"])("%s", (property) => {
    const { access, unknowns } = stackOf([account(), identity(), assignment({ from, computedInputs: [property] })]);
    const [row] = access;
    const resolved = property === "scope" ? row?.scope : row?.actor;
    expect(resolved).toMatchObject({ kind: "unknown", name: expect.stringMatching(/^computed from /) as string });
    expect(unknowns[0]?.why).toContain("computed from what");
  });

  test("the identity of a federated credential", () => {
    const given = [identity(), credential({ computedInputs: ["resourceName"] })];
    expect(accessOf(...given)[0]).toContain("actAs on unknown");
  });

  test("what another stack yields is not the identity beside it", () => {
    const why = "output pid of stack contoso/identity/prod";
    const unknowns = [{ urn: urnOf(types.assignment, "grant"), path: "inputs.principalId", why }];
    expect(stackOf([account(), identity(), assignment({ from })], unknowns).access[0]?.actor).toMatchObject({
      kind: "unknown",
      name: why,
    });
  });
});

describe("what is not read is said", () => {
  test.each([
    "azure-native_authorization_v20200901:authorization:DenyAssignment",
    "azure-native:managedservices:RegistrationDefinition",
    "azure-native:managedservices:RegistrationAssignment",
    "azure-native:resources:Deployment",
    "azure-native:resources:Resource",
    "azapi:resources:Resource",
    "command:local:Command",
    "azuread:index/privilegedAccessGroupAssignmentSchedule:PrivilegedAccessGroupAssignmentSchedule",
    "azuread:index/administrativeUnitRoleMember:AdministrativeUnitRoleMember",
    "azuread:index/servicePrincipalDelegatedPermissionGrant:ServicePrincipalDelegatedPermissionGrant",
    "azure-native:containerservice:TrustedAccessRoleBinding",
    "azure-native:authorization:PimRoleEligibilitySchedule",
    "azure-native:documentdb:SqlResourceSqlRoleAssignment",
    // What can declare anything.
    "pulumi-nodejs:dynamic:Resource",
    "pulumi-python:dynamic/module:Provider",
    "azure:core/resourceGroupTemplateDeployment:ResourceGroupTemplateDeployment",
    "azurerm:index/roleAssignment:RoleAssignment",
    "terraform-azapi:index/resource:Resource",
    "azure-native:resources:AzureCliScript",
    "azure-native:resources:AzurePowerShellScript",
    "azure-native:blueprint:Assignment",
    "azure-native:kubernetesconfiguration:FluxConfiguration",
    "kubernetes:helm.sh/v3:Release",
    "kubernetes:yaml/v2:ConfigFile",
    "kubernetes:kustomize:Directory",
    // What runs as the identity of something else.
    "azure-native:compute:VirtualMachineRunCommandByVirtualMachine",
    "azure-native:compute:VirtualMachineExtension",
    "azure-native:automation:Runbook",
    "azure-native:automation:Webhook",
    // Rights of other tenants, publishers and subscriptions.
    "azure:lighthouse/definition:Definition",
    "azure-native:solutions:ApplicationDefinition",
    "azure-native:subscription:Alias",
    // Who may use what is in a service, and keys of it.
    "azuread:index/applicationOwner:ApplicationOwner",
    "azuread:index/accessPackageAssignmentPolicy:AccessPackageAssignmentPolicy",
    "azure-native:sql:ServerAzureADAdministrator",
    "azure-native:dbforpostgresql:Administrator",
    "azure-native:kusto:ClusterPrincipalAssignment",
    "azure-native:synapse:WorkspaceAadAdmin",
    "azure-native:documentdb:MongoDBResourceMongoUserDefinition",
    "azure-native:servicebus:NamespaceAuthorizationRule",
    "azure-native:search:QueryKey",
    "azure-native:apimanagement:Subscription",
    // Types that nobody classified, whatever their names.
    "azure-native:contoso:ThingAccessGrant",
    "contoso:index:AccessThing",
    "contoso:index:Thing",
  ])("%s", (type) => {
    expect(whys({ type, name: "x" }).join("\n")).toContain("may give access and is not read yet");
  });

  test.each([
    "azuread:index/applicationPassword:ApplicationPassword",
    "azuread:index/applicationFederatedIdentityCredential:ApplicationFederatedIdentityCredential",
    "azure-native:management:ManagementGroupSubscription",
    "azure-native:storage:LocalUser",
    "azure-native:containerregistry:Token",
  ])("but where it is read: then it is access, whoever has it: %s", (type) => {
    expect(whys({ type, name: "x" }).join("\n")).not.toContain("not read yet");
    expect(accessOf({ type, name: "x" })).not.toEqual([]);
  });

  test.each<[string, Record<string, Json>, string]>([
    [
      "azure-native:documentdb:DatabaseAccount",
      { disableLocalAuth: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" },
      "takes keys",
    ],
    [
      "azure-native:compute:VirtualMachine",
      { identity: { type: "UserAssigned", identityIds: ["i"] } },
      "inputs.identity: may give access",
    ],
  ])("%s with %j", (type, inputs, why) => {
    expect(whys({ type, name: "x", inputs })[0]).toContain(why);
  });

  test("a service that takes no keys is not suspected", () => {
    expect(
      whys({ type: "azure-native:documentdb:DatabaseAccount", name: "x", inputs: { disableLocalAuth: true } }),
    ).toEqual([]);
  });

  test("an account whose properties are left as they are in Azure may take keys", () => {
    expect(accessOf({ ...account(), ignoreChanges: ["properties.disableLocalAuth"] })).toHaveLength(1);
    expect(accessOf({ ...account(), op: "import" })).toHaveLength(1);
    expect(accessOf({ ...account(), ignoreChanges: ["tags"] })).toEqual([]);
  });

  test("an assignment whose role is left as it is in Azure may be another", () => {
    const ignoring = assignment({ ignoreChanges: ["roleDefinitionId"] });
    expect(whys(account(), identity(), ignoring)[0]).toContain("Azure may hold another value");
  });

  test.each([
    "azure-native:resources:ResourceGroup",
    "azure-native:keyvault:Key",
    "azure-native:keyvault:Secret",
    "azure-native:network:VirtualNetwork",
    "azure-native:app:ManagedEnvironment",
    "azure-native:storage:BlobContainer",
    "azure-native:containerregistry:Registry",
    "azuread:index/application:Application",
    "random:index/randomId:RandomId",
  ])("an ordinary %s is not suspected", (type) => {
    expect(whys({ type, name: "x" })).toEqual([]);
  });
});
