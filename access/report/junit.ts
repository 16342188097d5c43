import type { Report, StackReport } from "../terms/report.ts";
import { saidOfConfinement } from "./confinement.ts";
import { entriesOf } from "./entries.ts";
import { terminalFormat } from "./format.ts";
import { caseOf, suiteOf, suitesOf, type Case } from "./junit/cases.ts";
import { repositoryPath } from "./results/paths.ts";
import type { Result, Stops } from "./results/result.ts";
import { resultsOf } from "./results/results.ts";
import { sayStack, tallyOf } from "./tally.ts";
import { count, sayLocation, sayVerdict } from "./words.ts";

export interface JUnitOptions {
  readonly stops: Stops;
  /** From the root of the repository to the project: `infra/`. Default: the project is the repository. */
  readonly folder?: string;
}

/** Many readers refuse a file of more than 10 MB: this many bytes are left to the cases. */
const maxBytes = 9_000_000;
/** Nobody reads more than this many, and what is left out is counted. */
const maxCases = 5_000;

/**
 * The report as JUnit XML, which every pipeline shows: a suite for each stack, whose first case is the verdict; then a case for
 * each change, finding and thing that is newly not known, worst first. What makes the command exit with 1 is a failure.
 */
export function renderJUnit(report: Report, { stops, folder = "" }: JUnitOptions): string {
  const all = resultsOf(report, stops);
  const results = Map.groupBy(all, ({ stack }) => stack);
  const shown = fitting(all, folder);
  const suites = report.stacks.map((stack) => {
    const cases = shown.get(stack.stack) ?? [];
    const rest = (results.get(stack.stack) ?? []).slice(cases.length);
    return suiteOf(stack.stack, [verdictCase(stack, report, stops), ...cases, ...restCase(stack, rest)]);
  });
  return suitesOf(suites);
}

function verdictCase(stack: StackReport, report: Report, stops: Stops): Case {
  const { words } = sayVerdict(stack.verdict);
  const tally = sayStack(tallyOf(entriesOf(stack)), stack);
  const text = tally === words ? words : `${words}: ${tally}`;
  const confinement = saidOfConfinement(report).map(terminalFormat.prose);
  return caseOf({ name: "verdict", classname: "access" }, [text, ...confinement], stops.verdict(stack.verdict));
}

/** The verdict and this say whether what is left out stops. */
function restCase({ stack }: StackReport, rest: readonly Result[]): Case[] {
  if (rest.length === 0) return [];
  const stopping = rest.filter(({ stops }) => stops).length;
  const text = `and ${count(rest.length, "more result")} of ${terminalFormat.escape(stack)}, ${String(stopping)} of which stop: --format json has them all`;
  return [caseOf({ name: "what has no room here", classname: "access" }, [text], stopping > 0)];
}

/** The cases of each stack, as many as there is room for. */
function fitting(results: readonly Result[], folder: string): Map<string, Case[]> {
  const shown = new Map<string, Case[]>();
  const numbers = new Map<string, number>();
  let left = maxBytes;
  for (const result of results.slice(0, maxCases)) {
    const [headline, ...details] = result.say();
    // Readers take two cases of one name for one.
    const key = JSON.stringify([result.stack, result.rule, headline]);
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    const attributes = {
      name: number === 1 ? headline : `${headline} (${String(number)})`,
      classname: terminalFormat.escape(result.rule),
      ...placeOf(result, folder),
    };
    const places = result.places.slice(0, maxPlaces).map((each) => `At: ${terminalFormat.prose(sayLocation(each))}`);
    const one = caseOf(attributes, [headline, `Level: ${result.level}`, ...details, ...places], result.stops);
    left -= new TextEncoder().encode(one.text).length;
    if (left < 0) break;
    const cases = shown.get(result.stack) ?? [];
    cases.push(one);
    shown.set(result.stack, cases);
  }
  return shown;
}

const maxPlaces = 10;

function placeOf({ places: [place] }: Result, folder: string) {
  const path = place === undefined ? undefined : repositoryPath(folder, place.file);
  return path === undefined || place === undefined ? {} : { file: terminalFormat.escape(path), line: place.line };
}
