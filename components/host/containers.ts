import type * as pulumi from "@pulumi/pulumi";

import { withVariables, type Variable } from "./environmentList.ts";
import { mapGiven } from "./given.ts";
import type { RegistryPull } from "./registry.ts";
import type { Running } from "./running.ts";
import type { HostArgs } from "./workload.ts";

/** What a container app and a job take beside their raw arguments. */
export interface ContainerHostArgs extends HostArgs {
  /** The registry to pull images from by identity, without a password. Changed in place. @default the registries of the arguments */
  registry?: RegistryPull;
  /**
   * Whether init containers get the variables, too. In environments without workload profiles they can use no identity
   * (https://learn.microsoft.com/azure/container-apps/managed-identity#limitations). Changed in place. @default false
   */
  initContainersSignIn?: boolean;
}

/** The part of a template that has containers: the same for apps and jobs. */
interface Template {
  containers?: Containers;
  initContainers?: Containers;
}
type Containers = pulumi.Input<pulumi.Input<Container>[] | undefined>;
interface Container {
  env?: pulumi.Input<pulumi.Input<Variable>[] | undefined>;
}

/** Adds the variables of the workload to every container of a template, and to init containers if they sign in. */
export function withContainerVariables<T extends Template>(
  template: pulumi.Input<T | undefined>,
  run: Running,
  initContainersSignIn = false,
): pulumi.Input<T> {
  return mapGiven(template, (given) => ({
    ...given,
    containers: withEach(given?.containers, run, "template.containers"),
    ...(initContainersSignIn && {
      initContainers: withEach(given?.initContainers, run, "template.initContainers"),
    }),
  })) as pulumi.Input<T>;
}

function withEach(list: Containers, run: Running, place: string): Containers {
  return mapGiven(list, (containers = []) =>
    containers.map((item, index) =>
      mapGiven(item, (container) => ({
        ...container,
        env: withVariables(container.env, run, `${place}[${String(index)}].env`),
      })),
    ),
  );
}
