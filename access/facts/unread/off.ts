import { isList, type Json } from "../../plan/digest.ts";

type IsOff = (value: Json) => boolean;

const is =
  (off: Json): IsOff =>
  (value) =>
    value === off;

/** Switches of keys and passwords, by name, and the value that turns them off. */
const keysOff: ReadonlyMap<string, IsOff> = new Map<string, IsOff>([
  ["disableLocalAuth", is(true)],
  ["disableLocalAuthentication", is(true)],
  ["disableLocalAccounts", is(true)],
  ["disableAccessKeyAuthentication", is(true)],
  ["disableKeyBasedMetadataWriteAccess", is(true)],
  ["localAuthEnabled", is(false)],
  ["localAuthenticationEnabled", is(false)],
  ["accessKeysAuthenticationEnabled", is(false)],
  ["adminUserEnabled", is(false)],
  ["adminEnabled", is(false)],
  ["allowSharedKeyAccess", is(false)],
  ["sharedAccessKeyEnabled", is(false)],
  ["accessKeysAuthentication", is("Disabled")],
  ["systemDatastoresAuthMode", is("Identity")],
  ["authMode", is("AADToken")],
  ["allowedAuthenticationModes", (modes) => isList(modes) && modes.every((mode) => !isKey(mode))],
]);

/** Other inputs of which a value gives nothing to anybody. Adding one is adding a line. */
const offValues: ReadonlyMap<string, IsOff> = new Map<string, IsOff>([
  ...keysOff,
  ["disablePasswordAuthentication", is(true)],
  ["passwordAuth", is("Disabled")],
  ["isLocalUserEnabled", is(false)],
  ["isSftpEnabled", is(false)],
  ["enableNfsV3", is(false)],
  ["readOnly", is(true)],
  // Of Cosmos DB: other kinds sign in otherwise.
  ["kind", is("GlobalDocumentDB")],
  ["anonymousPullEnabled", is(false)],
  ["allowBlobPublicAccess", is(false)],
  ["publicAccess", is("None")],
  ["allowCrossTenantReplication", is(false)],
  ["crossTenantReplicationEnabled", is(false)],
  ["trustedServiceBypassEnabled", is(false)],
  ["remoteDebuggingEnabled", is(false)],
  ["ftpsState", is("Disabled")],
  // Whoever listens has no key that is sent in the clear.
  ["enableHttpsTrafficOnly", is(true)],
  ["httpsTrafficOnlyEnabled", is(true)],
  ["httpsOnly", is(true)],
  ["httpsOnlyEnabled", is(true)],
  ["allowInsecure", is(false)],
  // Of an app that only its neighbours reach; of a database inside of an app's own machine.
  ["external", is(false)],
  ["localMySqlEnabled", is(false)],
  ["enableNonSslPort", is(false)],
  ["nonSslPortEnabled", is(false)],
  ["createMode", is("Default")],
  ["enabledForTemplateDeployment", is(false)],
  ["enabledForDeployment", is(false)],
  ["enabledForDiskEncryption", is(false)],
  ["adminGroupObjectIDs", isEmpty],
  ["asAdministrators", isEmpty],
  ["authorizations", isEmpty],
  ["owners", isEmpty],
  ["members", isEmpty],
  ["roles", isEmpty],
  ["accessPolicies", isEmpty],
  ["delegatedManagedIdentityResourceId", is("")],
]);

/** Whether an input gives nothing as long as it has this value. */
export function isOff(name: string, value: Json): boolean {
  return offValues.get(name)?.(value) ?? false;
}

/** Whether an input turns the keys off of the resource that has it. */
export function turnsKeysOff(name: string, value: Json): boolean {
  return keysOff.get(name)?.(value) ?? false;
}

/** A way to sign in to a batch account that is a key, or that may be one. */
function isKey(mode: Json): boolean {
  return mode !== "AAD" && mode !== "TaskAuthenticationToken";
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
