import { isList, isRecord, type Json } from "./digest.ts";
import type { PlanDocument } from "./document.ts";
import { documentPart, type Part } from "./parts.ts";

/** Passes a parsed document to a PlanDocument, as a reader of its text does. */
export function walk(value: Json, document: PlanDocument, part: Part = documentPart): void {
  if (part.as === "object" && isRecord(value)) {
    document.begin(part.name);
    for (const [key, inner] of Object.entries(value)) {
      const innerPart = part.parts.get(key);
      if (innerPart !== undefined) walk(inner, document, innerPart);
    }
  } else if (part.as === "list" && isList(value)) {
    document.begin(part.name);
    for (const element of value) document.element(part.name, element);
  } else {
    document.value(part.name, value);
  }
}
