import { z } from "zod";

import { oneOrMore, told } from "./told.ts";

const text = (expected: string, most: number) =>
  z
    .string(told(expected))
    .max(most, told(`at most ${String(most)} characters`))
    .regex(/\S/, told(expected));

/** A day of the calendar. The engine's YAML reads one without quotes as a point in time. */
const day = z
  .string(told("a day, such as 2026-12-31"))
  .transform((given) => given.replace(/ 00:00:00 \+0000 UTC$/, ""))
  .pipe(z.iso.date(told("a day, such as 2026-12-31")));

const stackNames = oneOrMore(z.string().regex(/^[\w.-]{1,100}$/, told("the name of a stack")), "the stacks");

const access = z.strictObject({
  who: text("a name as reports say it", 300).describe("Who holds it."),
  on: text("a name as reports say it", 300).describe("On what."),
  roles: oneOrMore(z.string().min(1).max(300), "names of roles").describe(
    "All roles that are held there, and no other.",
  ),
  by: z.enum(["own", "through"], told("own or through")).optional().describe("Default: own, by roles of its own."),
});

/** What somebody accepts until a day. */
export const waiver = z
  .strictObject({
    finding: text("the name of a rule", 100).optional().describe("The rule of the finding."),
    says: text("the words of the finding", 20_000).optional().describe("What the finding says, to the letter."),
    at: text("a resource, as type::name", 2_000).optional().describe("Its resource, where several say the same."),
    access: access.optional().describe("What somebody holds after the change: all of it, and nothing else."),
    in: stackNames.describe("In which stacks."),
    owner: text("who answers for it", 200).describe("Who answers for it."),
    reason: text("the reason, as text", 500).describe("Why it is accepted."),
    until: day.describe("The last day on which it is."),
  })
  .refine(
    ({ finding, says, at, access: held }) =>
      held === undefined
        ? finding !== undefined && says !== undefined
        : [finding, says, at].every((one) => one === undefined),
    { error: "expected either finding and says, or access" },
  );

export type GivenWaiver = z.infer<typeof waiver>;
