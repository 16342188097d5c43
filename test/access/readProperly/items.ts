import { administrators } from "./administrators.ts";
import { classicAccess } from "./classicAccess.ts";
import { classicKeys } from "./classicKeys.ts";
import { entra } from "./entra.ts";
import { givenByOthers } from "./givenByOthers.ts";
import type { Item } from "./item.ts";
import { keysOrPasswords } from "./keys.ts";
import { withoutSignIn } from "./unsigned.ts";

/** All that is promised to be read. Never shortened. */
export const items: readonly Item[] = [
  ...keysOrPasswords,
  ...classicKeys,
  ...administrators,
  ...givenByOthers,
  ...entra,
  ...classicAccess,
  ...withoutSignIn,
];
