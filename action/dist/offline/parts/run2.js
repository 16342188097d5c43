export { t as runStack } from "./run.js";
