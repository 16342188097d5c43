import { expect, test } from "vitest";

import { terminalStyle } from "../../../cli/report/style.ts";

test("a report in a file or a pipe is as wide as people read, at a terminal as wide as that", () => {
  expect(terminalStyle({}).width).toBe(100);
  expect(terminalStyle({ isTTY: true, columns: 72 }).width).toBe(72);
});
