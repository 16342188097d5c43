import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The longest name that stands for something. A YAML key may have 1,024 characters, and a character that is escaped takes
 * six.
 */
export const maxLabel = 150;

const marked = / ~[0-9a-f]+$/;

/**
 * The names of things in a lock, by their identity: as readable as they were given, and
 * unique. Things that would have the same name, and names that are cut or look as if they had a mark, get a mark made from
 * their identity, so that it does not depend on other things in the lock.
 */
export function labelsOf(given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const groups = Map.groupBy(given, ([, name]) => name.slice(0, maxLabel));
  const labels = [...groups].flatMap(([label, things]) => {
    const isPlain = things.length === 1 && things[0]?.[1] === label && !marked.test(label);
    if (isPlain) return things;
    const marks = marksOf(things.map(([identity]) => identity));
    return things.map(([identity], index): [string, string] => [identity, `${label} ~${marks[index] ?? ""}`]);
  });
  return new Map(labels);
}

/** Whether a name is one that labelsOf would give, whatever else is there. */
export function isLabelOf(label: string, name: string): boolean {
  return label === name || (marked.test(label) && label.replace(marked, "") === name.slice(0, maxLabel));
}

/** Eight digits, or more if two things share them. */
function marksOf(identities: readonly string[]): string[] {
  // Quoted, because half a character has no bytes of its own.
  const hashes = identities.map((identity) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(identity)))));
  const short = hashes.map((hash) => hash.slice(0, 8));
  return new Set(short).size === short.length ? short : hashes;
}
