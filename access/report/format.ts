import type { Location } from "../terms/report.ts";
import { forMarkdown, forTerminal, linkForMarkdown, proseForMarkdown, type Escape } from "./escape.ts";
import { shortTokens } from "./tokens.ts";
import { sayLocation } from "./words.ts";

/** How a format writes what comes from outside; words of our own need no escaping. */
export interface Format {
  /** A name, told apart from the words around it. */
  readonly escape: Escape;
  /** A sentence with names in it. */
  readonly prose: Escape;
  /** A place in the program. */
  readonly place: (location: Location) => string;
}

export const terminalFormat: Format = {
  escape: (text) => forTerminal(shortTokens(text)),
  prose: (text) => forTerminal(shortTokens(text)),
  place: (location) => forTerminal(sayLocation(location)),
};

/** The same, with names that are too long for a line said in a shorter way. */
export function terminalFormatWith(shorten: Escape): Format {
  return {
    escape: (text) => shorten(terminalFormat.escape(text)),
    prose: (text) => shorten(terminalFormat.prose(text)),
    place: terminalFormat.place,
  };
}

/** @param link the https address of a place; without it, places lead nowhere. */
export function markdownFormat(link?: (location: Location) => string | undefined): Format {
  return {
    escape: (text) => forMarkdown(shortTokens(text)),
    prose: (text) => proseForMarkdown(shortTokens(text)),
    place: (location) => linkForMarkdown(sayLocation(location), link?.(location)),
  };
}
