import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where what is published is made. */
export const dist = `${root}dist/`;
