import { isRecord, own, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { isOfAzure } from "../../plan/urn.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { hostActor } from "../naming/hostActor.ts";
import { identityTypes } from "../../identity/types.ts";
import type { ModelActor, StatedSchedule } from "../model.ts";
import { declaredIdentity } from "../naming/identity.ts";
import { originOf } from "../origin.ts";
import type { Side } from "../side.ts";

/** What identities, hosts and scheduled jobs say of how often they run. A job's own cron expression is what it really does. */
export function readSchedules(side: Side): readonly StatedSchedule[] {
  return side.graph.resources
    .filter(({ custom, type }) => custom && isOfAzure(type))
    .flatMap((resource): StatedSchedule[] => {
      const said = cronOf(resource) ?? tagOf(resource);
      if (said === undefined) return [];
      const text = typeof said === "string" && !holdsUnknown(said) ? { text: said } : {};
      return [{ ...originOf(resource), actor: workloadOf(side, resource), ...text }];
    });
}

function tagOf({ inputs: { tags } }: PlannedResource): Json | undefined {
  return own(tags, "azure-keyless:schedule");
}

/** The classic provider leaves out what the trigger is part of. */
function cronOf({ type, inputs }: PlannedResource): Json | undefined {
  if (type !== jobType) return undefined;
  const trigger = own(inputs["configuration"] ?? inputs, "scheduleTriggerConfig");
  return isRecord(trigger) ? own(trigger, "cronExpression") : trigger;
}

const jobType = "azure-native:app:job";

function workloadOf(side: Side, resource: PlannedResource): ModelActor {
  const identity = identityTypes.has(resource.type) ? declaredIdentity(side, resource) : undefined;
  return identity?.actor ?? hostActor(resource);
}
