import type { RoleDefinition } from "../../../roles/index.ts";
import type { Grant } from "../../facts/model.ts";

/**
 * Whether a grant's role allows something. Nothing is concluded from an unknown role: it is reported where it is held.
 *
 * @param question names the test, whose result is cached for each role, because roles are few and grants are many.
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
