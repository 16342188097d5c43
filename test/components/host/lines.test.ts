import { format, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";

import { hosts } from "../../../components/host/index.ts";
import { declare, ofType, type Declared } from "../declare.ts";
import { rows } from "./lines/rows.ts";
import { runs } from "./lines/run.ts";

const options = await resolveConfig(new URL(import.meta.url));

/** Lines of code, as Prettier writes them here. */
async function lines(code: string): Promise<number> {
  const text = await format(code, { ...options, parser: "babel" });
  return text
    .trimEnd()
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}

/** The host, its trusts and its roles: what both ways have to declare. */
function declaredBy(declared: Declared, types: readonly string[]): unknown[] {
  const roles = ofType(declared, "authorization:RoleAssignment").map(({ inputs }) =>
    [inputs["scope"], inputs["principalId"], inputs["roleDefinitionId"]].join(" "),
  );
  const made = types.map((type) =>
    declared.resources
      .filter((one) => one.type === type)
      .map(({ inputs, ...options }) => ({
        inputs: decoded(inputs),
        replaceOnChanges: options.replaceOnChanges,
        deleteBeforeReplace: options.deleteBeforeReplace,
      })),
  );
  return [roles.toSorted(), made];
}

/** With custom data as text. Where a client id is no GUID, ours has a blank line behind it. */
function decoded(inputs: unknown): unknown {
  return JSON.parse(
    JSON.stringify(inputs, (name, value: unknown) =>
      name === "customData" ? Buffer.from(String(value), "base64").toString().replaceAll(/\n+/g, "\n") : value,
    ),
  );
}

test("every host has its row, and so have pods and pipelines", () => {
  const expected = [...hosts.map(({ component }) => component), "AKS pods", "GitHub", "Azure DevOps"];
  expect(rows.map(({ what }) => what).toSorted()).toEqual(expected.toSorted());
});

describe.each(rows)("$what", ({ what, types, plain, withLibrary, byHand }) => {
  test("takes at most three lines beyond its raw arguments, and says the same as many more by hand", async () => {
    const raw = await lines(plain);
    const [ours, theirs] = [(await lines(withLibrary)) - raw, (await lines(byHand)) - raw];
    console.log(`${what}: ${String(ours)} lines, by hand ${String(theirs)}`);
    expect(ours).toBeLessThanOrEqual(3);
    expect(theirs).toBeGreaterThan(10);

    const [short, long] = [
      await declare(() => {
        runs(withLibrary);
      }),
      await declare(() => {
        runs(byHand);
      }),
    ];
    expect(declaredBy(short, types)).toEqual(declaredBy(long, types));
  });
});
