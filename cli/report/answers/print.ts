import {
  count,
  forTerminal,
  type ModelActor,
  type ModelScope,
  nameOf,
  sayActor,
  sayLocation,
  sayPowers,
  sayScope,
  sayStep,
  type Step,
  type TerminalStyle,
} from "../../../access/engine.ts";
import type { Way } from "../../../access/questions.ts";

/** More ways than these are counted. */
const maxWays = 100;

/** What was found in one stack. */
export interface Answer {
  readonly stack: string;
  readonly asked: ModelScope;
  readonly ways: readonly Way[];
  /** How many things of the stack are not known. */
  readonly unknowns: number;
}

/** A stack that has no such thing. */
export interface Absent {
  readonly stack: string;
  readonly absent: string;
}

/** Every way of one actor, with what it gives. */
export function printExplanation(
  answers: readonly ((Answer & { readonly actor: ModelActor }) | Absent)[],
  style: TerminalStyle,
): string {
  return join(
    answers.map((answer) => {
      if ("absent" in answer) return printAbsent(answer, style);
      const [who, on] = [sayActor(answer.actor, forTerminal), sayScope(answer.asked, forTerminal)];
      const title = answer.ways.length === 0 ? `${who} holds nothing on ${on}` : `${who} on ${on}`;
      return section(answer, title, (way) => mayDo(way), style);
    }),
  );
}

/** Everybody who may do something, with the role that lets them. */
export function printWhoCan(answers: readonly (Answer | Absent)[], what: string, style: TerminalStyle): string {
  return join(
    answers.map((answer) => {
      if ("absent" in answer) return printAbsent(answer, style);
      const on = sayScope(answer.asked, forTerminal);
      const certain = new Set(
        answer.ways
          .filter(({ doubt, idle }) => doubt === undefined && idle === undefined)
          .map(({ actor }) => actor.key),
      ).size;
      const who = certain === 0 ? "nobody who is known" : certain === 1 ? "1 actor" : `${certain} actors`;
      return section(
        answer,
        `${who} can ${what} on ${on}`,
        (way) => `${sayActor(way.actor, forTerminal)}${roleOf(way)}`,
        style,
      );
    }),
  );
}

function printAbsent({ stack, absent }: Absent, style: TerminalStyle): string {
  return `${style.bold(forTerminal(stack))}  there is no ${absent} here`;
}

function join(sections: readonly string[]): string {
  return `${sections.join("\n\n")}\n`;
}

function section(answer: Answer, title: string, say: (way: Way) => string, style: TerminalStyle): string {
  const { stack, ways, unknowns, asked } = answer;
  const shown = ways.slice(0, maxWays).flatMap((way) => printWay(way, say(way), asked, style));
  const more = ways.length > maxWays ? [`  and ${ways.length - maxWays} more: --format json has them all`] : [];
  const unknown =
    unknowns === 0
      ? []
      : [
          style.dim(
            `  ${count(unknowns, "thing")} not known in this stack: keyless preview --format json lists ${unknowns === 1 ? "it" : "them"}`,
          ),
        ];
  return [`${style.bold(forTerminal(stack))}  ${title}`, ...shown, ...more, ...unknown].join("\n");
}

function printWay(way: Way, what: string, asked: ModelScope, style: TerminalStyle): string[] {
  const on = way.scope.key === asked.key ? "" : `, on ${sayScope(way.scope, forTerminal)}`;
  const doubt = way.doubt === undefined ? [] : [`           ${style.warn(`not certain: ${way.doubt}`)}`];
  const idle = way.idle === undefined ? [] : [`           ${style.warn(`does not count while ${way.idle}`)}`];
  const steps = way.via.map((step) => `           ${sayResource(step, way)}${sayPlace(step, style)}`);
  return [`  ${way.channel.padEnd(8)} ${what}${on}`, ...steps, ...idle, ...doubt];
}

/** The resource that is responsible for a step, and what the step is where the role has not said it. */
function sayResource(step: Step, { role }: Way): string {
  const name = forTerminal(nameOf(step.urn));
  return step.text === role ? `by ${name}` : `by ${name}: ${sayStep(step, forTerminal)}`;
}

function sayPlace({ location }: Step, style: TerminalStyle): string {
  return location === undefined ? "" : `  ${style.dim(forTerminal(sayLocation(location)))}`;
}

function mayDo(way: Way): string {
  const words = sayPowers(way.powers);
  if (words !== "") return `${words}${roleOf(way)}`;
  if (way.idle !== undefined) return `nothing${roleOf(way)}`;
  return way.doubt === undefined ? `other operations${roleOf(way)}` : `cannot tell what${roleOf(way)}`;
}

function roleOf({ role, channel }: Way): string {
  return role === undefined || channel === "key" ? "" : ` (${forTerminal(role)})`;
}
