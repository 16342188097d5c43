export { n as parseLock } from "./locks.js";
