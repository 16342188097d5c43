import type { Model, Origin } from "../facts/model.ts";
import { openUnknowns } from "../diff/told.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";
import { parseUrn } from "../plan/urn.ts";
import { byText } from "../../roles/order.ts";
import { severityOf } from "../../roles/powers.ts";
import { channels } from "../terms/report.ts";
import { isAbout, type Expectation, type Expected, type May } from "./expectation.ts";
import { breachesOf, type Breach, type Forbidden } from "./forbidden.ts";
import { namedActors } from "./names.ts";
import { all, allAndAbsent, certain, resolved, type Resolved } from "./resolve.ts";
import { mayCertainly } from "./required.ts";
import { sayBreach, sayExpectation, sayPowers } from "./say.ts";
import { sideOf, type Side } from "./side.ts";

/** An expectation that is broken, or of which nobody can tell that it is not. */
export interface Broken {
  readonly message: string;
  /** What gives it. @default nothing that one resource does */
  readonly by?: Pick<Origin, "urn" | "location">;
  readonly because?: string;
}

/** Every expectation about a stack that does not hold on the side after, each with a witness and its way. */
export function brokenIn(
  stack: string,
  before: Model | null,
  after: Model,
  { judging, principals }: Omit<Expected, "own" | "doubt">,
): Broken[] {
  const about = judging.filter((expectation) => isAbout(expectation, stack));
  if (about.length === 0) return [];
  const now = sideOf(after);
  const sides = before === null ? [now] : [sideOf(before), now];
  const named = namedActors(principals);
  return about.flatMap((expectation) => {
    const expected = `expected that ${sayExpectation(expectation)}`;
    const because = expectation.because === undefined ? {} : { because: expectation.because };
    return checked(expectation, resolved(expectation, sides, named), now).map(({ message, ...broken }) => ({
      ...broken,
      ...because,
      message: `${expected}: ${message}`,
    }));
  });
}

function checked(expectation: Expectation, names: Resolved, now: Side): Broken[] {
  if ("may" in expectation && "who" in expectation) return missing(expectation, names, now);
  // What it is about is not in this stack.
  if (!("reaches" in expectation) && names.on.length > 0 && all(names.on).length === 0) return [];
  const breaches = breachesOf(forbiddenBy(expectation, names), now).toSorted(worstFirst);
  const told = breaches.slice(0, maxTold).map((breach): Broken => {
    const last = breach.holding.via.at(-1);
    return { message: sayBreach(breach), ...(last !== undefined && { by: last }) };
  });
  const more = breaches.length - told.length;
  const rest =
    more > 0 ? [{ message: `${String(more)} more ways break it: keyless who-can and explain list them` }] : [];
  return breaches.length > 0 ? [...told, ...rest] : notKnown(now.model);
}

/** Each breach is a finding of its own, so that a new one is not hidden by one that is waived. */
const maxTold = 50;

function worstFirst(a: Breach, b: Breach): number {
  const rank = ({ doubt, holding }: Breach) =>
    (doubt === undefined ? 0 : channels.length) + channels.indexOf(holding.channel);
  return rank(a) - rank(b) || severityOf(a.powers) - severityOf(b.powers) || byText(sayBreach(a), sayBreach(b));
}

function forbiddenBy(expectation: Exclude<Expectation, May>, { who, on }: Resolved): Forbidden {
  if ("reaches" in expectation) {
    return { who: { of: allAndAbsent(who) }, powers: undefined, on: undefined, outside: certain(on) };
  }
  const where = { on: expectation.on === undefined ? undefined : all(on), outside: [] };
  if ("nobodyMay" in expectation) return { who: { besides: new Set() }, powers: expectation.nobodyMay, ...where };
  if ("mayNot" in expectation) return { who: { of: allAndAbsent(who) }, powers: expectation.mayNot, ...where };
  const allowed = new Set(certain(who).map(({ key }) => key));
  return { who: { besides: allowed }, powers: expectation.may, ...where };
}

/** What is not known may give anything to anybody. Of a copied key it is told who has it. */
function notKnown(model: Model): Broken[] {
  const open = openUnknowns(model).filter(({ isCopiedKey }) => isCopiedKey !== true);
  const [first] = open;
  if (first === undefined) return [];
  const example = [parseUrn(first.urn).name, first.path].filter((part) => part !== "").join(" ");
  const number = open.length === 1 ? "something is" : `${String(open.length)} things are`;
  const { why } = first;
  return [
    {
      message: `nobody can tell, because ${number} not known${open.length === 1 ? "" : ", such as"} ${say(example)} (${say(why)})`,
    },
  ];
}

function missing({ may }: May, { who, on }: Resolved, now: Side): Broken[] {
  const absent = [...who, ...on].filter(({ things }) => things.length === 0);
  if (absent.length > 0) return absent.map(({ name }) => ({ message: `there is no ${say(name)} here` }));
  const byKey = new Map(now.actors.map((actor) => [actor.key, actor]));
  return all(who).flatMap((actor) =>
    all(on).flatMap((scope) =>
      may.flatMap((power): Broken[] => {
        const answer = mayCertainly(byKey.get(actor.key), power, scope, now);
        if (answer === "yes") return [];
        const [name, what] = [sayActor(actor), `${sayPowers([power])} on ${sayScope(scope)}`];
        if (answer === "no") return [{ message: `${name} may not ${what}` }];
        return [{ message: `nobody can tell whether ${name} may ${what}: ${answer.perhaps}` }];
      }),
    ),
  );
}
