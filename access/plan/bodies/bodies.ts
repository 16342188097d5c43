import type { Change, Plan } from "../change.ts";
import type { PlannedResource } from "../resource.ts";
import { azapiType, readAzapi, type ReadBody } from "./azapi.ts";
import { movedPath } from "./moved.ts";
import { deploymentTypes, readTemplate } from "./template.ts";

/** A change in which generic bodies and templates of Azure Resource Manager are read as the resources that they make. */
export function withBodies(change: Change): Change {
  const { before, after } = change;
  if (![before, after].some(({ resources }) => resources.some(hasBody))) return change;
  const known = new Map<PlannedResource, readonly PlannedResource[]>();
  const read = (plan: Plan) => bodiesRead(plan, known);
  const now = read(after);
  return { ...change, before: before === after ? now : read(before), after: now };
}

const hasBody = ({ type }: PlannedResource): boolean => type === azapiType || deploymentTypes.has(type);

/** A resource that is the same object on both sides stays the same object. */
function bodiesRead(plan: Plan, known: Map<PlannedResource, readonly PlannedResource[]>): Plan {
  const bodies = new Map<string, ReadBody>();
  const urns = new Set(plan.resources.map(({ urn }) => urn));
  const resources = plan.resources.flatMap((resource) => {
    if (!hasBody(resource)) return [resource];
    const body = readAzapi(resource);
    if (body !== undefined) bodies.set(resource.urn, body);
    const made = known.get(resource) ?? (body === undefined ? [resource, ...readTemplate(resource)] : [body.resource]);
    known.set(resource, made);
    return made.filter((each) => each === resource || each.urn === resource.urn || !urns.has(each.urn));
  });
  const unknowns = plan.unknowns.map((unknown) => {
    const inside = unknown.path.startsWith("inputs.") ? unknown.path.slice("inputs.".length) : undefined;
    const moved = inside === undefined ? undefined : movedPath(bodies.get(unknown.urn)?.moves ?? [], inside);
    return moved === undefined ? unknown : { ...unknown, path: `inputs.${moved}` };
  });
  return { ...plan, resources, unknowns };
}
