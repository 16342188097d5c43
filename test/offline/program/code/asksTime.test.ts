import { describe, expect, it } from "vitest";
import { timeAskedIn } from "../../../../offline/program/code/asksTime.ts";

/** What the time decides in the code, in which the clock is read wherever it says so. */
function askedIn(code: string): string[] {
  const readings = [...code.matchAll(/new Date\(\)|Date\.now\(\)/g)].map(({ index }) => index);
  return timeAskedIn(code, readings).map(({ text }) => text);
}

describe("what a time decides", () => {
  it.each([
    ["a branch", "if (new Date() > new Date('2030')) a();"],
    ["a choice", "grant(new Date().getFullYear() > 2030 ? a : c);"],
    ["a branch by a name", "const now = Date.now(); const late = now > 1; if (late) { a(); }"],
    ["a case", "switch (new Date().getDay()) { case 2: a(); }"],
    ["all after a return", "function f() { if (Date.now() < 1) return; a(); }"],
    ["a branch by a function", "const isLate = (d) => new Date() > d; if (isLate(1)) a();"],
    ["a test of a text", "if (new Date().toISOString().startsWith('2031')) a();"],
    ["an entry of a map", "grant({ 2031: a }[new Date().getFullYear()]);"],
    ["a list", "list.filter((x) => x.until < Date.now() && a());"],
    ["a function that it calls", "function go() { a(); } if (Date.now() > 1) go();"],
    ["a member", "const times = { now: new Date() }; if (times.now > 1) a();"],
  ])("is another with other code: %s", (_, code) => {
    const [before, after] = [askedIn(code), askedIn(code.replaceAll(/\ba\b/g, "b"))];
    expect(before).not.toEqual([]);
    expect(after).not.toEqual(before);
  });

  it("is the same in another form, and whatever else the program does", () => {
    const code = "if (Date.now() > 1) { a('x'); }";
    expect(askedIn(code)).toHaveLength(2);
    expect(askedIn(`other();\n${code.replace("{", "{ // now\n").replaceAll("'", '"')}`)).toEqual(askedIn(code));
  });

  it.each([
    ["a tag", "const tags = { at: new Date().toISOString() }; new Account('a', { tags }); use(tags ?? {});"],
    ["a map with other members", "const tags = { at: new Date(), env: 'x' }; if (tags.env === 'prod') a();"],
    ["a resource with such a tag", "const s = new Account('a', { at: Date.now() }); if (s.kind === 'x') a();"],
    ["an end", "const end = new Date(Date.now() + 90).toISOString(); use(end);"],
    ["a check that only throws", "if (new Date() > new Date('2030')) throw new Error('renew it');"],
  ])("is nothing for %s", (_, code) => {
    expect(askedIn(code)).toEqual([]);
  });
});
