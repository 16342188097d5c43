import { spelled } from "../../project/names.ts";
import type { Deployment } from "../recorded/deployment.ts";

/** More names nobody reads. */
const mostNames = 3;

/**
 * Says of each input that comes from a stack of which the change itself rewrote outputs that they are only its word: a
 * stack has what it has, whatever a file says.
 */
export function tellChanged(deployment: Deployment): void {
  for (const [reference, { stack, found }] of deployment.references) {
    const read = deployment.readOutputs.get(reference) ?? new Set();
    const changed = (found?.changed ?? []).filter((name) => read.has(name));
    if (found === undefined || changed.length === 0) continue;
    const names = changed.slice(0, mostNames).map(spelled).join(", ");
    const more = changed.length > mostNames ? ` and ${changed.length - mostNames} more` : "";
    const why = `comes from stack ${spelled(stack)}, whose outputs the change itself rewrote (${names}${more} in ${found.label}): whether the stack has that value is not known offline`;
    for (const { urn, propertyDependencies } of deployment.resources.values()) {
      const { outputs = {} } = deployment.inputs.get(urn) ?? {};
      for (const [name, sources] of propertyDependencies) {
        // An output that is not known is none that was rewritten.
        if (sources.includes(reference) && outputs[name] === undefined) deployment.unknown(urn, `inputs.${name}`, why);
      }
    }
  }
}
