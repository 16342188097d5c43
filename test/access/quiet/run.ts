import { readChange } from "../../../access/plan/plan.ts";
import type { Json } from "../../../access/plan/digest.ts";
import type { Evidence } from "../../../access/match/evidence.ts";
import { compare } from "../../../access/review.ts";
import type { Verdict } from "../../../access/terms/report.ts";
import { known } from "../known.ts";
import { urnOf } from "../digest.ts";
import { unknown } from "../facts/change.ts";

/** A resource as an offline run tells it. */
export interface Told {
  readonly type: string;
  readonly name: string;
  readonly inputs?: Readonly<Record<string, Json>>;
  /** Inputs that are an output of another resource, by path. */
  readonly passes?: Readonly<Record<string, readonly [of: Told, path: string]>>;
  /** What computed and looked-up values are made of, by path. */
  readonly made?: Readonly<Record<string, Json[]>>;
  /** What the outputs of a stack or component are made of, by path. */
  readonly gives?: Readonly<Record<string, Json[]>>;
  /** Inputs that are members of what look-ups answer, as they are, by path. */
  readonly answers?: Readonly<Record<string, Json>>;
  /** Inputs that are texts joined of words and one output of another resource, by path, as `word`, the output, `more`. */
  readonly joins?: Readonly<Record<string, readonly [word: Json, of: Told, path: string, more: Json]>>;
  /** Inputs that are texts joined of any pieces, by path. */
  readonly pieces?: Readonly<Record<string, readonly Json[]>>;
  /** What the run says of values that it does not know, and their prints, by path. */
  readonly said?: Readonly<Record<string, string>>;
  readonly prints?: Readonly<Record<string, string>>;
}

const catalogue = known();
const topOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? path;

function digestOf(resources: readonly Told[]): Json {
  return {
    steps: resources.map(
      ({
        type,
        name,
        inputs = {},
        passes = {},
        joins = {},
        prints = {},
        made = {},
        answers = {},
        gives = {},
        pieces = {},
      }): Json => {
        const texts = Object.entries(joins).map(([at, [word, of, path, more]]) => {
          return [at, [word, { urn: urnOf(of.type, of.name), path }, more]] as const;
        });
        const joined = Object.entries(joins).map(([at, [, of]]) => [topOf(at), [urnOf(of.type, of.name)]] as const);
        const outputs = Object.entries(passes).map(
          ([at, [of, path]]) => [at, { urn: urnOf(of.type, of.name), path }] as const,
        );
        const plain = [...outputs, ...texts].filter(([at]) => at === topOf(at)).map(([at]) => [at, unknown] as const);
        return {
          op: "create",
          newState: {
            urn: urnOf(type, name),
            type,
            custom: Object.keys(gives).length === 0,
            inputs: { ...inputs, ...Object.fromEntries(plain) },
            propertyDependencies: Object.fromEntries([
              ...outputs.map(([at, { urn }]) => [topOf(at), [urn]] as const),
              ...joined,
            ]),
            inputOutputs: Object.fromEntries(outputs),
            inputTexts: { ...Object.fromEntries(texts), ...pieces },
            inputFingerprints: prints,
            inputAnswers: answers,
            outputsMadeOf: gives,
            inputsMadeOf: { ...made, ...Object.fromEntries(Object.entries(answers).map(([at, one]) => [at, [one]])) },
          },
        };
      },
    ),
    unknowns: resources.flatMap(({ type, name, said = {} }) =>
      Object.entries(said).map(([path, why]) => ({ urn: urnOf(type, name), path: `inputs.${path}`, why })),
    ),
  };
}

/** What is said of going from one run to another. */
export function between(before: readonly Told[], after: readonly Told[]): ReturnType<typeof compare> {
  const side = (resources: readonly Told[]): Evidence => {
    const change = readChange(digestOf(resources));
    return { kind: "plan", change, side: "after", source: { source: "offline", ref: null } };
  };
  return compare({ stack: "dev", before: side(before), after: side(after) }, catalogue);
}

export const verdictBetween = (before: readonly Told[], after: readonly Told[]): Verdict | null =>
  between(before, after).verdict;
