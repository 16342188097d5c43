/** Operations below a host that run no code of whoever does them, with the reason, by what they end with. */
const everywhere: Readonly<Record<string, readonly string[]>> = {
  "starts and stops what is there": [
    "/start/action",
    "/stop/action",
    "/restart/action",
    "/powerOff/action",
    "/deallocate/action",
    "/enable/action",
    "/disable/action",
  ],
  "asks whether something would do": ["/validate/action", "/checkNameAvailability/action"],
  "opens or closes ways of the network": [
    "/privateEndpointConnections/write",
    "/privateEndpointConnectionsApproval/action",
    "/managedNetworks/*",
  ],
  "is about what is watched": ["/diagnostics/write", "/diagnosticSettings/write", "/metrics/*"],
};

/** And what is harmless of one type of host, by its ARM type. */
const ofType: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "Microsoft.ContainerService/managedClusters": {
    "gives the address of the cluster, at which one still has to sign in": [
      "/listClusterMonitoringUserCredential/action",
      "/listClusterUserCredential/action",
    ],
  },
  "Microsoft.Logic/workflows": { "starts what is there": ["/listCallbackUrl/action"] },
  "Microsoft.Web/sites": { "starts what is there": ["/listCallbackUrl/action"] },
  "Microsoft.MachineLearningServices/workspaces": {
    "gives a secret, which is a power of its own": ["/connections/listsecrets/action"],
    "says what is in a picture": ["/labeling/labels/write"],
  },
};

/** A start of these says what is run. */
const startsAnything = new Set(["Microsoft.App/jobs", "Microsoft.Automation/automationAccounts"]);

/** Patterns of operations below an ARM type that operate nothing. */
export function harmlessBelow(armType: string): readonly string[] {
  const endings = [...Object.values(everywhere), ...Object.values(ofType[armType] ?? {})].flat();
  const isStart = (ending: string): boolean => ending === "/start/action";
  return endings
    .filter((ending) => !isStart(ending) || !startsAnything.has(armType))
    .flatMap((ending) => [`${armType}${ending}`, `${armType}/*${ending}`]);
}
