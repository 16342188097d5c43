import type { Change } from "../../../tools/record/change.ts";
import { withOptions, type Edit } from "../../access/verdicts/edit.ts";
import type { Row } from "../../access/verdicts/row.ts";
import { rows } from "../../access/verdicts/rows.ts";

/** A change that is made for real. */
export interface Case {
  readonly title: string;
  readonly change: Change;
  readonly row: Row;
  /** Whether it is previewed before it is made. @default the recorded digest of the row is what was promised. */
  readonly isPreviewed?: boolean;
  /** What Azure says instead of doing it, and why: the tenant then stays as it is. */
  readonly refused?: { readonly answer: string; readonly why: string };
}

/** What is left out of the comparison, and why. Printed. */
export const leftOut: readonly string[] = [
  "31-prod: the second environment of row 31 is a report of its own; what both have through one identity no report of one stack can promise (finding shared-identity)",
];

/** Changes that Azure refuses as they are written in the table. */
const refused: Readonly<Record<string, Case["refused"]>> = {
  "6a": { answer: "RoleAssignmentExists", why: "the finding renamed-assignment says so" },
  "6b": { answer: "cannot create already existing resource", why: "the finding renamed-assignment says so" },
  "15": { answer: "RoleAssignmentUpdateNotPermitted", why: "the finding role-changed-in-place says so" },
  "16": { answer: "RoleAssignmentUpdateNotPermitted", why: "the finding role-changed-in-place says so" },
};

/** The same as Azure takes it: the program says that another role is another assignment. */
const replacing: ReadonlySet<string> = new Set(["15", "16"]);
const replacingRole = withOptions("chat-api-calls", 'replaceOnChanges: ["roleDefinitionId"]');

/** Every row of the verdict table, and those that Azure refuses once more as it takes them. */
export const cases: readonly Case[] = rows.flatMap((row): Case[] => {
  const { id, title, change } = row;
  const refusal = refused[id];
  const itself: Case = { title: `${id} ${title}`, change, row, ...(refusal !== undefined && { refused: refusal }) };
  if (!replacing.has(id)) return [itself];
  const how = "with replaceOnChanges";
  const taken = { ...change, name: `${id}, ${how}`, before: then(change.before, replacingRole) };
  return [itself, { title: `${id} ${title}, ${how}`, change: taken, row, isPreviewed: true }];
});

function then(edits: Change["before"], edit: Edit): NonNullable<Change["before"]> {
  const first = edits?.["index.ts"];
  return { "index.ts": (text) => edit(typeof first === "function" ? first(text) : text) };
}
