import type { Power } from "../../roles/index.ts";
import type { Principals } from "../identity/principals.ts";
import type { Location } from "../terms/report.ts";

/**
 * What a team expects of the effective access in its stacks. Names are those that reports say: `chat-api`,
 * `group ai-developers`, `aoai`, `resource group ai`, or an id.
 */
export type Expectation = Where & (NobodyMay | OnlyMay | MayNot | May | ReachesOnly);

interface Where {
  /** Names of stacks, in which `*` stands for anything, and `!` before a name leaves it out. @default every stack */
  readonly in?: readonly string[];
  /** Why, for whoever breaks it. */
  readonly because?: string;
  /** Where it is written. */
  readonly location?: Location;
}

/** Nobody may, on these or on anything. */
export interface NobodyMay {
  readonly nobodyMay: readonly Power[];
  readonly on?: readonly string[];
}

/** Nobody else may. They need not. */
export interface OnlyMay {
  readonly only: readonly string[];
  readonly may: readonly Power[];
  readonly on?: readonly string[];
}

/** Nobody of these may. */
export interface MayNot {
  readonly who: readonly string[];
  readonly mayNot: readonly Power[];
  readonly on?: readonly string[];
}

/** Each of these may, with certainty and without a key, on each of these. */
export interface May {
  readonly who: readonly string[];
  readonly may: readonly Power[];
  readonly on: readonly string[];
}

/** These have no access to anything else, whatever it allows. Nothing: to anything at all. */
export interface ReachesOnly {
  readonly who: readonly string[];
  readonly reaches: "nothing" | readonly string[];
}

/** The expectations by which stacks are judged. */
export interface Expected {
  /** Of the base of a change. */
  readonly judging: readonly Expectation[];
  /**
   * Of the change itself: they judge nothing, but their names have to be those of something.
   *
   * @default not looked at
   */
  readonly own?: readonly Expectation[];
  /** Whoever has a name by the settings is somebody, also where no stack gives them anything. @default nobody */
  readonly principals?: Principals;
  /** Why nobody can tell what is expected. @default that is known */
  readonly doubt?: string;
}

/** Whether an expectation is about a stack. */
export function isAbout({ in: patterns = [] }: Pick<Expectation, "in">, stack: string): boolean {
  const [out, into] = [patterns.filter(isExcluding), patterns.filter((pattern) => !isExcluding(pattern))];
  return (
    (into.length === 0 || into.some((pattern) => fits(pattern, stack))) && !out.some((one) => fits(one.slice(1), stack))
  );
}

const isExcluding = (pattern: string): boolean => pattern.startsWith("!");

function fits(pattern: string, stack: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(stack);
}
