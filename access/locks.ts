/** Reading and writing locks. The libraries for it are costly to load: see engine.ts. */
export { parseLock } from "./lock/parse.ts";
export { printLock } from "./lock/print.ts";
