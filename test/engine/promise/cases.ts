import type { Change } from "../../../scripts/record/change.ts";
import { replace, withOptions, type Edit } from "../../access/verdicts/edit.ts";
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
  "7": { answer: "RoleDefinitionWithSameNameExists", why: "the custom role is called reader, as a role of Azure is" },
  "15": { answer: "RoleAssignmentUpdateNotPermitted", why: "the role of an assignment never changes in place" },
  "16": { answer: "RoleAssignmentUpdateNotPermitted", why: "the role of an assignment never changes in place" },
};

/** The same changes as Azure takes them: edits of the program before, and of the one after. */
const taken: Readonly<Record<string, { readonly title: string; readonly before?: Edit; readonly after?: Edit }>> = {
  "7": { title: "with a name that Azure has not", after: replace('roleName: "reader"', 'roleName: "Account reader"') },
  "15": { title: "with replaceOnChanges", before: replacing() },
  "16": { title: "with replaceOnChanges", before: replacing() },
};

function replacing(): Edit {
  return withOptions("chat-api-calls", 'replaceOnChanges: ["roleDefinitionId"]');
}

/** Roles that the tenant has and the catalogue does not: without them Azure would refuse the assignment. */
const exists: Readonly<Record<string, NonNullable<Change["exists"]>>> = {
  "26a": [
    {
      id: "/providers/Microsoft.Authorization/roleDefinitions/9d3c1f64-2f0b-4c52-8a5e-0b7a6f1e4c33",
      type: "Microsoft.Authorization/roleDefinitions",
      given: {
        roleName: "Mystery",
        permissions: [{ actions: ["Microsoft.CognitiveServices/accounts/listKeys/action"] }],
        assignableScopes: ["/"],
      },
    },
  ],
};

/** Every row of the verdict table, and those that Azure refuses once more as it takes them. */
export const cases: readonly Case[] = rows.flatMap((row): Case[] => {
  const { id, title } = row;
  const change = exists[id] === undefined ? row.change : { ...row.change, exists: exists[id] };
  const refusal = refused[id];
  const other = taken[id];
  const itself: Case = { title: `${id} ${title}`, change, row, ...(refusal !== undefined && { refused: refusal }) };
  if (other === undefined) return [itself];
  const played = { ...change, name: `${id}, ${other.title}`, ...edits(change, other) };
  return [itself, { title: `${id} ${title}, ${other.title}`, change: played, row, isPreviewed: true }];
});

function edits(change: Change, { before, after }: { readonly before?: Edit; readonly after?: Edit }) {
  return { before: then(change.before, before), after: then(change.after, after) };
}

function then(edits: Change["before"], edit: Edit = (text) => text): NonNullable<Change["after"]> {
  const first = edits?.["index.ts"];
  return { "index.ts": (text) => edit(typeof first === "function" ? first(text) : text) };
}
