/** A part of a document that is cut between its items when there is no room for all of them. */
export interface Section {
  /** What stands before and after the items, cut or not. */
  readonly before: string;
  readonly after: string;
  /** How many items there are, and each of them, most relevant first: whole list items or table rows. */
  readonly size: number;
  readonly item: (index: number) => string;
  /** What is said in place of the items from here on, with their exact number and where they are. */
  readonly rest: (from: number) => string;
  /** Code units that it gets before others get more than theirs: enough for `before`, `after` and `rest`. */
  readonly floor: number;
}

/** What is read only by who opens it. Markdown inside a block of HTML starts after an empty line. */
export function folded(summary: string, head = ""): Pick<Section, "before" | "after"> {
  return { before: `<details>\n<summary>${summary}</summary>\n\n${head}`, after: "\n</details>\n" };
}

/** The sections as one text of at most so many code units: what is left over goes to the first that lack room. */
export function fitSections(sections: readonly Section[], limit: number): string {
  const prepared = sections.map((section) => prepare(section, limit));
  const room = limit - separator.length * Math.max(0, sections.length - 1);
  const floors = prepared.map(({ section, need }) => Math.min(need, section.floor));
  // Floors are for a document that has all the room there is. In a smaller one they are smaller.
  const scale = Math.min(1, room / floors.reduce((sum, size) => sum + size, 0));
  const least = prepared.map(({ section, need }, index) =>
    Math.min(need, Math.max(bareSize(section), Math.floor((floors[index] ?? 0) * scale))),
  );
  let left = room - least.reduce((sum, size) => sum + size, 0);
  const texts = prepared.map((each, index) => {
    const floor = least[index] ?? 0;
    const more = Math.max(0, Math.min(each.need - floor, left));
    left -= more;
    return cut(each, floor + more);
  });
  return texts.join(separator);
}

const separator = "\n\n";

/** A section with as many of its items as could ever be shown. */
interface Prepared {
  readonly section: Section;
  readonly items: readonly string[];
  /** The code units that it takes as a whole, or more than there is room for. */
  readonly need: number;
}

function prepare(section: Section, limit: number): Prepared {
  const items: string[] = [];
  let need = section.before.length + section.after.length;
  while (items.length < section.size && need <= limit) {
    const item = `${section.item(items.length)}\n`;
    items.push(item);
    need += item.length;
  }
  return { section, items, need };
}

/** Without any item. */
function bareSize({ before, after, rest }: Section): number {
  return before.length + after.length + rest(0).length;
}

function cut({ section, items, need }: Prepared, budget: number): string {
  const { before, after, size, rest } = section;
  if (items.length === size && need <= budget) return `${before}${items.join("")}${after}`.trimEnd();
  // The fewer are shown, the more there are to count: the longest that this can be.
  let length = bareSize(section);
  const fitting = items.findIndex((item) => (length += item.length) > budget);
  const shown = fitting === -1 ? items.length : fitting;
  return `${before}${items.slice(0, shown).join("")}${rest(shown)}${after}`.trimEnd();
}
