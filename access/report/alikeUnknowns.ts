import { isImportant } from "./importance.ts";
import { sayNames } from "./names.ts";
import { foldPaths } from "./pathFolds.ts";
import type { ToldUnknown } from "./toldUnknown.ts";

// What is not known for one reason is told in one paragraph: of many resources an input or two is not read, and nobody reads
// as many times why.

/** Unknowns that are told together, if they are: the words before the colon, and what each of them adds. */
interface Alike {
  readonly title: string;
  readonly item: string;
  /** Whether those that can carry access and those that hardly do stand in one paragraph. @default false */
  readonly isOneWithOthers?: true;
}

/** Folds what is not read, and look-ups that nothing could answer yet. The place of the first is that of all. */
export function foldUnread(told: readonly ToldUnknown[]): ToldUnknown[] {
  const alike = told.map((each, index) => {
    const found = unreadInputs(each) ?? unreadResource(each) ?? openLookUp(each) ?? stackOutput(each);
    return {
      each,
      found,
      key:
        found === undefined
          ? String(index)
          : JSON.stringify([found.title, each.stacks, found.isOneWithOthers ?? isImportant(each)]),
    };
  });
  return [...Map.groupBy(alike, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    if (first?.found === undefined || same.length === 1) {
      return same.map(({ each }) => ({
        ...each,
        why: each.why.replace(listed, (_, before: string, list: string) => before + foldPaths(list)),
      }));
    }
    const { title } = first.found;
    return paragraphsOf(same.map(({ each, found }) => ({ each, item: found?.item ?? "" }))).map((items) => ({
      names: [],
      path: title,
      why: items.map(({ item }) => item).join("; "),
      stacks: first.each.stacks,
      number: items.reduce((sum, { each }) => sum + each.number, 0),
    }));
  });
}

/** A text that is longer is cut where it is printed, and this may be the only copy. */
const maxLength = 360;

interface Item {
  readonly each: ToldUnknown;
  readonly item: string;
}

function paragraphsOf(items: readonly Item[]): Item[][] {
  const paragraphs: Item[][] = [];
  let length = 0;
  for (const one of items) {
    length += one.item.length + 2;
    const last = paragraphs.at(-1);
    if (last === undefined || length > maxLength) {
      paragraphs.push([one]);
      length = one.item.length;
    } else last.push(one);
  }
  return paragraphs;
}

const notRead = /^may give access and (?:is|are) not read yet(?:: (?<inputs>.+))?$/s;

const listed = /^(may give access and are not read yet: )(.+)$/s;

function unreadInputs({ names, path, why }: ToldUnknown): Alike | undefined {
  const { inputs } = notRead.exec(why)?.groups ?? {};
  if (!notRead.test(why) || !path.startsWith("inputs")) return undefined;
  const what = inputs ?? path.slice("inputs.".length);
  return { title: "inputs that may give access and are not read yet", item: `${said(names)}: ${foldPaths(what)}` };
}

function unreadResource({ names, path, why }: ToldUnknown): Alike | undefined {
  const { type } = /^(?<type>\S+) may give access and is not read yet$/.exec(why)?.groups ?? {};
  if (type === undefined || path !== "") return undefined;
  return { title: "resources that may give access and are not read yet", item: `${said(names)} (${type})` };
}

function openLookUp({ names, path, why }: ToldUnknown): Alike | undefined {
  const isOpen = why === `${path} was called with an argument that is not known yet: its answer is not known either`;
  return names.length === 0 && isOpen
    ? { title: "look-ups that are asked with what is not known yet, so that their answers are not known", item: path }
    : undefined;
}

function stackOutput({ names, path, why }: ToldUnknown): Alike | undefined {
  const [stack = "", ...others] = names;
  const { output = "" } = /^outputs\.(?<output>.+)$/s.exec(path)?.groups ?? {};
  const isNotGiven = why === `output ${output} of stack ${stack}: not known offline`;
  return others.length === 0 && isNotGiven
    ? { title: `outputs of ${stack} (--outputs STACK=FILE gives them)`, item: output, isOneWithOthers: true }
    : undefined;
}

/** Escaped with the text that they stand in. */
function said(names: readonly string[]): string {
  return sayNames(names, (name) => name);
}
