import { format, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";

import { hosts } from "../../../components/host/index.ts";
import { declare, ofType, type Declared } from "../declare.ts";
import { byHand, plain, runs, withLibrary } from "./lines/programs.ts";
import { rows } from "./lines/rows.ts";

const options = await resolveConfig(new URL(import.meta.url));

/** Lines of code, as Prettier writes them here. */
async function lines(code: string): Promise<number> {
  const text = await format(code, { ...options, parser: "babel" });
  return text
    .trimEnd()
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}

/** The host and its roles: what both ways have to declare. */
function declaredBy(declared: Declared, types: readonly string[]): unknown[] {
  const roles = ofType(declared, "authorization:RoleAssignment").map(({ inputs }) =>
    [inputs["scope"], inputs["principalId"], inputs["roleDefinitionId"]].join(" "),
  );
  const made = types.map((type) => declared.resources.filter((one) => one.type === type).map(({ inputs }) => inputs));
  return [roles.toSorted(), made];
}

/** Machines have no environment in Azure: by hand, theirs would be a cloud-init of its own. */
const hasEnvironment = ({ type }: { type: string }) => !type.startsWith("azure-native:compute:");

test("every host with an environment in Azure has its row", () => {
  const expected = hosts.filter(hasEnvironment).map(({ component }) => component);
  expect(rows.map(({ component }) => component).toSorted()).toEqual(expected.toSorted());
});

describe.each(rows)("$component", (row) => {
  test("takes at most three lines beyond its raw arguments, and says the same as many more by hand", async () => {
    const raw = await lines(plain(row));
    const [ours, theirs] = [(await lines(withLibrary(row))) - raw, (await lines(byHand(row))) - raw];
    console.log(`${row.component}: ${String(ours)} lines, by hand ${String(theirs)}`);
    expect(ours).toBeLessThanOrEqual(3);
    expect(theirs).toBeGreaterThan(10);

    const [short, long] = [
      await declare(() => {
        runs(withLibrary(row));
      }),
      await declare(() => {
        runs(byHand(row));
      }),
    ];
    expect(declaredBy(short, row.types)).toEqual(declaredBy(long, row.types));
  });
});
