import { normalType } from "../../access/plan/urn.ts";
import type { InputStatement } from "../../statements/statement.ts";
import { statementsOf } from "../../statements/statement.ts";
import { committed } from "./committed.ts";
import type { DeclaredInput, DeclaredModule } from "./declarations.ts";

/** One input of a type or of a part below it, with what the table says. */
export interface Place {
  readonly type: string;
  readonly path: string;
  readonly input: DeclaredInput;
  /** `undefined` where the table does not know it. */
  readonly said: InputStatement | undefined;
  /** The rule that calls all of it harmless. */
  readonly none: string | undefined;
}

/** Every input of a module's types, each part once for each type. What is one statement as a whole is not looked into. */
export function* placesOf({ types, parts }: DeclaredModule): Generator<Place> {
  for (const [type, inputs] of types) {
    const found = committed.on(normalType(type));
    if (found === undefined) {
      yield {
        type,
        path: "",
        input: { name: "", comment: "", type: "", isOptional: true, parts: [] },
        said: undefined,
        none: undefined,
      };
      continue;
    }
    const { module, row } = found;
    const seen = new Set<string>();
    const open = [{ path: "", inputs, rows: [row] }];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const input of next.inputs) {
        const said = next.rows.map((each) => statementsOf(each).get(input.name)).find((each) => each !== undefined);
        const path = next.path === "" ? input.name : `${next.path}.${input.name}`;
        const none = said !== undefined && typeof said.says === "object" ? said.says.none : undefined;
        yield { type, path, input, said, none: said?.parts.length === 0 ? none : undefined };
        if (said === undefined || said.parts.length === 0) continue;
        for (const part of input.parts) {
          if (seen.has(part)) continue;
          seen.add(part);
          const rows = said.parts.flatMap(({ name }) =>
            name === part.replace(/Args$/, "") ? (module.part(name) ?? []) : [],
          );
          open.push({ path, inputs: parts.get(part) ?? [], rows });
        }
      }
  }
}
