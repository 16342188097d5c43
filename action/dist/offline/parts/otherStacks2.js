export { t as OtherStacks, n as stackNamed } from "./otherStacks.js";
