import type { Location } from "../../terms/report.ts";
import { forTerminal } from "../escape.ts";
import type { Format } from "../format.ts";
import { shortTokens } from "../tokens.ts";
import { sayLocation } from "../words.ts";

/** A text as HTML, between tags and in attributes: text, whatever it says. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** The same of a text from outside: what is invisible is spelled out, and what has no end is cut. */
export function nameInHtml(text: string): string {
  return escapeHtml(forTerminal(shortTokens(text)));
}

/** @param link the https address of a place; without it, places lead nowhere. */
export function htmlFormat(link?: (location: Location) => string | undefined): Format {
  return {
    escape: (text) => `<b>${nameInHtml(text)}</b>`,
    prose: nameInHtml,
    place: (location) => {
      const said = `<code>${nameInHtml(sayLocation(location))}</code>`;
      const address = link?.(location) ?? "";
      const isWeb = /^https:\/\/\S+$/i.test(address) && address.length <= maxAddress;
      return isWeb ? `<a href="${escapeHtml(address)}" rel="noreferrer">${said}</a>` : said;
    },
  };
}

const maxAddress = 500;
