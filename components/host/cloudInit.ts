import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { slug } from "../slug.ts";
import { encoded, encodedConfig } from "./cloudInitPieces.ts";
import { cloudConfig, givenData, machineFiles, withPart } from "./cloudInitText.ts";
import { mapGiven } from "./given.ts";
import type { Running } from "./running.ts";

/** What machines and scale sets take beside their raw arguments and the workload. */
export interface CloudInitArgs {
  /**
   * Whether cloud-init writes the variables of the workload on the first start of a Linux machine: to
   * `/etc/azure-keyless/<name>.env`, for systemd's `EnvironmentFile` and Docker's `--env-file`, and for login shells.
   * They are added to `osProfile.customData`, if that is cloud-config or a script. A change of them **replaces a machine**, with its
   * disk; a scale set gives it to new machines. With `false`, and on Windows, they are only the output `environment`.
   * @default true
   */
  cloudInit?: boolean;
}

/** The part of an `osProfile` that decides about custom data. */
interface OsProfile {
  customData?: pulumi.Input<string | undefined>;
  linuxConfiguration?: pulumi.Input<object | undefined>;
  windowsConfiguration?: pulumi.Input<object | undefined>;
}
/** The part of a `storageProfile` that says which system is on the disk. */
interface StorageProfile {
  osDisk?: pulumi.Input<{ osType?: pulumi.Input<string | undefined> } | undefined>;
}

/** The profiles of one machine, and where they stand in the arguments. */
export interface MachineProfiles<P> {
  readonly osProfile: pulumi.Input<P | undefined>;
  readonly storageProfile: pulumi.Input<StorageProfile | undefined>;
}

/**
 * Adds the variables of a workload to the custom data of a Linux machine. The custom data of a Windows machine stays as it
 * is: it has no cloud-init (https://learn.microsoft.com/azure/virtual-machines/custom-data).
 *
 * @param name of the component, which the files on the machine have as well.
 * @throws KeylessError when the system cannot be told, and for custom data to which nothing can be added.
 */
export function withCloudInit<P extends OsProfile>(
  name: string,
  { osProfile, storageProfile }: MachineProfiles<P>,
  run: Pick<Running, "where" | "variables">,
): pulumi.Input<P> {
  return mapGiven(osProfile, (given) => {
    if (given?.windowsConfiguration !== undefined) return given;
    if (given?.linuxConfiguration !== undefined) return withCustomData(name, given, run);
    return mapGiven(storageProfile, (storage) =>
      mapGiven(storage?.osDisk, (disk) =>
        mapGiven(disk?.osType, (type) => {
          if (given !== undefined && type === "Windows") return given;
          if (given !== undefined && type === "Linux") return withCustomData(name, given, run);
          throw unknownSystem(run.where, given !== undefined);
        }),
      ),
    );
  }) as pulumi.Input<P>;
}

function withCustomData<P extends OsProfile>(
  name: string,
  profile: P,
  { where, variables }: Pick<Running, "where" | "variables">,
): P {
  const files = machineFiles(slug(name));
  const customData = mapGiven(profile.customData, (given) => {
    if (given === undefined || given === "") return encodedConfig(where, files, variables);
    const before = givenData(where, files, decoded(where, given));
    return pulumi.output(variables).apply((known) => encoded(withPart(before, cloudConfig(where, files, known))));
  });
  return { ...profile, customData };
}

function decoded(where: string, customData: string): string {
  const bytes = Buffer.from(customData, "base64");
  const bare = (text: string) => text.replace(/[\s=]/g, "");
  if (bare(bytes.toString("base64")) === bare(customData)) return bytes.toString("utf8");
  throw new KeylessError(where, "osProfile.customData is not Base64", [
    ["expected", 'Buffer.from("#cloud-config\\n…").toString("base64")'],
  ]);
}

function unknownSystem(where: string, hasProfile: boolean): KeylessError {
  return new KeylessError(where, "cannot tell whether cloud-init may write the variables: does it run Linux?", [
    ["given", hasProfile ? "neither a linuxConfiguration nor a windowsConfiguration" : "no osProfile"],
    ["expected", "osProfile.linuxConfiguration, or storageProfile.osDisk.osType"],
    ["or", "cloudInit: false, and set the variables from the output `environment`"],
  ]);
}
