import { builtInRoles, type Operation, type PermissionBlock, type Plane } from "../roles/index.ts";
import { wellKnownOperations } from "../roles/wellKnown.ts";

const planes: readonly Plane[] = ["control", "data"];

/**
 * The operation that a name stands for: its name does not tell the plane, but those who spell it out do. One that nobody
 * spells out may be on either.
 */
export function operationsNamed(name: string): readonly Operation[] {
  const folded = name.toLowerCase();
  const isNamed = (text: string) => text.toLowerCase() === folded;
  const told = planes.filter(
    (plane) =>
      wellKnownOperations.some((operation) => operation.plane === plane && isNamed(operation.name)) ||
      builtInRoles.some(({ permissions }) => permissions.some((block) => spelledOut(block, plane).some(isNamed))),
  );
  return (told.length === 0 ? planes : told).map((plane) => ({ plane, name }));
}

function spelledOut(block: PermissionBlock, plane: Plane): readonly string[] {
  const [granted = [], excluded = []] =
    plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
  return [...granted, ...excluded];
}
