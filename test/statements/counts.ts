import { statementsOf } from "../../statements/statement.ts";
import type { Row } from "../../statements/row.ts";
import { moduleNames, textOf } from "./committed.ts";

interface Counts {
  readonly types: number;
  /** Inputs and inputs of parts, each once. */
  readonly may: number;
  readonly byRule: ReadonlyMap<string, number>;
}

/** How many inputs of the table are in which class. */
export function countsOf(): Counts {
  let types = 0;
  let may = 0;
  const byRule = new Map<string, number>();
  for (const line of moduleNames.flatMap((module) => (textOf(module) ?? "").trimEnd().split("\n"))) {
    if (line.startsWith("type ")) types += 1;
    for (const { says } of statementsOf(JSON.parse(line.slice(line.indexOf("{"))) as Row).values())
      if (says === "may") may += 1;
      else if (says !== undefined) byRule.set(says.none, (byRule.get(says.none) ?? 0) + 1);
  }
  return { types, may, byRule };
}
