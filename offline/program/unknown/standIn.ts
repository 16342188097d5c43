import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { report } from "../channel.ts";
import { noteIngredients } from "./ingredients.ts";
import { madeOf, type Label, type Part } from "./label.ts";

// A text that stands for an unknown value, so that the value is found again in whatever text the program makes with it.

const pattern = /keyless-unknown-[a-z0-9]+-/i;
const everyStandIn = /keyless-unknown-[a-z0-9]+-/gi;
const shortest = "keyless-unknown-x-".length;

const labels = new Map<string, Label>();
const texts = new WeakMap<Label, string>();

/** The text that stands for the value in texts. It is the same in every run, so that a hash of it is, too. */
export function standInOf(label: Label): string {
  let text = texts.get(label);
  if (text === undefined) {
    text = `keyless-unknown-${fingerprintOf(label.key)}-`;
    openStandIn(text, label);
  }
  return text;
}

/** Makes a text stand for the value. */
export function openStandIn(text: string, label: Label): void {
  texts.set(label, text);
  labels.set(text, label);
  report({ kind: "label", label: text, path: label.path.join("."), why: label.words });
}

/** The label of a text that was made with a stand-in; only the stand-in alone is the value itself. */
export function labelIn(text: string): Label | undefined {
  const match = text.length < shortest ? null : pattern.exec(text);
  const label = match === null ? undefined : labels.get(match[0].toLowerCase());
  if (label === undefined || text === texts.get(label)) {
    return label;
  }
  const made = madeOf(label, fingerprintOf(withoutStandIns(text)));
  noteIngredients(
    made,
    partsOf(text).filter((part) => typeof part !== "string"),
  );
  return made;
}

/** The text with the value in place of each stand-in: the same in every run. */
export function withoutStandIns(text: string): string {
  return text.replace(everyStandIn, (standIn) => {
    const label = labels.get(standIn.toLowerCase());
    return label === undefined ? standIn : `<${label.key}>`;
  });
}

/** The pieces of a text that was joined from stand-ins and the program's own texts. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(everyStandIn)) {
    const label = labels.get(match[0].toLowerCase());
    if (label !== undefined) {
      parts.push(text.slice(end, match.index), ...piecesOf(label));
      end = match.index + match[0].length;
    }
  }
  return [...parts, text.slice(end)].filter((part) => part !== "");
}

// The text of a value is the value. A joined text is replaced by its own pieces.
function piecesOf(label: Label): readonly Part[] {
  const { made, of } = label;
  const value = made !== undefined && made.print === undefined && of !== undefined && !of.isComputed ? of : label;
  return value.made?.parts ?? [value];
}
