import { describe, expect, it } from "vitest";
import { classify } from "../../tools/statements/classify.ts";
import { providerPackages } from "../../tools/statements/packages.ts";
import { declaredBy } from "../../tools/statements/sources.ts";
import { ownersOf } from "../../tools/statements/subjects.ts";
import { tableOf } from "../../tools/statements/table.ts";
import { textOfModule } from "../../statements/module.ts";
import { moduleNames, textOf } from "./committed.ts";

describe("the generator on all packages, which npm fetches where they are not kept yet", () => {
  it(
    "makes the table that is in the repository, with no secret among what is harmless",
    { timeout: 600_000 },
    async () => {
      const declared = await declaredBy(providerPackages);
      const table = tableOf(declared);
      expect([...table.keys()].toSorted()).toEqual(moduleNames.toSorted());
      for (const [module, { types, parts }] of table) expect(textOfModule(types, parts), module).toBe(textOf(module));
      const secrets = ownersOf(declared).flatMap(({ inputs }) => inputs.filter(({ isSecret }) => isSecret));
      expect(secrets.length).toBeGreaterThan(100);
      for (const secret of secrets) expect(classify(secret)).toEqual({ may: "secret" });
    },
  );
});
