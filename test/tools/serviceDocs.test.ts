import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { services } from "../../components/service/catalogue/index.ts";
import type { Verb } from "../../components/service/definition.ts";
import { findRole } from "../../roles/index.ts";
import { renderServiceDocs, sandboxTypeOf, serviceDocs } from "../../tools/serviceDocs.ts";

const page = readFileSync(serviceDocs, "utf8");

test("docs/services.md is what `npm run services` writes", async () => {
  expect(page).toBe(await renderServiceDocs());
});

test("it has a section for every service, with the GUID and today's name of each verb's role", () => {
  for (const { product, verbs } of services) {
    const section = page.split(`\n## ${product}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const { role } of Object.values<Verb>(verbs)) {
      expect(section, product).toContain(`\`${role}\``);
      expect(section, product).toContain(findRole(role)?.name ?? "a role that is not in the catalogue");
    }
  }
});

test("every service is in the sandbox", () => {
  expect(services.filter((service) => sandboxTypeOf(service) === "–").map(({ product }) => product)).toEqual([]);
});
