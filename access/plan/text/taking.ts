import { parseJson } from "../../../json/parseJson.ts";
import type { Json } from "../digest.ts";
import { malformed } from "../planError.ts";
import { ValueEnd } from "./valueEnd.ts";

/** Longer than any step of a program: without an end, a whole file would be one value. */
const maxLength = 20_000_000;

/** Far deeper than what is read may nest. The parser needs much memory for every level. */
const maxDepth = 1000;

/** One JSON value, from text that comes in pieces. */
export interface Taking {
  /** The position behind the value, or -1 when it goes on in the next piece. @throws PlanError when it is no value. */
  take(text: string, from: number): number;
}

/** Takes a value as a whole. @param what names it in errors. */
export function taking(what: string, done: (value: Json) => void): Taking {
  const valueEnd = new ValueEnd();
  const pieces: string[] = [];
  let length = 0;
  return {
    take(text, from) {
      const end = valueEnd.find(text, from);
      pieces.push(text.slice(from, end === -1 ? undefined : end));
      length += pieces.at(-1)?.length ?? 0;
      if (length > maxLength) throw malformed(`${what} is longer than ${maxLength} characters`);
      if (valueEnd.depth > maxDepth) throw malformed(`${what} nests deeper than ${maxDepth} levels`);
      if (end !== -1) done(parsed(pieces.join(""), what));
      return end;
    },
  };
}

/** Passes over a value: it is not held, and its contents are not judged. */
export function passing(done: () => void): Taking {
  const valueEnd = new ValueEnd();
  return {
    take(text, from) {
      const end = valueEnd.find(text, from);
      if (end !== -1) done();
      return end;
    },
  };
}

function parsed(text: string, what: string): Json {
  try {
    return parseJson(text) as Json;
  } catch (error) {
    throw malformed(`${what} is not valid JSON`, error);
  }
}
