import { readFileSync } from "node:fs";

/** A resource in the state of a stack: its URN, and the place of its declaration. */
export interface Deployed {
  readonly urn: string;
  readonly type: string;
  readonly parent?: string;
  readonly sourcePosition?: string;
  readonly stackTrace?: unknown;
}

interface StateOfResource extends Deployed {
  readonly id?: string;
  /** An old copy that waits to be deleted. */
  readonly delete?: boolean;
}

/** The resources in the state of a stack, by id in lower case. */
export function deployedIn(file: string): Map<string, Deployed> {
  const { checkpoint } = JSON.parse(readFileSync(file, "utf8")) as {
    checkpoint?: { latest?: { resources?: readonly StateOfResource[] } | null };
  };
  const resources = checkpoint?.latest?.resources ?? [];
  return new Map(
    resources.flatMap(({ id, delete: isLeftover = false, urn, type, parent, sourcePosition, stackTrace }) => {
      if (id === undefined || isLeftover) return [];
      const places = { ...(sourcePosition !== undefined && { sourcePosition }), stackTrace };
      return [[id.toLowerCase(), { urn, type, ...(parent !== undefined && { parent }), ...places }] as const];
    }),
  );
}
