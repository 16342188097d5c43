import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { outputsIn } from "../../../../cli/sources/outputs/arguments.ts";
import { checkReferred } from "../../../../cli/sources/outputs/referred.ts";
import { temporaryFolder, write } from "../../repository.ts";

const folder = temporaryFolder();
write(folder, { "a.json": "{}", "b=c.json": "{}", "network/x": "" });
const file = join(folder, "a.json");

describe("--outputs", () => {
  test("is a path, or one for a stack by the name that the program refers to it by", () => {
    expect(outputsIn([file, `contoso/network/dev=${file}`, `dns=${join(folder, "network")}`])).toEqual([
      { stack: undefined, path: file, label: file },
      { stack: "contoso/network/dev", path: file, label: file },
      { stack: "dns", path: join(folder, "network"), label: join(folder, "network") },
    ]);
    expect(outputsIn([join(folder, "b=c.json")])).toMatchObject([{ path: join(folder, "b=c.json") }]);
  });

  test.each([
    [["no.json"], "--outputs no.json: there is no file or folder no.json"],
    [["dns=no.json"], "--outputs dns=no.json: there is no file or folder no.json"],
    [[folder], "the stack of that project is not named"],
    [[file, file], "given more than once without the name of a stack"],
    [[`dns=${file}`, `dns=${file}`], "given more than once for dns"],
    [["\u001b[31m=x"], String.raw`there is no file or folder \u{1b}`],
  ])("that nobody can follow is refused: %j", (args, message) => {
    expect(() => outputsIn(args)).toThrow(message);
  });

  test.each([
    [file, ["dns", "contoso/network/dev"], "the program refers to contoso/network/dev, dns"],
    [file, [], "the program does not use these outputs: the program refers to no other stack"],
    [
      `network=${file}`,
      ["dns"],
      `the program does not use these outputs: the program refers to dns\n  expected   --outputs dns=${file}`,
    ],
  ])("that fits no stack which is read is refused, with those that are: %s, %j", (arg, references, message) => {
    expect(() => {
      checkReferred([arg], references);
    }).toThrow(message);
  });

  test("that fits is taken", () => {
    checkReferred([file], ["dns", "dns"]);
    expect(() => {
      checkReferred([`dns=${file}`], ["dns", "other"]);
    }).not.toThrow();
  });
});
