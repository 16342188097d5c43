import { sayNames } from "./names.ts";
import { foldPaths } from "./pathFolds.ts";
import type { ToldUnknown } from "./toldUnknown.ts";
import { pluralOf } from "./words.ts";

// What is not known for one reason is told in one paragraph: of many resources an input or two is not read, and nobody reads
// as many times why.

/** What is not known for one reason. */
export interface Paragraph {
  /** Why, before all of it; nothing where the one thing says it. */
  readonly title?: string;
  /** In the order in which they were told, each with how many unknowns it stands for. */
  readonly items: readonly Item[];
  readonly stacks: readonly string[];
}

export interface Item {
  readonly told: ToldUnknown;
  /** What it adds to the title. Not escaped. */
  readonly text: string;
  readonly number: number;
}

/** Unknowns that are told together: the words before all of them, and what each of them is about. */
interface Alike {
  readonly title: string;
  /** What stands before the colon; those of which that is the same are one item. */
  readonly of: string;
  /** What is not known of it. @default nothing more */
  readonly what?: string;
}

/** Paragraphs in the order of what stands first in each. */
export function paragraphsOf(all: readonly ToldUnknown[]): Paragraph[] {
  const notGiven = new Set(all.flatMap((told) => stackOf(told) ?? []));
  const alike = all.map((told) => ({ told, found: alikeOf(told, notGiven) }));
  const byTitle = Map.groupBy(alike, ({ told, found }, index) =>
    found === undefined ? String(index) : JSON.stringify([found.title, told.stacks]),
  );
  return [...byTitle.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { stacks } = first.told;
    if (first.found === undefined) {
      return [
        { items: same.map(({ told }) => ({ told, text: withShortKeys(told.why), number: told.number })), stacks },
      ];
    }
    const byWhat = Map.groupBy(same, ({ found }) => found?.of);
    return [{ title: first.found.title, items: [...byWhat.values()].flatMap(itemOf), stacks }];
  });
}

/** What the configuration of the stack would tell. */
function withShortKeys(why: string): string {
  return why.replace(configured, (_, keys: string) => `; config ${foldPaths(keys)} names them`);
}

const configured = / \(config may set ([^()]+)\)/;

function itemOf(same: readonly { readonly told: ToldUnknown; readonly found: Alike | undefined }[]): Item[] {
  const [first] = same;
  if (first?.found === undefined) return [];
  const whats = [...new Set(same.flatMap(({ found }) => found?.what ?? []))];
  const what = foldPaths(whats.join(", "));
  const { of } = first.found;
  const text = whats.length === 0 ? of : first.found.title.startsWith(outputs) ? `${of} (${what})` : `${of}: ${what}`;
  return [{ told: first.told, text, number: same.reduce((sum, { told }) => sum + told.number, 0) }];
}

/** Whether something is not read, and nothing more is known of it. */
export function isUnread(told: Pick<ToldUnknown, "names" | "path" | "why" | "kind">): boolean {
  return (unreadInputs(told) ?? unreadResource(told) ?? unreadKeys(told)) !== undefined;
}

type Told = Pick<ToldUnknown, "names" | "path" | "why" | "kind">;

function alikeOf(told: ToldUnknown, notGiven: ReadonlySet<string>): Alike | undefined {
  return (
    unreadInputs(told) ??
    unreadResource(told) ??
    unreadKeys(told) ??
    openLookUp(told) ??
    stackOutput(told) ??
    usedOutput(told, notGiven)
  );
}

const notRead = /^may give access and (?:is|are) not read yet(?:: (?<inputs>.+))?$/s;
const mayGive = "not checked (may give access)";

/** Of these providers the last word of a type says what it is. */
const usual = /^(?:azure|azure-native|azuread|kubernetes):/;

function unreadInputs(told: Told): Alike | undefined {
  const { path, why } = told;
  const { inputs } = notRead.exec(why)?.groups ?? {};
  if (!notRead.test(why) || !path.startsWith("inputs")) return undefined;
  const what = inputs ?? path.slice("inputs.".length);
  return { title: mayGive, of: said(told), what };
}

function unreadResource(told: Told): Alike | undefined {
  const { type } = /^(?<type>\S+) may give access and is not read yet$/.exec(told.why)?.groups ?? {};
  if (type === undefined || told.path !== "") return undefined;
  return { title: mayGive, of: usual.test(type) ? said(told) : `${said(told)} (${type})` };
}

function unreadKeys(told: Told): Alike | undefined {
  const isKeys = told.why === "takes keys: whoever has one gets in, which is not read yet";
  return isKeys
    ? { title: mayGive, of: said(told), what: `keys of ${told.names.length === 1 ? "its" : "their"} own` }
    : undefined;
}

function openLookUp({ names, path, why }: Told): Alike | undefined {
  const isOpen = why === `${path} was called with an argument that is not known yet: its answer is not known either`;
  return names.length === 0 && isOpen
    ? { title: "look-ups that are asked with what is not known yet, so that their answers are not known", of: path }
    : undefined;
}

const outputs = "outputs of ";

function titleOfOutputs(stack: string): string {
  return `${outputs}${stack}, which --outputs STACK=FILE gives`;
}

/** The stack of which an output is not given. */
function stackOf({ names, path, why }: Told): string | undefined {
  const [stack = "", ...others] = names;
  const { output = "" } = /^outputs\.(?<output>.+)$/s.exec(path)?.groups ?? {};
  const isNotGiven = why === `output ${output} of stack ${stack}: not known offline`;
  return others.length === 0 && isNotGiven ? stack : undefined;
}

function stackOutput(told: Told): Alike | undefined {
  const stack = stackOf(told);
  return stack === undefined ? undefined : { title: titleOfOutputs(stack), of: told.path.slice("outputs.".length) };
}

/** What comes from an output that is not given is told with that output. */
function usedOutput({ names, path, why }: Told, notGiven: ReadonlySet<string>): Alike | undefined {
  const { output = "", stack = "" } = /^output (?<output>\S+) of stack (?<stack>\S+)$/.exec(why)?.groups ?? {};
  if (!notGiven.has(stack)) return undefined;
  const what = `${path.replace(/^inputs\./, "")} of ${sayNames(names, plain)}`;
  return { title: titleOfOutputs(stack), of: output, what };
}

/** `metric alerts a, b and c`. */
function said({ names, kind = "" }: Told): string {
  const noun = names.length === 1 ? kind : pluralOf(kind);
  return [...(kind === "" ? [] : [noun]), sayNames(names, plain)].join(" ");
}

/** Escaped with the text that they stand in. */
const plain = (name: string): string => name;
