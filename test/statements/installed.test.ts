import { describe, it } from "vitest";
import { expectAllListed, expectNoneDenied } from "./claims.ts";
import { sampled } from "./sample.ts";

describe("statements on the installed providers, some modules of them", () => {
  const declared = sampled();

  it("lists every type and every input that they declare", () => {
    expectAllListed(declared);
  });

  it("calls nothing harmless that a second reading, by other words, takes for access", () => {
    expectNoneDenied(declared, "some modules");
  });
});
