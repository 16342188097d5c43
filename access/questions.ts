/** Questions about the facts of a stack: who holds a power, and why an actor holds something. */
export { actorsIn, findActor, findScope, fullName, scopesIn, type Named } from "./ask/names.ts";
export { copied } from "./ask/copied.ts";
export { knownOperation } from "./ask/operations.ts";
export { numberOfOpen } from "./diff/told.ts";
export { explain, happensAt, whoCan, type Question, type Way } from "./ask/ways.ts";
export { namedFactsOf } from "./match/named.ts";
export { brokenIn } from "./expectations/check.ts";
export { misnamedIn } from "./expectations/misnamed.ts";
export { sideOf } from "./expectations/side.ts";
