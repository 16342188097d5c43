import { say, sayActor, sayList, sayScope } from "../identity/words.ts";
import { parseUrn } from "../plan/urn.ts";
import { powerWords } from "../terms/powers.ts";
import { placeOfIssuer } from "../terms/subject.ts";
import type { Power } from "../../roles/index.ts";
import { distinctSteps } from "../holdings/effective.ts";
import type { Link } from "../holdings/reach/edge.ts";
import type { Breach } from "./forbidden.ts";
import type { Expectation } from "./expectation.ts";

/** `nobody may read keys`, `only chat-api may call models on aoai`, `group ops reaches nothing`. */
export function sayExpectation(expectation: Expectation): string {
  if ("nobodyMay" in expectation) return `nobody may ${sayPowers(expectation.nobodyMay)}${sayOn(expectation.on)}`;
  if ("only" in expectation) {
    return `only ${sayNames(expectation.only)} may ${sayPowers(expectation.may)}${sayOn(expectation.on)}`;
  }
  const who = sayNames(expectation.who);
  if ("mayNot" in expectation) return `${who} may not ${sayPowers(expectation.mayNot)}${sayOn(expectation.on)}`;
  if ("may" in expectation) return `${who} may ${sayPowers(expectation.may, "and")}${sayOn(expectation.on, "and")}`;
  const { reaches } = expectation;
  return `${who} reaches ${reaches === "nothing" ? "nothing" : `only ${sayNames(reaches)}`}`;
}

const sayNames = (names: readonly string[]): string => sayList(names.map(say));
const sayOn = (names: readonly string[] | undefined, joined: "and" | "or" = "or"): string =>
  names === undefined ? "" : ` on ${sayList(names.map(say), names.length, joined)}`;

export function sayPowers(powers: readonly Power[], joined: "and" | "or" = "or"): string {
  const words = powers.map((power) => powerWords[power].said);
  return sayList(words, words.length, joined);
}

/** `group ops may read keys on aoai, by Contributor (ops-aoai)`. */
export function sayBreach({ actor, scope, powers, holding, doubt }: Breach): string {
  const what =
    powers.length > 0 ? `may ${sayPowers(powers, "and")}` : doubt === undefined ? "has access" : "may have it";
  const said = `${sayActor(actor)} ${what} on ${sayScope(scope)}${sayWay(holding.via)}`;
  return doubt === undefined ? said : `nobody can tell, because ${doubt}: ${said}`;
}

/** `, by trust in chat/chat-api (chat-trust), then Reader (chat-aoai)`. */
function sayWay(via: readonly Link[]): string {
  const steps = distinctSteps(via).map(({ kind, text, urn, issuer }) => {
    const place = issuer === undefined ? undefined : placeOfIssuer(issuer);
    const trusted =
      kind === "federatedCredential"
        ? `trust in ${say(text)}${place === undefined ? "" : ` ${say(place)}`}`
        : say(text);
    return `${trusted} (${say(parseUrn(urn).name || urn)})`;
  });
  return steps.length === 0 ? "" : `, by ${steps.join(", then ")}`;
}
