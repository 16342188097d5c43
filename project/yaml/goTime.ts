const form =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:(?<mark>[Tt]| +)(?<hour>\d{1,2}):(?<minute>\d{1,2}):(?<second>\d{1,2})(?:[.,](?<fraction>\d+))?(?<zone>Z|[-+]\d\d:\d\d)?)?$/;

/**
 * A moment that gopkg.in/yaml.v3 reads in unquoted text, as Go prints it: `2026-12-31 10:00:00 +0200 +0200`. Where the
 * offset is that of the machine itself, Go prints the name of its time zone; this is what a machine in UTC prints.
 */
export function goTime(text: string): string | undefined {
  const given = form.exec(text)?.groups;
  if (given === undefined) {
    return undefined;
  }
  const { mark = " ", zone, fraction = "" } = given;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [
    ...["year", "month", "day", "hour", "minute", "second"].map((part) => Number(given[part] ?? 0)),
  ];
  const isMoment =
    mark.startsWith(" ") === (zone === undefined) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  const offset = offsetOf(zone ?? "Z");
  if (!isMoment || offset === undefined) {
    return undefined;
  }
  const date = [given["year"], two(month), two(day)].join("-");
  const clock = [hour, minute, second].map(two).join(":");
  const rest = fraction.slice(0, 9).replace(/0+$/, "");
  return `${date} ${clock}${rest === "" ? "" : `.${rest}`} ${offset}`;
}

function daysIn(year: number, month: number): number {
  // Years below 100 would mean 19xx; the calendar repeats every 400.
  return new Date(Date.UTC((year % 400) + 2000, month, 0)).getUTCDate();
}

function offsetOf(zone: string): string | undefined {
  const [hours = 0, minutes = 0] = zone === "Z" ? [] : zone.slice(1).split(":").map(Number);
  if (hours > 24 || minutes > 60) {
    return undefined;
  }
  const total = hours * 60 + minutes;
  const offset = `${zone.slice(0, 1)}${two(Math.floor(total / 60))}${two(total % 60)}`;
  return total === 0 ? "+0000 UTC" : `${offset} ${offset}`;
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
