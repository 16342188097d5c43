import { describe, expect, test } from "vitest";

import { subdomainRules } from "../../../components/account/subdomain.ts";
import { hashedName, type NameRules } from "../../../components/service/globalName.ts";

const place = { subscriptionId: "sub-a", project: "contoso", stack: "dev", name: "aoai" };

const kinds: readonly [what: string, rules: NameRules, valid: RegExp][] = [
  ["subdomain", subdomainRules, /^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$/],
  ["storage account", { maxLength: 24, hyphens: false, prefix: "st" }, /^[a-z0-9]{3,24}$/],
  [
    "vault",
    { maxLength: 24, hyphens: true, prefix: "kv", letterFirst: true },
    /^(?!.*--)[a-z][a-z0-9-]{1,22}[a-z0-9]$/,
  ],
];

describe.each(kinds)("the default name of a %s", (_, rules, valid) => {
  test("is the same on every run, and another in another subscription, project, stack or component", () => {
    const others = Object.entries(place).map(([key, value]) => ({ ...place, [key]: `${value}2` }));
    const all = [place, ...others].map((one) => hashedName(one, rules));
    expect(hashedName(place, rules)).toBe(all[0]);
    expect(new Set(all).size).toBe(5);
  });

  test.each(["aoai", "A very long name that goes on and on ".repeat(4), "---", "ünïcode", "9", ""])(
    "made from %j is one that Azure takes",
    (name) => {
      expect(hashedName({ ...place, name }, rules)).toMatch(valid);
    },
  );
});

test("it begins with the component's name, and no release of this library changes it", () => {
  expect(hashedName(place, subdomainRules)).toMatchInlineSnapshot(`"aoai-e386074d5c"`);
});
