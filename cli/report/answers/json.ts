import type { ModelActor, ModelScope } from "../../../access/engine.ts";
import type { Way } from "../../../access/questions.ts";
import type { Absent, Answer } from "./print.ts";

/** Answers for machines, with the words of the report. */
export function jsonOf(question: object, answers: readonly (Answer | Absent)[]): string {
  const present = answers.filter((answer) => "asked" in answer);
  const stacks = present.map(({ stack, asked, ways, unknowns }) => ({
    stack,
    scope: named(asked),
    ways: ways.map(wayOf),
    unknowns,
  }));
  return `${JSON.stringify({ version: 1, question, stacks }, undefined, 2)}\n`;
}

function wayOf({ actor, scope, channel, role, powers, via, idle, doubt }: Way): object {
  return {
    actor: named(actor),
    scope: named(scope),
    channel,
    role: role ?? null,
    powers,
    via,
    idle: idle ?? null,
    doubt: doubt ?? null,
  };
}

function named({ kind, name, id }: ModelActor | ModelScope): object {
  return { kind, name, id };
}
