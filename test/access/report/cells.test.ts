import { describe, expect, test } from "vitest";

import { sayCell, legendOf } from "../../../access/report/cellWords.ts";
import { emptyCell, withAccess, withChange } from "../../../access/report/cells.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import type { AccessChange } from "../../../access/terms/report.ts";
import type { Power } from "../../../roles/index.ts";
import { access, gain, loss, reportWith, style } from "./reports.ts";

const writes: readonly Power[] = ["writeData", "callModels", "readData"];
const gains = (...gained: Power[]) => gain({ powers: { gained, lost: [] } });
const loses = (...lost: Power[]) => loss({ powers: { gained: [], lost } });
const both = gain({ verdict: "mixed", powers: { gained: ["readKeys"], lost: ["assignRoles"] } });
const unclear = gain({ verdict: "unknown", powers: { gained: [], lost: [] } });
const cell = (held: readonly Power[] | undefined, ...changes: AccessChange[]) =>
  changes.reduce(withChange, held === undefined ? emptyCell : withAccess(emptyCell, access({ powers: held })));

describe("a cell marks what changes, and nothing else", () => {
  test.each<[string, readonly Power[] | undefined, AccessChange[]]>([
    ["use, write, +assign roles", ["assignRoles", ...writes], [gains("assignRoles")]],
    ["use, write, -assign roles", writes, [loses("assignRoles")]],
    ["use, +read keys, -assign roles", ["readKeys", "callModels"], [both]],
    ["+use", ["callModels", "readData"], [gains("callModels", "readData")]],
    ["-use", undefined, [loses("callModels", "readData")]],
    ["use, +other", ["callModels"], [gains()]],
    ["use, -other", ["callModels"], [loses()]],
    ["use", ["callModels"], [loses("callModels")]],
    ["cannot tell", undefined, [unclear]],
    ["use", ["callModels"], [unclear]],
    ["use, +read keys, -write", ["readKeys", "callModels"], [gains("readKeys"), loses("writeData")]],
    ["+assign roles, +read keys, 2 more", ["assignRoles", "readKeys", ...writes], [gains("assignRoles", "readKeys")]],
  ])("%s", (expected, held, changes) => {
    expect(sayCell(cell(held, ...changes))).toBe(expected);
  });

  test("two changes of one cell are one, which hides neither", () => {
    expect(cell([], gains("readKeys"), loses("writeData")).verdict).toBe("mixed");
    expect(cell([], unclear, gains("readKeys")).verdict).toBe("broader");
    expect(cell([], loses("writeData"), unclear).verdict).toBe("unknown");
  });
});

describe("the legend", () => {
  test("explains the words and marks that occur", () => {
    expect(legendOf([cell(["callModels"])])).toEqual(["use = call models, read data"]);
    expect(legendOf([cell(["manageModels", ...writes], gains("manageModels")), cell(undefined, unclear)])).toEqual([
      "use = call models, read data",
      "write = also change data",
      "manage = also deploy models",
      "▲ gained ? cannot tell",
    ]);
    expect(legendOf([cell(["assignRoles"]), emptyCell])).toEqual([]);
  });

  test("is a line below the table, or several where that does not fit", () => {
    const report = reportWith({ access: [access()], changes: [loss()] });
    expect(renderTerminal(report, { style: style(80) })).toContain("\n  use = call models, read data · ▼ lost\n");
    expect(renderTerminal(report, { style: style(36) })).toContain("\n  use = call models, read data\n  ▼ lost\n");
  });
});
