import { describe, expect, it } from "vitest";
import { timeless, timelessNumber, timeOn } from "../../../offline/recorded/clock.ts";

const days = ["2026-11-29", "2027-03-05", "2028-02-29"] as const;
const day = 86_400_000;
const said = (date: string, make: (now: Date) => string) => {
  const now = timeOn(date);
  return timeless(now)(make(new Date(now)));
};
const two = (part: number) => String(part).padStart(2, "0");

/** What programs make of the time, and how it is said on every day. */
const forms: [string, (now: Date) => string][] = [
  ["<YYYY-MM-DDThh:mm:ss.SSSZ>", (now) => now.toISOString()],
  ["<YYYY-MM-DDThh:mm:ssZ>", (now) => now.toISOString().replace(/\.\d+/, "")],
  ["log-<YYYY-MM-DD>", (now) => `log-${now.toISOString().slice(0, 10)}`],
  ["log<YYYYMMDD>", (now) => `log${now.toISOString().slice(0, 10).replaceAll("-", "")}`],
  ["log-<YYYY.MM.DD>", (now) => `log-${[now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()].join(".")}`],
  ["on <DD/MM/YYYY>", (now) => `on ${[now.getUTCMonth() + 1, now.getUTCDate(), now.getUTCFullYear()].join("/")}`],
  [
    "on <DD.MM.YYYY>",
    (now) => `on ${[two(now.getUTCDate()), two(now.getUTCMonth() + 1), now.getUTCFullYear()].join(".")}`,
  ],
  ["<YYYYMMDDhhmmssSSS>", (now) => now.toISOString().replaceAll(/\D/g, "")],
  ["a-<YYYY-MM-DDThh-mm-ss-SSS>Z", (now) => `a-${now.toISOString().replaceAll(/[:.]/g, "-")}`],
  ["<time in 29 signs>", (now) => now.toUTCString()],
  ["sa<time in ms>", (now) => `sa${now.getTime()}`],
  ["sa<time in s>", (now) => `sa${Math.floor(now.getTime() / 1000)}`],
  ["sa<time in 8 signs>", (now) => `sa${now.getTime().toString(36)}`],
  ['{"exp":<time in s + 1 h>}', (now) => `{"exp":${Math.floor(now.getTime() / 1000) + 3600}}`],
  ["<YYYY-MM-DDThh:mm:ss.SSSZ + 30 days>", (now) => new Date(now.getTime() + 30 * day).toISOString()],
  ["<YYYY-MM-DDThh:mm:ss.SSSZ + 90 h>", (now) => new Date(now.getTime() + 90 * 3_600_000).toISOString()],
  ["<YYYY-MM-DDThh:mm:ss.SSSZ - 1 days>", (now) => new Date(now.getTime() - day).toISOString()],
];

describe("what was made from the time of a run", () => {
  it.each(forms)("is said by its form, on each day: %s", (form, make) => {
    for (const date of days) expect(said(date, make)).toBe(form);
  });

  it("is another one where its distance from the run is, whatever it is printed as", () => {
    const spans = [0, 1, 90, 3600, 86_400, 30 * 86_400, 31 * 86_400, 365 * 86_400, 366 * 86_400, 730 * 86_400, -86_400];
    const prints = [
      (at: Date) => at.toISOString(),
      (at: Date) => at.toUTCString(),
      (at: Date) => String(at.getTime()),
      (at: Date) => String(at.getTime() / 1000 - 0.619),
    ];
    for (const date of days) {
      for (const print of prints) {
        const all = spans.map((span) => said(date, (now) => print(new Date(now.getTime() + span * 1000))));
        expect(new Set(all).size).toBe(spans.length);
      }
    }
  });

  it("is a whole number of years where it is the same day of another one", () => {
    const later = (now: Date) => new Date(new Date(now).setUTCFullYear(now.getUTCFullYear() + 2)).toISOString();
    expect(said("2026-11-29", later)).toBe("<YYYY-MM-DDThh:mm:ss.SSSZ + 2 years>");
    expect(said("2027-03-05", later)).toBe("<YYYY-MM-DDThh:mm:ss.SSSZ + 2 years>");
  });

  it.each([
    "2026-11-29",
    "20261129",
    "2027-01-01T00:00:00Z",
    "2024-10-01-preview",
    "1120261129",
    "22222222-2222-4222-8222-222222222222",
    "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/rg-2025-11-29",
    "10.0.0.0/16",
  ])("is not what somebody wrote: %s", (text) => {
    expect(said("2026-11-29", () => text)).toBe(text);
  });

  it("may be a number", () => {
    const now = timeOn("2026-11-29");
    expect(timelessNumber(now, now)).toBe("<time in ms>");
    expect(timelessNumber(now + 7 * day, now)).toBe("<time in ms + 7 days>");
    expect(timelessNumber(443, now)).toBe(443);
    expect(timelessNumber(1_700_000_001, now)).toBe(1_700_000_001);
  });
});
