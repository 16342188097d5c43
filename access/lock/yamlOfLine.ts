import { parseDocument, visit } from "yaml";
import { LockError } from "./error.ts";

/** Longer than any condition, and short enough to limit the cost of a hostile line. */
const maxLength = 100_000;

/** The value of one line of a lock. Anchors, aliases and tags are refused, because every line stands for itself. */
export function yamlOfLine(line: string, number: number): unknown {
  if (line.length > maxLength) {
    throw new LockError(number, `given ${line.length} characters in one line, expected at most ${maxLength}`);
  }
  const document = parseDocument(line, { prettyErrors: false, stringKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new LockError(number, `not valid YAML in one line (${problem.message})`);
  if (/[&*!]/.test(line)) {
    visit(document, {
      Alias: () => refuse(number),
      Value: (_, { anchor, tag }) => {
        if (anchor !== undefined || tag !== undefined) refuse(number);
      },
    });
  }
  return document.toJS({ maxAliasCount: 0 });
}

function refuse(number: number): never {
  throw new LockError(number, "given an anchor, an alias or a tag: a lock has none");
}
