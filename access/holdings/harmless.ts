import type { HostType } from "../hosts/index.ts";

/** Operations below any host that run no code of the caller, with the reason, by their ends. */
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

/** Patterns of operations below a host that operate nothing. */
export function harmlessBelow({ arm, harmless = {}, startSaysWhat }: HostType): readonly string[] {
  const endings = [...Object.values(everywhere), ...Object.values(harmless)].flat();
  return endings
    .filter((ending) => ending !== "/start/action" || startSaysWhat !== true)
    .flatMap((ending) => [`${arm}${ending}`, `${arm}/*${ending}`]);
}
