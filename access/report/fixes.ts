import type { ToldFinding } from "./toldFinding.ts";

/**
 * The fix of each finding: sentences that one above has told are left out, and where it is that of the one above for another
 * service, only how it is done there is told. Nothing where all of it is told.
 */
export function fixesOf(told: readonly ToldFinding[]): string[] {
  const known = new Set<string>();
  return told.map((each, index) => {
    const fix = likeAbove(each, told[index - 1]) ?? untold(each, known);
    for (const sentence of each.fixes.flatMap(sentencesOf)) known.add(sentence);
    return fix;
  });
}

function untold({ fixes }: ToldFinding, known: ReadonlySet<string>): string {
  return [...new Set(fixes.flatMap(sentencesOf))].filter((sentence) => !known.has(sentence)).join(" ");
}

function sentencesOf(fix: string): string[] {
  return fix.split(/(?<=\.) (?=[A-Z])/);
}

function likeAbove({ rules, fixes: [fix = "", ...more] }: ToldFinding, above: ToldFinding | undefined) {
  const [before = "", ...others] = above?.fixes ?? [];
  if (above?.rules.join() !== rules.join() || more.length + others.length > 0 || before === fix) return undefined;
  if (withoutService(before) !== withoutService(fix)) return undefined;
  const hows = [...fix.matchAll(how)].map(([, text]) => text);
  return hows.length === 0 ? "Likewise." : `Likewise (${hows.join("; ")}).`;
}

/** How something is done at one service, in brackets. */
const how = / \(([^()]*)\)/g;

/** A service takes keys, passwords or credentials. */
function withoutService(fix: string): string {
  return fix.replace(how, "").replace(/\b(?:key|password|credential)(?=s?\b)/g, "key");
}
