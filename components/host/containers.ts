import type * as pulumi from "@pulumi/pulumi";

import { withVariables, type Variable } from "./environmentList.ts";
import { mapGiven } from "./given.ts";
import type { Running } from "./running.ts";

/** The part of a template that has containers: the same for apps and jobs. */
interface Template {
  containers?: pulumi.Input<pulumi.Input<Container>[] | undefined>;
}
interface Container {
  env?: pulumi.Input<pulumi.Input<Variable>[] | undefined>;
}

/** Adds the variables of the workload to every container of a template. */
export function withContainerVariables<T extends Template>(
  template: pulumi.Input<T | undefined>,
  run: Running,
): pulumi.Input<T> {
  return mapGiven(template, (given) => ({
    ...given,
    containers: mapGiven(given?.containers, (containers = []) =>
      containers.map((item, index) =>
        mapGiven(item, (container) => ({
          ...container,
          env: withVariables(container.env, run, `template.containers[${String(index)}].env`),
        })),
      ),
    ),
  })) as pulumi.Input<T>;
}
