import type { Level, Verdict } from "../../terms/report.ts";

/** What stands for a rule where a change of access is a result. */
export interface ChangeRule {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly fix: string;
  /** The level of a change that does not stop. */
  readonly level: Level;
}

const proved =
  "The change of the program or of its configuration is compared by what each role lets do, and not by its name.";
const accept =
  "If it is meant, write it to the lock (keyless lock) and have that reviewed. If not, take it out of the change.";

/** Changes of access by their verdict; what does not change is no result. */
export const changeRules: Readonly<Record<Exclude<Verdict, "same">, ChangeRule>> = {
  broader: { id: "access-grows", title: "Somebody gains access", reason: proved, fix: accept, level: "warning" },
  mixed: {
    id: "access-changes-both-ways",
    title: "Somebody gains access and loses other access",
    reason: proved,
    fix: accept,
    level: "warning",
  },
  unknown: {
    id: "access-cannot-tell",
    title: "It cannot be told whether somebody gains access",
    reason: "What cannot be known is never taken for nothing: it counts as access that grows.",
    fix: "Give what is not known: outputs of other stacks (--outputs), roles and statements (keyless.yaml), or a digest of the real engine.",
    level: "warning",
  },
  narrower: {
    id: "access-shrinks",
    title: "Somebody loses access",
    reason: "Nobody gains anything, but whoever still needs what is lost stops working.",
    fix: "Ask whoever loses it whether they still need it.",
    level: "note",
  },
};

/** What is not known and was not there before. */
export const notKnown: ChangeRule = {
  id: "not-known",
  title: "Something that may give access is not known",
  reason: "What is not known never counts as less access.",
  fix: "Give what is not known: outputs of other stacks (--outputs), roles and statements (keyless.yaml), or a digest of the real engine.",
  level: "warning",
};
