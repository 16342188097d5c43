import type { Model, ModelUnknown } from "../facts/model.ts";
import type { StackReport, Unknown } from "../terms/report.ts";
import { keptFrom } from "./unknowns.ts";

/** What may be access and cannot be told: not what gives nothing as long as it stays, nor what only must not be left out. */
export function openUnknowns({ unknowns }: Model): readonly ModelUnknown[] {
  return unknowns.filter(({ unread }) => unread === undefined || unread === "may" || unread === "told");
}

/** How much of it people have to look at: of a key that is copied it is told who has it. */
export function numberOfOpen(model: Model): number {
  return openUnknowns(model).filter(({ isCopiedKey }) => isCopiedKey !== true).length;
}

/** What cannot be told of a stack; what may have grown comes first. */
export function unknownsOf(before: Model | null, after: Model): Unknown[] {
  const isKept = before === null ? () => false : keptFrom(before);
  const told = openUnknowns(after).map((unknown): Unknown => {
    const { urn, path, why, isCopiedKey } = unknown;
    return { urn, path, why, ...(isKept(unknown) && { unchanged: true }), ...(isCopiedKey && { isCopiedKey }) };
  });
  return told.toSorted((a, b) => Number(a.unchanged ?? false) - Number(b.unchanged ?? false));
}

/** What the settings say of resources that are not read: how many there are of each kind. */
export function statedIn({ unknowns }: Model): Pick<StackReport, "stated"> {
  const stated = Map.groupBy(
    unknowns.filter(({ unread }) => unread === "stated"),
    ({ path, why }) => JSON.stringify([path, why]),
  );
  if (stated.size === 0) return {};
  const told = [...stated.values()].flatMap((each) =>
    each.slice(0, 1).map(({ path, why }) => ({ type: path, reason: why, resources: each.length })),
  );
  return { stated: told };
}
