import { spelled } from "../../project/names.ts";
import type { Deployment } from "../recorded/deployment.ts";

/** How many names a message lists. */
const mostNames = 3;

/**
 * Lists each input that comes from an output which the change itself rewrote in a file. Such a value is only a claim: a
 * file does not decide what a stack has.
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
        // An unknown output does not count as rewritten.
        if (sources.includes(reference) && outputs[name] === undefined) deployment.unknown(urn, `inputs.${name}`, why);
      }
    }
  }
}
