import { beforeAll, describe, expect, it } from "vitest";
import { offline, program, repository, type Line } from "../runOffline.ts";

describe("a program that fails", () => {
  let lines: Line[];
  let code: number;
  beforeAll(async () => {
    ({ lines, code } = await offline(program("failures")));
  });
  const error = (stack: string) => lines.find((line) => line.stack === stack)?.error;

  it("by throwing is told with its message and line", () => {
    expect(error("throw")).toEqual({
      kind: "user",
      message: "Error: no region is chosen\n    at Object.throw (index.js:6:11)\n    at index.js:36:52",
    });
  });

  it("by a rejected promise is told with its message and line", () => {
    expect(error("reject")?.message).toMatch(/^Error: rejected on purpose\n {4}at Object\.reject \(index\.js:10:25\)/);
  });

  it("by a syntax error is told with file and line", () => {
    expect(error("syntax")).toEqual({
      kind: "user",
      message: "broken.js:2\nconst = 2;\n      ^\nSyntaxError: Unexpected token '='",
    });
  });

  it("by a missing module is told with its name", () => {
    expect(error("module")?.message).toBe("Error: Cannot find package 'not-installed-anywhere' imported from index.js");
  });

  it("on purpose, with a RunError, is told with its words only", () => {
    expect(error("clean")).toEqual({ kind: "user", message: "choose a region first" });
  });

  it("by a function that cannot be serialized is told with the place of it, which the SDK asks us for", () => {
    expect(error("serialize")?.message).toContain(
      "Error serializing '() => native(1)': index.js(27,44)\n\n'() => native(1)': index.js(27,44): captured\n  'native'",
    );
  });

  it("by missing configuration is told with the key and what to do", () => {
    expect(error("config")?.message).toContain("Missing required configuration variable 'shop:region'");
  });

  it("by two resources of one name is told as the engine does", () => {
    expect(error("duplicate")).toEqual({
      kind: "user",
      message:
        "Duplicate resource URN 'urn:pulumi:duplicate::shop::random:index:Thing::twice'; try giving it a unique name",
    });
  });

  it("by inputs that nest too deep is told with the resource and its line", () => {
    expect(error("deep")?.message).toMatch(
      /^Error: the inputs of deep \(random:index:Thing\) nest deeper than 200 levels\n {4}at Object\.deep \(index\.js:32:12\)/,
    );
  });

  it("by logging an error gives no digest", () => {
    expect(error("log")).toEqual({ kind: "user", message: "this must not be deployed" });
  });

  it("by waiting for what never comes gives no digest: a resource is missing", () => {
    expect(error("leak")?.message).toContain('"waits" [random:index:Thing] was waiting for the value of its input');
  });

  it("ends the run with 2, without a path of this machine", () => {
    expect(code).toBe(2);
    expect(JSON.stringify(lines)).not.toContain(repository);
  });

  it("to end is stopped, and said how far it came", async () => {
    const hanging = await offline(program("hang"), ["--timeout", "5"]);
    expect(hanging.lines).toEqual([
      {
        stack: "dev",
        error: {
          kind: "user",
          message:
            "the program registered nothing for 5 s; resources registered so far: 2; " +
            "last: urn:pulumi:dev::shop::random:index:Thing::first; it waits for a timer; pass --timeout for more time",
        },
      },
    ]);
    expect(hanging.code).toBe(2);
  });
});
