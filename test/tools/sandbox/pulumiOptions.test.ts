import { describe, expect, it } from "vitest";

import { checkPulumiOptions } from "../../../tools/sandbox/pulumiOptions.ts";

describe("options that are given to Pulumi", () => {
  it.each([
    [["--diff", "--cwd", "/real"]],
    [["--cwd=/real"]],
    [["-C", "/real"]],
    [["-C/real"]],
    [["-yC=/real"]],
    [["--config-file", "x.yaml"]],
    [["--config-file=x.yaml"]],
    [["--stack", "prod"]],
    [["-sprod"]],
    [["--secrets-provider=azurekeyvault://kv/keys/k"]],
    [["--remote"]],
    [["--diff", "--", "https://example.com/template"]],
  ])("may not lead the engine out of the sandbox: %s", (options) => {
    expect(() => {
      checkPulumiOptions(options);
    }).toThrow(/cannot be given to Pulumi here: \w|unexpected second "--"/);
  });

  it("may be all others", () => {
    const options = ["-f", "-p4", "-m=Cs", "-tsC", "--show-sames", "--config", "shop:size=2", "--config-path", "-v9"];
    expect(() => {
      checkPulumiOptions(options);
    }).not.toThrow();
    expect(() => {
      checkPulumiOptions([]);
    }).not.toThrow();
  });
});
