import type { Module } from "./module.ts";
import type { Row } from "./row.ts";
import { statementsOf, type InputStatement, type PartAt } from "./statement.ts";

/** What is said of an input that a resource has. */
export interface Given {
  /** From the resource's inputs down; items of a list have the path of the list. */
  readonly path: readonly string[];
  /** The rule by which it carries no access; that it may; or that the table does not know it. */
  readonly says: { readonly none: string } | "may" | "unlisted";
  readonly value: Value;
  /** What the item of a list is called that this is in: of a setting, which one it is. */
  readonly called?: Called;
  /** Which of several things with lists of their own this is in, such as the second container; nothing for the first. */
  readonly within?: string;
}

export interface Called {
  readonly path: readonly string[];
  readonly value: Value;
}

type Value = string | number | boolean | null | readonly Value[] | Fields;
interface Fields {
  readonly [name: string]: Value;
}

/** The statements on all inputs that a resource has, down to where one is made. */
export function givenInputs(module: Module, row: Row, inputs: Fields): Given[] {
  const found: Given[] = [];
  let called: Called | undefined;
  let indexes: readonly number[] = [];
  const add = (given: Given) =>
    found.push({
      ...given,
      ...(called === undefined ? {} : { called }),
      ...(indexes.some((index) => index > 0) ? { within: indexes.join(".") } : {}),
    });

  const look = (rows: readonly Row[], fields: Fields, path: readonly string[]): void => {
    for (const [name, value] of Object.entries(fields)) {
      if (value === null) continue;
      const at = [...path, name];
      const statements = rows.flatMap((each) => statementsOf(each).get(name) ?? []);
      if (statements.length === 0) add({ path: at, says: "unlisted", value });
      else lookInto(statements, value, at);
    }
  };

  const lookInto = (statements: readonly InputStatement[], value: Value, path: readonly string[]): void => {
    const partsAt = statements.flatMap((each) => each.parts);
    if (partsAt.length === 0 || typeof value !== "object") add({ path, says: plainly(statements), value });
    else descend(partsAt, value, path);
  };

  const descend = (partsAt: readonly PartAt[], value: Value, path: readonly string[]): void => {
    if (isItems(value)) {
      const [around, outer] = [called, indexes];
      for (const [index, item] of value.entries()) {
        called = calledIn(item, path) ?? around;
        indexes = holdsItems(item) ? [...outer, index] : outer;
        descend(partsAt, item, path);
      }
      [called, indexes] = [around, outer];
    } else if (!isFields(value)) add({ path, says: "may", value });
    else {
      const deeper = partsAt.filter(({ keys }) => keys > 0).map(({ name, keys }) => ({ name, keys: keys - 1 }));
      if (deeper.length > 0) for (const [key, inner] of Object.entries(value)) descend(deeper, inner, [...path, key]);
      const here = partsAt.filter(({ keys }) => keys === 0).flatMap(({ name }) => module.part(name) ?? []);
      if (deeper.length === 0) look(here, value, path);
    }
  };

  look([row], inputs, []);
  return found;
}

/** The inputs by which items of a list are told apart. */
const nameInputs = ["name", "key"];

/** What an item of a list is called. One with items of its own is no setting but a thing, such as a container. */
function calledIn(item: Value, path: readonly string[]): Called | undefined {
  if (!isFields(item) || holdsItems(item)) return undefined;
  const name = nameInputs.find((each) => typeof item[each] === "string");
  return name === undefined ? undefined : { path: [...path, name], value: item[name] ?? null };
}

/** Whether it has a list of what has names, as a container has of its settings. Zones and arguments are only values. */
function holdsItems(value: Value): boolean {
  return isItems(value) ? value.some(isFields) : isFields(value) && Object.values(value).some(holdsItems);
}

/** What several shapes of one input say of a plain value: harmless only where all that speak of one agree. */
function plainly(statements: readonly InputStatement[]): Given["says"] {
  const said = statements.flatMap(({ says }) => says ?? []);
  const [first] = said;
  return first === undefined || said.includes("may") ? "may" : first;
}

function isItems(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isFields(value: Value): value is Fields {
  return typeof value === "object" && value !== null && !isItems(value);
}
