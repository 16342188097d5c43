import { parseJson } from "../../../json/parseJson.ts";
import type { Json } from "../digest.ts";
import { malformed } from "../planError.ts";
import { ValueEnd } from "./valueEnd.ts";

/** Longer than any step of a program. Without an end, a whole file would be one value. */
const maxLength = 20_000_000;

/** Much deeper than any accepted value. The parser needs much memory for every level. */
const maxDepth = 1000;

/** One JSON value, from text that comes in pieces. */
export interface Taking {
  /** The position after the value, or -1 when it continues in the next piece. @throws PlanError when it is not a value. */
  take(text: string, from: number): number;
}

/** Takes a whole value. @param what its name in errors. */
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

/** Skips a value without keeping it or checking its contents. */
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
