import { normalType } from "../../plan/urn.ts";
import type { TeamStatement } from "../known.ts";

/** Finds what the settings say of a normal type: of the type itself, or of its provider. */
export function statedOn(statements: readonly TeamStatement[]): (type: string) => TeamStatement | undefined {
  const byType = new Map<string, TeamStatement>();
  for (const statement of statements) {
    const { pattern } = statement;
    byType.set(pattern.endsWith(":*") ? pattern.toLowerCase() : normalType(pattern), statement);
  }
  return (type) => byType.get(type) ?? byType.get(`${type.split(":", 1)[0] ?? ""}:*`);
}
