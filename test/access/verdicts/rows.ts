// The verdict table: 31 changes of a program, each with the verdict that it must get. Recorded with the real engine into
// recorded/; to do that again, all of them or only some:
//
//   npm run record -- test/access/verdicts/rows.ts test/access/verdicts/recorded [ID…]
import type { Change } from "../../../tools/record/change.ts";
import type { Row } from "./row.ts";
import { assignmentRows } from "./rows/assignments.ts";
import { customRoleRows } from "./rows/customRoles.ts";
import { keyRows } from "./rows/keys.ts";
import { principalRows } from "./rows/principals.ts";
import { trustRows } from "./rows/trusts.ts";

/** In the order of their numbers. */
export const rows: readonly Row[] = [
  ...customRoleRows,
  ...assignmentRows,
  ...keyRows,
  ...trustRows,
  ...principalRows,
].toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));

/** All that is recorded. */
const changes: readonly Change[] = rows.flatMap(({ change, alongside }) => [change, ...alongside]);
export default changes;
