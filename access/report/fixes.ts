import type { ToldFinding } from "./toldFinding.ts";

/** What is told of a fix. */
export interface ToldFix {
  /** Nothing where all of it is told above. */
  readonly text: string;
  /** The finding that tells it, where that is not the one above. */
  readonly toldAt?: ToldFinding;
}

/**
 * The fix of each finding: sentences that one above has told are left out, and where it is that of the one above for another
 * service, only how it is done there is told.
 */
export function fixesOf(told: readonly ToldFinding[]): ToldFix[] {
  const tellers = new Map<string, ToldFinding>();
  let above: ToldFinding | undefined;
  return told.map((each, index) => {
    const sentences = [...new Set(each.fixes.flatMap(sentencesOf))];
    const text = likeAbove(each, told[index - 1]) ?? sentences.filter((sentence) => !tellers.has(sentence)).join(" ");
    const [teller] = sentences.flatMap((sentence) => tellers.get(sentence) ?? []);
    const isElsewhere = text === "" && teller !== undefined && teller !== above;
    above = text === "" ? teller : each;
    for (const sentence of sentences) if (!tellers.has(sentence)) tellers.set(sentence, each);
    return { text, ...(isElsewhere && { toldAt: teller }) };
  });
}

function sentencesOf(fix: string): string[] {
  return fix.split(/(?<=\.) (?=[A-Z])/);
}

function likeAbove({ rules, fixes: [fix = "", ...more] }: ToldFinding, above: ToldFinding | undefined) {
  const [before = "", ...others] = above?.fixes ?? [];
  if (above?.rules.join() !== rules.join() || more.length + others.length > 0 || before === fix) return undefined;
  if (withoutService(before) !== withoutService(fix)) return undefined;
  const hows = [...fix.matchAll(how)].map(([, text]) => text);
  return hows.length === 0 ? undefined : `Likewise (${hows.join("; ")}).`;
}

/** How something is done at one service, in brackets. */
const how = / \(([^()]*)\)/g;

/** A service takes keys, passwords or credentials. */
function withoutService(fix: string): string {
  return fix.replace(how, "").replace(/\b(?:key|password|credential)(?=s?\b)/g, "key");
}
