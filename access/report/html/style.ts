import { colours } from "./style/colours.ts";
import { mapStyle } from "./style/map.ts";
import { printStyle } from "./style/print.ts";
import { textStyle } from "./style/text.ts";

/** The style of the page. No colour says anything that no word says. */
export const style = [colours, textStyle, mapStyle, printStyle].join("\n");
