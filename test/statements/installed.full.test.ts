import { describe, it } from "vitest";
import { expectAllListed, expectNoneDenied } from "./claims.ts";
import { all } from "./sample.ts";

describe("statements on the installed providers, all of them", () => {
  const declared = all();

  it("lists every type and every input that they declare", () => {
    expectAllListed(declared);
  });

  it("calls nothing harmless that a second reading, by other words, takes for access", () => {
    expectNoneDenied(declared, "all modules");
  });
});
