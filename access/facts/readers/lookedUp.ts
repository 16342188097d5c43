import type { ModelUnknown } from "../model.ts";
import { physicalNames } from "../naming/physicalName.ts";
import { unknownAt } from "../origin.ts";
import type { Side } from "../side.ts";
import { groupNamesOf } from "./namedById.ts";

/**
 * Resources of the program that may be what it looks up by a name: it asks for a thing of their type, and they have that name.
 * One that gets such a name by a change is not what was found before.
 */
export function lookedUp(side: Side): readonly ModelUnknown[] {
  const asked = lookUpsIn(side);
  if (asked.length === 0) return [];
  return side.graph.resources.flatMap((resource) => {
    const { custom, op, type } = resource;
    const ofType = custom && op !== "read" ? asked.filter((each) => each.type === typeWord(type)) : [];
    const names = ofType.length === 0 ? [] : physicalNames(resource);
    return ofType
      .filter(({ values }) => isAsked(values, names) && isIn(values, groupNamesOf(side, resource)))
      .map(({ words }) => unknownAt(resource, "", `may be ${words}: nobody here can tell`));
  });
}

interface LookUp {
  /** What is asked for: `azure group` of `azuread:index/getGroup:getGroup`. */
  readonly type: string;
  /** Arguments by name; one that is told by its fingerprint alone may be any text. */
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly words: string;
}

/** The calls that values of the run come from, in its own words. */
function lookUpsIn({ plan }: Side): LookUp[] {
  const found = new Map<string, LookUp>();
  for (const { why } of plan.unknowns) {
    for (const [words, token = "", given = ""] of why.matchAll(call)) {
      const name = /:get(\w+)$/.exec(token)?.[1];
      if (name === undefined || found.has(words)) continue;
      const values = given.split(", ").map((part): [string, string | undefined] => {
        const [key = "", ...rest] = part.split(": ");
        const value = rest.join(": ").toLowerCase();
        return [key, part.startsWith("…") || value.startsWith("#") ? undefined : value];
      });
      found.set(words, { type: `${familyOf(token)} ${name.toLowerCase()}`, values: new Map(values), words });
    }
  }
  return [...found.values()];
}

const call = /the answer of ([\w:/.-]+)\(([^()]*)\)/g;

/** What the providers of Azure read is one cloud, and what that of Entra reads one directory. */
function familyOf(token: string): string {
  const [provider = ""] = token.split(":");
  return provider === "azure-native" ? "azure" : provider;
}

function typeWord(type: string): string {
  return `${familyOf(type)} ${(type.split(":").at(-1) ?? "").toLowerCase()}`;
}

function isAsked(values: LookUp["values"], names: readonly string[]): boolean {
  return [...values].some(
    ([key, value]) => key !== "resourceGroupName" && (value === undefined || names.includes(value)),
  );
}

/** Whether a thing in one of these groups can be what is asked for. */
function isIn(values: LookUp["values"], groups: readonly string[] | undefined): boolean {
  const group = values.get("resourceGroupName");
  return group === undefined || groups === undefined || groups.includes(group);
}
