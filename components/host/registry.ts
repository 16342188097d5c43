import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import type { WorkloadIdentity } from "../identity/workloadIdentity.ts";
import { mapGiven } from "./given.ts";
import type { Running } from "./running.ts";

/**
 * A registry from which images are pulled by identity. The identity needs *AcrPull* on it before the host is there: make the
 * host depend on that grant.
 * (https://learn.microsoft.com/azure/container-apps/managed-identity-image-pull)
 */
export interface RegistryPull {
  /** Its login server. @example "contoso.azurecr.io" */
  server: pulumi.Input<string>;
  /**
   * The identity that pulls. If it is not the workload's, code on the host cannot sign in as it: it is attached with the
   * lifecycle `None` (https://learn.microsoft.com/azure/container-apps/managed-identity#control-managed-identity-availability).
   * @default the identity of the workload
   */
  identity?: WorkloadIdentity;
}

/** The part of a configuration that is about registries: the same for apps and jobs. */
interface Configuration {
  registries?: pulumi.Input<pulumi.Input<Registry>[] | undefined>;
  identitySettings?: pulumi.Input<pulumi.Input<IdentitySetting>[] | undefined>;
}
interface Registry {
  server?: pulumi.Input<string | undefined>;
  identity?: pulumi.Input<string | undefined>;
}
interface IdentitySetting {
  identity: pulumi.Input<string>;
  lifecycle?: pulumi.Input<string | undefined>;
}

/** The identity that only pulls, which is attached beside that of the workload. */
export function pullOnly(registry: RegistryPull | undefined, { identity }: Running): WorkloadIdentity[] {
  return registry?.identity === undefined || registry.identity === identity ? [] : [registry.identity];
}

/**
 * Adds the registry to a configuration, and keeps the identity that pulls from the code.
 *
 * @throws KeylessError if the arguments have that registry, too, or if no identity is there before the host.
 */
export function withRegistry<T extends Configuration>(
  configuration: pulumi.Input<T | undefined>,
  registry: RegistryPull | undefined,
  run: Running,
): { configuration?: pulumi.Input<T> } {
  if (registry === undefined)
    return configuration === undefined ? {} : { configuration: configuration as pulumi.Input<T> };
  const puller = registry.identity ?? run.identity;
  if (puller === undefined) throw noPuller(run.where);
  const added: Registry = { server: registry.server, identity: puller.id };
  const settings = pullOnly(registry, run).map(({ id }): IdentitySetting => ({ identity: id, lifecycle: "None" }));
  return {
    configuration: mapGiven(configuration, (given) => ({
      ...given,
      registries: mapGiven(given?.registries, (list = []) => [...list.map(refuseSame(run, registry)), added]),
      ...(settings.length > 0 && {
        identitySettings: mapGiven(given?.identitySettings, (list = []) => [...list, ...settings]),
      }),
    })) as pulumi.Input<T>,
  };
}

/** Azure takes one entry for each server. */
function refuseSame({ where }: Running, { server }: RegistryPull) {
  return (item: pulumi.Input<Registry>, index: number): pulumi.Input<Registry> =>
    mapGiven(item, (given) => ({
      ...given,
      server: mapGiven(given.server, (name) =>
        mapGiven(server, (ours) => {
          if (name?.toLowerCase() !== ours.toLowerCase()) return name;
          throw new KeylessError(where, `the registry ${ours} is given twice`, [
            ["in the arguments", `configuration.registries[${String(index)}]`],
            ["and by", "registry"],
            ["expected", "one of them: with registry, no password is needed"],
          ]);
        }),
      ) as Registry["server"],
    }));
}

function noPuller(where: string): KeylessError {
  return new KeylessError(where, "its own identity cannot pull the image: it is there only after the host", [
    ["given", 'workload: { identity: "systemAssigned" }, registry without identity'],
    ["expected", "a WorkloadIdentity with AcrPull: registry: { server, identity }"],
  ]);
}
