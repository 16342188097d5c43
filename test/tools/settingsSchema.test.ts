import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { renderSettingsSchema, settingsSchemaFile } from "../../tools/settingsSchema.ts";

it("the schema of keyless.yaml that editors read is what is checked: `npm run schema` writes it", async () => {
  expect(readFileSync(settingsSchemaFile, "utf8")).toBe(await renderSettingsSchema());
});
