import type { RoleDefinition } from "../../../roles/index.ts";
import type { Grant } from "../../facts/model.ts";

/**
 * Whether a grant's role allows something. What an unknown role allows is not concluded: it is unknown where it is held.
 *
 * @param question names the test: it is put to each role once, because roles are few and grants are many.
 */
export function gives(
  { role: { definition } }: Grant,
  question: string,
  test: (role: RoleDefinition) => boolean,
): boolean {
  if (definition === undefined) return false;
  const known = answers.get(definition) ?? new Map<string, boolean>();
  answers.set(definition, known);
  const answer = known.get(question) ?? test(definition);
  known.set(question, answer);
  return answer;
}

const answers = new WeakMap<RoleDefinition, Map<string, boolean>>();
