import { z } from "zod";

import { powers } from "../../roles/powers.ts";
import { listOf, oneOrMore, told } from "./told.ts";

const names = oneOrMore(
  z.string().min(1).max(300),
  "a name as reports say it, such as chat-api or group ai-developers, or a list of names",
);
const powerNames = oneOrMore(z.enum(powers), `one or more of the powers ${powers.join(", ")}`);

/** The keys that an expectation has to have, and those that it may have. */
const forms = [
  { needs: ["nobodyMay"], takes: ["on"] },
  { needs: ["only", "may"], takes: ["on"] },
  { needs: ["who", "mayNot"], takes: ["on"] },
  { needs: ["who", "may", "on"], takes: [] },
  { needs: ["who", "reaches"], takes: [] },
] as const;

const common: readonly string[] = ["in", "because"];

/** What the team expects of the access of its stacks. */
export const expectation = z
  .strictObject({
    nobodyMay: powerNames.optional().describe("What nobody may do."),
    only: names.optional().describe("Nobody else than these may do what may says."),
    who: names.optional().describe("Who it is about."),
    may: powerNames.optional().describe("With only: what nobody else may do. With who: what they must be able to do."),
    mayNot: powerNames.optional().describe("What who must not be able to do."),
    reaches: names
      .optional()
      .describe("Nothing, or what who may have access to: they have none to anything else, whatever it allows."),
    on: names.optional().describe("On what, such as aoai or resource group ai. Default: on anything."),
    in: oneOrMore(
      z.string().regex(/^!?[\w.*-]{1,100}$/, told("names of stacks, such as prod, prod-* or !dev")),
      "names of stacks, such as prod, prod-* or !dev",
    )
      .optional()
      .describe("In which stacks: * stands for anything, and ! leaves out. Default: in every stack."),
    because: z
      .string(told("the reason, as text"))
      .min(1, told("the reason"))
      .max(500, told("at most 500 characters"))
      .optional()
      .describe("Why, for whoever breaks it."),
  })
  .refine((given) => formOf(given) !== undefined, {
    error: `expected one of the forms ${listOf(forms.map(({ needs }) => needs.join(" + ")))}, each with in and because if wanted, and on where it is not required`,
  });

export type GivenExpectation = z.infer<typeof expectation>;

function formOf(given: Readonly<Record<string, unknown>>): (typeof forms)[number] | undefined {
  const keys = Object.keys(given).filter((key) => given[key] !== undefined && !common.includes(key));
  return forms.find(
    ({ needs, takes }) =>
      needs.every((key) => keys.includes(key)) &&
      keys.every((key) => ([...needs, ...takes] as readonly string[]).includes(key)),
  );
}
