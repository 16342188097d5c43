/** A time of day that is so odd that a text with its seconds was made from it. */
const timeOfDay = "T10:47:53.619Z";

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const mostYears = 100;

/** The time that programs see on a day, the same in all runs of that day. */
export function timeOn(date: string): number {
  return Date.parse(date + timeOfDay);
}

/** Takes the time of a run out of a text. */
export type Timeless = (text: string) => string;

/**
 * Writes texts made from the time of a run by their form and their distance from it. The result is the same in every run, on
 * every day, for the same form and the same distance.
 */
export function timeless(now: number): Timeless {
  const forms = [partsOf(now, "UTC"), partsOf(now, "local")].flatMap(formsOf);
  // As in short names.
  const short = new RegExp([now.toString(36), now.toString(16)].join("|"), "gi");
  return (text) => {
    if (!/\d/.test(text)) return text;
    const known = withTimestamps(text, now).replace(short, (found) => `<time in ${found.length} signs>`);
    // A value that is only a date may be literal.
    const dateless = isDateAlone(known) ? known : forms.reduce((result, form) => result.replace(form, asForm), known);
    return withEpochs(dateless, now);
  };
}

/** The same of a number. */
export function timelessNumber(value: number, now: number): number | string {
  const text = String(value);
  const said = withEpochs(text, now);
  return said === text ? value : said;
}

function isDateAlone(text: string): boolean {
  return /^(?:\d{4}[-/._]?\d{1,2}[-/._]?\d{1,2}|\d{1,2}[-/._]\d{1,2}[-/._]\d{4})$/.test(text);
}

type Parts = Readonly<Record<"Y" | "M" | "D" | "h" | "m" | "s" | "S", number>>;

function partsOf(now: number, zone: "UTC" | "local"): Parts {
  const at = new Date(now);
  return zone === "UTC"
    ? {
        Y: at.getUTCFullYear(),
        M: at.getUTCMonth() + 1,
        D: at.getUTCDate(),
        h: at.getUTCHours(),
        m: at.getUTCMinutes(),
        s: at.getUTCSeconds(),
        S: at.getUTCMilliseconds(),
      }
    : {
        Y: at.getFullYear(),
        M: at.getMonth() + 1,
        D: at.getDate(),
        h: at.getHours(),
        m: at.getMinutes(),
        s: at.getSeconds(),
        S: at.getMilliseconds(),
      };
}

/** The date, and the time after it if there is one. A timestamp with a zone was replaced by its distance before. */
function formsOf({ Y, M, D, h, m, s, S }: Parts): RegExp[] {
  const two = (part: number) => (part < 10 ? `0?${part}` : String(part));
  const apart = "[-/._ :T]?";
  const seconds = `(?:${apart}${two(s)}(?:${apart}${S})?)?`;
  const after = `(?:${apart}${two(h)}${apart}${two(m)}${seconds})?(?!\\d)`;
  const separator = "(?<separator>[-/._]?)";
  const dayOrMonth = `(?:${two(D)}[-/._]${two(M)}|${two(M)}[-/._]${two(D)})[-/._]${Y}`;
  return [
    new RegExp(`(?<!\\d)${Y}${separator}${two(M)}\\k<separator>${two(D)}${after}`, "g"),
    new RegExp(`(?<!\\d)${dayOrMonth}${after}`, "g"),
  ];
}

const [yearFirst, dayFirst] = [
  ["YYYY", "MM", "DD", "hh", "mm", "ss", "SSS"],
  ["DD", "MM", "YYYY", "hh", "mm", "ss", "SSS"],
];

/** The form of the matched text, `<YYYY-MM-DD>`. It is the same for the 9th and for the 10th. */
function asForm(text: string): string {
  const names = [...(/^\d{4}/.test(text) ? yearFirst : dayFirst)];
  const form = text.replace(/\d+/g, (digits) => {
    let letters = names.shift() ?? "";
    while (letters.length < digits.length && names.length > 0) letters += names.shift() ?? "";
    return letters;
  });
  return `<${form}>`;
}

/** With the zone, as `toISOString`, `toUTCString`, `String` and libraries for dates print it. */
const timestamp =
  /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d:53(?<fraction>\.619)?(?:Z|[+-]\d\d:?\d\d)|\b[A-Z][a-z]{2},? (?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} \d{1,2}) \d{4} \d\d:\d\d:53 GMT(?:[+-]\d{4})?(?: \([^()]*\))?/g;

function withTimestamps(text: string, now: number): string {
  return text.replace(timestamp, (found, fraction?: string) => {
    const time = Date.parse(found);
    const own = fraction === undefined ? now - (now % 1000) : now;
    const zone = /(?:Z|[+-][\d:]+)$/.exec(found)?.[0] ?? "";
    const digits = `YYYY-MM-DDThh:mm:ss${fraction === undefined ? "" : ".SSS"}${zone}`;
    const form = /^\d/.test(found) ? digits : `time in ${found.length} signs`;
    return Number.isNaN(time) ? found : `<${form}${distance(time, own)}>`;
  });
}

/** Milliseconds or seconds since 1970. */
const epoch = /(?<!\d)(?:\d{13}|\d{10})(?!\d)/g;

function withEpochs(text: string, now: number): string {
  return text.replace(epoch, (found, at: number) => {
    const isSeconds = found.length === 10;
    const [time, own] = isSeconds ? [Number(found) * 1000, now - (now % 1000)] : [Number(found), now];
    const isAlone = !/[\da-z]/i.test((text[at - 1] ?? "") + (text[at + 10] ?? ""));
    const isMade = (time - own) % minute === 0 && Math.abs(time - own) < mostYears * 366 * day;
    // Within an id, ten digits may mean anything.
    if (!isMade || (isSeconds && time !== own && !isAlone)) return found;
    return `<time in ${isSeconds ? "s" : "ms"}${distance(time, own)}>`;
  });
}

/** ` + 1 year`, ` - 3 days`: in years if it is the same day of another year, otherwise exact. */
function distance(time: number, now: number): string {
  const span = Math.abs(time - now);
  if (span === 0) return "";
  const sign = time < now ? " -" : " +";
  const [at, own] = [new Date(time), new Date(now)];
  const years = Math.abs(at.getUTCFullYear() - own.getUTCFullYear());
  if (years > 0 && at.toISOString().slice(4) === own.toISOString().slice(4))
    return `${sign} ${years} ${years === 1 ? "year" : "years"}`;
  return span % day === 0
    ? `${sign} ${span / day} days`
    : span % hour === 0
      ? `${sign} ${span / hour} h`
      : `${sign} ${span} ms`;
}
