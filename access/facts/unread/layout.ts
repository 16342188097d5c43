import { parseJson } from "../../../json/parseJson.ts";
import { isList, isRecord, type Json } from "../../plan/digest.ts";

/** A value in which documents that are given as texts say the same however they are laid out. */
export function withoutLayout(value: Json): Json {
  if (typeof value === "string") return isDocument(value) ? value.replace(spaceBetween, "$1") : value;
  if (isList(value)) return value.map(withoutLayout);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutLayout(inner)]));
}

/** White space of JSON, which means nothing outside of its texts. */
const spaceBetween = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;

function isDocument(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}
