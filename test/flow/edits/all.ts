import type { Recipe } from "./edit.ts";
import { ofHosts } from "./hosts.ts";
import { ofServices } from "./services.ts";

/** The edits of each recipe, by its heading. */
export const all: Readonly<Record<string, Recipe>> = { ...ofServices, ...ofHosts };
