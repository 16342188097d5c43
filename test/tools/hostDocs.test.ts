import { readFileSync } from "node:fs";

import * as pulumi from "@pulumi/pulumi";
import { expect, test } from "vitest";

import { hosts } from "../../components/host/index.ts";
import * as library from "../../components/index.ts";
import { armTypes } from "../../sandbox/types/list.ts";
import { hostDocs, renderHostDocs } from "../../tools/hostDocs.ts";

const page = readFileSync(hostDocs, "utf8");

test("docs/hosts.md is what `npm run hosts` writes", async () => {
  expect(page).toBe(await renderHostDocs());
});

test.each(hosts)("$product has a component, a type in the sandbox, facts and Microsoft's pages about it", (host) => {
  const component: unknown = Object.entries(library).find(([name]) => name === host.component)?.[1];
  expect(component).toHaveProperty("prototype", expect.any(pulumi.ComponentResource));
  expect(armTypes.map(({ token }) => token)).toContain(host.type);
  expect(page).toContain(`\n## ${host.product}\n`);
  expect(host.remember.length).toBeGreaterThan(0);
  expect(host.sources.filter((source) => !source.startsWith("https://learn.microsoft.com/"))).toEqual([]);
});
