/** A shared access signature: what it lets somebody do, on what, and until when. */
export interface Sas {
  /** What it is signed for: letters of services, or a kind of thing and its path. */
  readonly on: { readonly services: string; readonly types: string } | { readonly kind: string; readonly path: string };
  /** A letter for each permission. */
  readonly may: string;
  /** Times; a start of `""` is any. */
  readonly start: string;
  readonly end: string;
  /** What else it asks of whoever uses it: an address, TLS, a stored policy. */
  readonly limits: readonly string[];
}

/** The key of a signature as power over a service: two are the same only when they have the same. */
export function sasKey(of: string, { on, may, start, end, limits }: Sas): string {
  const fields = new URLSearchParams({ ...on, may, start, end });
  for (const limit of limits.toSorted()) fields.append("limit", limit);
  return `SAS of ${of}?${fields.toString()}`;
}

/** Whether the key of a power is that of a signature. */
export function isSasKey(key: string): boolean {
  return key.startsWith("SAS of ");
}

interface SignedFor extends Sas {
  readonly of: string;
}

function readSas(key: string): SignedFor | undefined {
  const { of, text } = /^SAS of (?<of>.*)\?(?<text>[^?]*)$/s.exec(key)?.groups ?? {};
  if (of === undefined) return undefined;
  const fields = new URLSearchParams(text);
  const field = (name: string) => fields.get(name) ?? "";
  const on = fields.has("services")
    ? { services: field("services"), types: field("types") }
    : { kind: field("kind"), path: field("path") };
  return {
    of,
    on,
    may: field("may"),
    start: field("start"),
    end: field("end"),
    limits: fields.getAll("limit"),
  };
}

/** Whether keys of signatures hold together, for each permission, all that another one does. */
export function coverSas(keys: readonly string[], key: string): boolean {
  const asked = readSas(key);
  if (asked === undefined || asked.may === "") return false;
  const held = keys
    .flatMap((each) => readSas(each) ?? [])
    .filter((each) => each.of === asked.of && isAround(each, asked));
  return asked.may.split("").every((letter) => held.some(({ may }) => may.includes(letter)));
}

/** Whether one is for all that the other is, whatever they permit. */
function isAround(outer: Sas, inner: Sas): boolean {
  const isAsEarly = outer.start === "" || isNoLater(outer.start, inner.start);
  const isAsLong = isAsEarly && isNoLater(inner.end, outer.end);
  return isAsLong && outer.limits.every((limit) => inner.limits.includes(limit)) && isOn(outer.on, inner.on);
}

function isNoLater(a: string, b: string): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  return a === b || (one !== undefined && other !== undefined && one <= other);
}

/** A time in UTC as Azure takes it, with all of its digits: then the earlier one comes first. */
function timeOf(text: string): string | undefined {
  const { date, minutes = "00:00", seconds = "00" } = utc.exec(text)?.groups ?? {};
  return date === undefined ? undefined : `${date}T${minutes}:${seconds}`;
}

const utc = /^(?<date>\d{4}-\d\d-\d\d)(?:T(?<minutes>\d\d:\d\d)(?::(?<seconds>\d\d)(?:\.\d+)?)?(?:Z|[+-]00:00))?$/;

function isOn(outer: Sas["on"], inner: Sas["on"]): boolean {
  if ("services" in outer)
    return "services" in inner && holds(outer.services, inner.services) && holds(outer.types, inner.types);
  if ("services" in inner) return false;
  if (outer.kind === inner.kind && outer.path === inner.path) return true;
  return whole[outer.kind] === inner.kind && inner.path.startsWith(`${outer.path}/`);
}

/** What is in a container, and in a share, by the letters of a service SAS. */
const whole: Readonly<Record<string, string>> = { c: "b", s: "f" };

function holds(outer: string, inner: string): boolean {
  return inner.split("").every((letter) => outer.includes(letter));
}
