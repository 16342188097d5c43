import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { mapGiven } from "./given.ts";

/** The part of a job's configuration that says when it starts. */
interface Configuration {
  scheduleTriggerConfig?: pulumi.Input<{ cronExpression?: pulumi.Input<string | undefined> } | undefined>;
}

/**
 * A job that a schedule starts says itself how often it runs, and reports read it there.
 *
 * @param schedule what the workload says of it.
 * @throws KeylessError if the workload says another one.
 */
export function withOwnCron<T extends Configuration>(
  configuration: pulumi.Input<T | undefined>,
  where: string,
  schedule: string | undefined,
): pulumi.Input<T | undefined> {
  if (schedule === undefined) return configuration;
  return mapGiven(configuration, (given) => {
    if (given?.scheduleTriggerConfig === undefined) return given;
    const scheduleTriggerConfig = mapGiven(given.scheduleTriggerConfig, (trigger) => ({
      ...trigger,
      cronExpression: mapGiven(trigger?.cronExpression, (cron) => refuseAnother(where, cron, schedule)),
    }));
    return { ...given, scheduleTriggerConfig };
  });
}

/** @returns the cron expression, so that the check can stand in a chain of outputs. */
function refuseAnother(where: string, cron: string | undefined, schedule: string): string | undefined {
  if (cron === undefined || cron === schedule) return cron;
  throw new KeylessError(where, "its schedule is said twice, and not alike", [
    ["in the arguments", `configuration.scheduleTriggerConfig.cronExpression: "${cron}"`],
    ["and by", `workload.schedule: "${schedule}"`],
    ["expected", "the cron expression alone: it starts the job, and reports read it"],
  ]);
}
