import { kindInWords } from "../identity/kindInWords.ts";
import { parseUrn } from "../plan/urn.ts";
import type { Report, StackReport, Unknown } from "../terms/report.ts";
import { isToldCopy } from "./copies.ts";
import type { Escape } from "./escape.ts";
import { count, nameOf } from "./words.ts";
import type { ToldUnknown } from "./toldUnknown.ts";
import { isUnread } from "./alikeUnknowns.ts";
import { importantFirst } from "./importance.ts";
import { sayNames } from "./names.ts";

export interface ToldUnknowns {
  /** Of resources. */
  readonly ofResources: readonly ToldUnknown[];
  /** Of a stack as a whole, such as who runs it: no resource is less known for it. */
  readonly ofStacks: readonly ToldUnknown[];
  /** How many of resources, and of stacks, are as unknown as they were: a number, because nobody has to read them again. */
  readonly unchanged: number;
}

/** Everything that is not known, the same of several stacks told once. */
export function unknownsOf({ stacks }: Pick<Report, "stacks">): ToldUnknowns {
  const all = stacks.flatMap(({ stack, unknowns }) => unknowns.map((unknown) => ({ stack, unknown })));
  const open = all.filter(({ unknown }) => !isToldCopy(unknown));
  const fresh = open.filter(({ unknown }) => unknown.unchanged !== true);
  const told = (ofStack: boolean) =>
    foldResources(foldStacks(fresh.filter(({ unknown }) => isOfStack(unknown) === ofStack)));
  return {
    ofResources: importantFirst(told(false)),
    ofStacks: told(true),
    unchanged: open.length - fresh.length,
  };
}

/** How many unknowns of resources there are that were not there before, before they are told together. */
export function numberOfUnknowns(stacks: readonly Pick<StackReport, "unknowns">[]): number {
  const isFresh = (unknown: Unknown) => unknown.unchanged !== true && !isToldCopy(unknown) && !isOfStack(unknown);
  return stacks.reduce((sum, { unknowns }) => sum + unknowns.filter(isFresh).length, 0);
}

/** `12 things are as unknown as before`: what may have access in it and did not change. */
export function sayUnchanged(unchanged: number): string {
  return `${count(unchanged, "thing")} not known, as before the change`;
}

export function sumOf(told: readonly ToldUnknown[]): number {
  return told.reduce((sum, { number }) => sum + number, 0);
}

function isOfStack({ urn }: Unknown): boolean {
  return parseUrn(urn).type === "pulumi:pulumi:Stack";
}

interface OfStack {
  readonly stack: string;
  readonly unknown: Unknown;
}

function foldStacks(all: readonly OfStack[]): ToldUnknown[] {
  const same = Map.groupBy(all, ({ stack, unknown }) =>
    JSON.stringify([namesOf(unknown), unknown.path, withoutStack(unknown.why, stack)]),
  );
  return [...same.values()].flatMap((each) => {
    const [first] = each;
    if (first === undefined) return [];
    const stacks = [...new Set(each.map(({ stack }) => stack))];
    const why = stacks.length === 1 ? first.unknown.why : withoutStack(first.unknown.why, first.stack);
    const names = namesOf(first.unknown);
    const kind = names.length === 0 ? "" : kindInWords(first.unknown.urn);
    return [{ names, kind, path: first.unknown.path, why, stacks, number: each.length }];
  });
}

/** Resources of which the same is not known, for the same reason. */
function foldResources(all: readonly ToldUnknown[]): ToldUnknown[] {
  const same = Map.groupBy(all, (told) => {
    const { path, why, stacks, kind } = told;
    return JSON.stringify([path, why, stacks, isUnread(told) ? kind : ""]);
  });
  return [...same.values()].flatMap((each) =>
    each.slice(0, 1).map((first) => ({ ...first, names: each.flatMap(({ names }) => names), number: sumOf(each) })),
  );
}

/** The name of a stack is no name of a resource. */
function namesOf(unknown: Unknown): string[] {
  const { urn, path } = unknown;
  return isOfStack(unknown) && path !== "" ? [] : [nameOf(urn)].filter((name) => name !== "");
}

/** `chat-api: appSettings`; of several resources the first few. */
export function sayWhat({ names, path }: ToldUnknown, escape: Escape): string {
  const what = path.replace(/^inputs\./, "");
  if (names.length === 0) return escape(what);
  return `${sayNames(names, escape)}${what === "" ? "" : `: ${escape(what)}`}`;
}

/** `subscription-of-dev` is in each stack the one of that stack. */
function withoutStack(why: string, stack: string): string {
  if (!why.includes(stack)) return why;
  return why
    .split(/([^\p{L}\p{N}]+)/u)
    .map((part) => (part === stack ? "STACK" : part))
    .join("");
}
