import { text as text0 } from "./0.ts";
import { text as text1 } from "./1.ts";
import { text as text2 } from "./2.ts";
import { text as text3 } from "./3.ts";
import { text as text4 } from "./4.ts";
import { text as text5 } from "./5.ts";
import { text as text6 } from "./6.ts";
import { text as text7 } from "./7.ts";
import { text as text8 } from "./8.ts";
import { text as text9 } from "./9.ts";
import { text as texta } from "./a.ts";
import { text as textb } from "./b.ts";
import { text as textc } from "./c.ts";
import { text as textd } from "./d.ts";
import { text as texte } from "./e.ts";
import { text as textf } from "./f.ts";

/**
 * The built-in roles as Azure published them in August 2026, by the first digit of their GUID, one role a line. They are
 * texts, because a start needs few of them and reading all would make it slower.
 */
export const textsOfRoles: readonly string[] = [
  ...[text0, text1, text2, text3, text4, text5, text6, text7],
  ...[text8, text9, texta, textb, textc, textd, texte, textf],
];
