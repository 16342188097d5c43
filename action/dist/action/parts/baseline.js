export { t as readBaseline } from "./baseline2.js";
