import { describe, expect, it } from "vitest";
import { statementsOf } from "../../statements/statement.ts";
import { committed } from "./committed.ts";

/** What is said of an input, by the type or the part that has it: `azure:x/y:z input` or `azure:x/y:z Part.input`. */
function saysOf(place: string): unknown {
  const [type = "", path = ""] = place.split(" ");
  const found = committed.on(type);
  const dot = path.lastIndexOf(".");
  const row = dot === -1 ? found?.row : found?.module.part(path.slice(0, dot));
  return row === undefined ? "no such row" : statementsOf(row).get(path.slice(dot + 1))?.says;
}

/** Found by reading random rows of the table against what the provider says of them; each stands for its kind. */
describe("what a review of the rules found", () => {
  it.each([
    // A place was every required id that says "Changing this forces a new resource to be created".
    "azure:postgresql/flexibleserveractivedirectoryadministrator:flexibleserveractivedirectoryadministrator objectId",
    "azure:bot/serviceazurebot:serviceazurebot microsoftAppId",
    "azure:streamanalytics/outputblob:outputblob storageAccountName",
    "azure:datafactory/datasetbinary:datasetbinary linkedServiceName",
    "azure-native:timeseriesinsights:eventhubeventsource keyName",
    "azure:apimanagement/productgroup:productgroup groupName",
    "azure:kusto/attacheddatabaseconfiguration:attacheddatabaseconfiguration databaseName",
    "azure:securitycenter/workspace:workspace workspaceId",
    "azure:devcenter/project:project devCenterId",
    // What gives a resource more than a place: connections of a hub, an identity, somebody's events.
    "azure:aifoundry/project:project aiServicesHubId",
    "azure:cognitive/accountproject:accountproject cognitiveAccountId",
    "azure-native:devtestlab:servicerunner labName",
    "azure:sentinel/dataconnectorazureactivedirectory:dataconnectorazureactivedirectory logAnalyticsWorkspaceId",
    "azure-native:securityinsights:aaddataconnector workspaceName",
    "azure-native:elastic:tagrule monitorName",
    "azure:datadog/monitortagrule:monitortagrule datadogMonitorId",
    "azure-native:storagecache:autoimportjob amlFilesystemName",
    "azure:apimanagement/apirelease:apirelease apiId",
    "azure:appservice/activeslot:activeslot appServiceSlotName",
    "azure:stack/hcinetworkinterface:hcinetworkinterface customLocationId",
    "azure-native:app:containerapp ExtendedLocation.name",
    // Where a name leads that callers know.
    "azure-native:sql:serverdnsalias serverName",
    "azure:cdn/frontdoorroute:frontdoorroute cdnFrontdoorOriginGroupId",
    "azure-native:web:webapphostnamebindingslot name",
    "azure:containerapp/customdomain:customdomain containerAppId",
    "azure:containerapp/customdomain:customdomain name",
    "azure-native:servicebus:disasterrecoveryconfig namespaceName",
    // Settings, which are what they are called.
    "azure-native:dbforpostgresql:configuration configurationName",
    "azure:postgresql/flexibleserverconfiguration:flexibleserverconfiguration name",
    "azure:automation/stringvariable:stringvariable name",
    "azure:servicebus/subscriptionrule:subscriptionrule name",
    "azure:apimanagement/namedvalue:namedvalue displayName",
    // Words of networks that are more than traffic.
    "azure:network/applicationgateway:applicationgateway ApplicationGatewayHttpListener.sslProfileName",
    "azure-native:network:firewallpolicy ExplicitProxy.pacFile",
    "azure-native:cdn:webagent systemPrompt",
    "azure-native:iotoperationsmq:brokerauthentication listenerRef",
    "azure:storage/share:share enabledProtocol",
    "azure:apimanagement/gatewayapi:gatewayapi gatewayId",
    "azure-native:network:subscriptionnetworkmanagerconnection networkManagerId",
    "azure:network/vpnserverconfigurationpolicygroup:vpnserverconfigurationpolicygroup VpnServerConfigurationPolicyGroupPolicy.value",
    "docker:index/container:container networkMode",
    "azure-native:containerservice:managedcluster ContainerServiceNetworkProfile.podLinkLocalAccess",
    "azure:containerapp/environment:environment mutualTlsEnabled",
    "azure-native:notificationhubs:namespace IpRule.rights",
    "azure-native:network:bastionhost enableShareableLink",
    "azure-native:botservice:channel MsTeamsChannelProperties.incomingCallRoute",
    "azure-native:networkcloud:virtualmachine networkData",
    "azure:containerservice/group:group GroupContainerLivenessProbe.execs",
    "azure-native:devices:iothubresource RouteProperties.endpointNames",
    "azure:cdn/frontdoororigin:frontdoororigin hostName",
    "azure-native:dns:recordset NsRecord.nsdname",
    // Addresses by which somebody signs in, or behind which nobody has to.
    "azuread:index/namedlocation:namedlocation NamedLocationIp.ipRanges",
    "github:index/enterpriseipallowlistentry:enterpriseipallowlistentry ip",
    "azure-native:elasticsan:volumegroup VirtualNetworkRule.virtualNetworkResourceId",
    "azure-native:hybridnetwork:networkfunction networkFunctionContainerConfigurations",
    "azure:policy/virtualmachineconfigurationassignment:virtualmachineconfigurationassignment name",
    // Texts of the program's own choice.
    "kubernetes:core:configmap data",
    "kubernetes:core:pod meta.ObjectMeta.labels",
    // What a container runs, and what lets it out of itself.
    "kubernetes:apps:deployment core.Container.command",
    "kubernetes:apps:deployment core.PodSpec.hostPID",
    "kubernetes:apps:deployment core.PodSpec.hostNetwork",
    "kubernetes:apps:deployment core.SecurityContext.allowPrivilegeEscalation",
    "kubernetes:apps:deployment core.HostPathVolumeSource.path",
    "kubernetes:apps:deployment core.VolumeMount.readOnly",
    // Numbers, times, shapes and texts that stand for something else.
    "azure:pim/activeroleassignment:activeroleassignment ActiveRoleAssignmentScheduleExpiration.durationDays",
    "azure:compute/manageddisksastoken:manageddisksastoken durationInSeconds",
    "azuread:index/accesspackageassignmentpolicy:accesspackageassignmentpolicy durationInDays",
    "github:index/repositoryenvironment:repositoryenvironment RepositoryEnvironmentReviewer.teams",
    "kubernetes:policy:podsecuritypolicy policy.IDRange.min",
    "azure-native:netapp:volume ExportPolicyRule.ruleIndex",
    "azure-native:eventgrid:eventsubscription NumberInAdvancedFilter.values",
    "azure-native:eventgrid:eventsubscription NumberInAdvancedFilter.operatorType",
    "azure-native:containerinstance:containergroup GitRepoVolume.revision",
    "azure-native:operationalinsights:query tags",
    "azure-native:apimanagement:diagnostic BodyDiagnosticSettings.bytes",
    "azure-native:connectedvmwarevsphere:virtualmachine WindowsConfiguration.autoLogonCount",
    "azure-native:compute:virtualmachine VMGalleryApplication.enableAutomaticUpgrade",
    "azure-native:servicefabric:nodetype VmApplication.enableAutomaticUpgrade",
    "azure-native:dbforpostgresql:server pointInTimeUTC",
    "azure-native:cosmosdb:databaseaccount kind",
    "azure-native:kusto:eventhubdataconnection retrievalStartDate",
    "azure-native:datashare:sqldbtabledataset schemaName",
    "azure:datafactory/datasetazuresqltable:datasetazuresqltable schema",
    "azure:storage/accountstaticwebsite:accountstaticwebsite indexDocument",
    "azure:storage/account:account staticWebsite",
    "docker:index/registryimage:registryimage CacheFrom.images",
    "azuread:index/user:user city",
    "azuread:index/user:user jobTitle",
    "azuread:index/directoryrole:directoryrole displayName",
    // What is watched by somebody outside of Azure, and what is taken in to be watched.
    "azure:datadog/monitortagrule:monitortagrule MonitorTagRuleLog.resourceLogEnabled",
    "azure:dynatrace/tagrules:tagrules TagRulesLogRuleFilteringTag.name",
    "azure:sentinel/dataconnectormicrosoftcloudappsecurity:dataconnectormicrosoftcloudappsecurity discoveryLogsEnabled",
    "azure-native:insights:logprofile locations",
    "azure:oracle/cloudvmcluster:cloudvmcluster CloudVmClusterDataCollectionOptions.incidentLogsEnabled",
    "azure-native:cosmosdb:sqlresourcesqlcontainer ConflictResolutionPolicy.conflictResolutionProcedure",
    "azure-native:cosmosdb:databaseaccount Capability.name",
    "azuread:index/applicationpassword:applicationpassword endDate",
    "azure-native:applicationinsights:exportconfiguration isEnabled",
    "github:index/branchprotection:branchprotection BranchProtectionRequiredPullRequestReview.requiredApprovingReviewCount",
    "azure-native:app:daprsubscription topic",
    // Where logs go, and what is called with them.
    "azure-native:insights:diagnosticsetting workspaceId",
    "azure-native:monitor:actiongroup webhookReceivers",
    "azure-native:sql:server administratorLogin",
    "azure-native:app:containerapp EnvironmentVar.secretRef",
    "azure-native:app:containerapp Ingress.external",
    "github:index/teammembers:teammembers teamSlug",
    "tls:index/locallysignedcert:locallysignedcert certRequestPem",
    "docker-build:index:image tags",
    // Where a program goes with its keys, and how it checks its callers; what is sent in the clear.
    "kubernetes:apps:deployment core.EnvVar.value",
    "kubernetes:apps:deployment core.ConfigMapEnvSource.name",
    "azure-native:app:containerapp EnvironmentVar.value",
    "azure-native:containerinstance:containergroup EnvironmentVariable.value",
    "azure-native:app:containerapp Ingress.allowInsecure",
    "azure-native:storage:storageaccount enableHttpsTrafficOnly",
    "azure-native:web:webapp httpsOnly",
    "azure-native:redis:redis enableNonSslPort",
  ])("may be access: %s", (place) => {
    expect(saysOf(place)).toBe("may");
  });

  // Patterns of azure-native's tokens did not match those of the classic provider.
  it.each([
    "azure:automation/webhook:webhook",
    "azure:automation/module:module",
    "azure:apimanagement/subscription:subscription",
    "azure:devcenter/catalog:catalog",
    // Pages that anybody may read, devices that sign in, doors to files and machines.
    "azure-native:storage:storageaccountstaticwebsite",
    "azure-native:eventgrid:client",
    "azure:netapp/volumebucket:volumebucket",
    "azure:securitycenter/servervulnerabilityassessmentvirtualmachine:servervulnerabilityassessmentvirtualmachine",
    "azure:containerservice/fluxconfiguration:fluxconfiguration",
  ])("may be access by being there: %s", (type) => {
    expect(committed.on(type)?.row.self).toBe("may");
  });

  it.each([
    "azure:apimanagement/gateway:gateway",
    "azure:bot/channeldirectline:channeldirectline",
    "azure:eventgrid/namespace:namespace",
    "azure:logicapps/triggerhttprequest:triggerhttprequest",
    "azure:synapse/integrationruntimeselfhosted:integrationruntimeselfhosted",
  ])("has keys that its provider does not read back, or under another name: %s", (type) => {
    expect(committed.on(type)?.row.self).toBe("keys");
  });

  it.each([
    // Names and sizes that sound like a right.
    "azure-native:compute:virtualmachine vmName",
    "azure-native:insights:datacollectionrule dataCollectionRuleName",
    "azure-native:compute:virtualmachine ManagedDiskParameters.storageAccountType",
    "azure-native:servicebus:queue autoDeleteOnIdle",
    "azure:mssql/database:database serverId",
    "azure:servicebus/queue:queue namespaceId",
    "azure-native:sql:database serverName",
    "azure-native:web:webappauthsettings name",
    "azure-native:keyvault:secret vaultName",
    "azure-native:eventhub:consumergroup eventHubName",
    "azure:cognitive/deployment:deployment cognitiveAccountId",
    "azure-native:storage:blobcontainer accountName",
    "azure-native:network:networksecuritygroup SecurityRule.priority",
    "azure-native:network:networksecuritygroup SecurityRule.destinationPortRange",
    "azure:network/subnet:subnet addressPrefixes",
    "azure:dns/cnamerecord:cnamerecord ttl",
    "azure-native:storage:storageaccount minimumTlsVersion",
    // Files in folders: who reads them roles and lists say, which somebody has to write.
    "azure-native:storage:storageaccount isHnsEnabled",
    "azure-native:insights:diagnosticsetting LogSettings.category",
    "azure-native:monitor:metricalert MetricAlertAction.actionGroupId",
    "azure-native:consumption:budget Notification.contactEmails",
    "azure-native:cosmosdb:databaseaccount ContinuousModeBackupPolicy.type",
    "azure-native:devcenter:schedule state",
    "azure-native:network:privateendpoint PrivateLinkServiceConnection.groupIds",
    // Who reaches a service still needs a key or a role.
    "azure-native:storage:storageaccount publicNetworkAccess",
    "azure-native:keyvault:vault IPRule.value",
    "azure-native:sql:firewallrule startIpAddress",
    "azure-native:storage:storageaccount accessTier",
    "azure-native:insights:metricalert severity",
    "kubernetes:apps:deployment core.Container.image",
    "azure-native:app:containerapp EnvironmentVar.name",
    "kubernetes:apps:deployment apps.DeploymentSpec.replicas",
    "random:index/randompassword:randompassword length",
  ])("carries none: %s", (place) => {
    expect(saysOf(place)).toEqual({ none: expect.any(String) as unknown });
  });
});
