/** Reading and writing locks. Their libraries are slow to load (engine.ts). */
export { parseLock } from "./lock/parse.ts";
export { printLock } from "./lock/print.ts";
