import picocolors from "picocolors";

import type { TerminalStyle } from "../access/index.ts";

/** Lines of output that goes to a file or a pipe: wide enough for the table. */
const widthWithoutTerminal = 200;

/** Colours on a terminal only, `NO_COLOR` honoured; the width of the terminal. */
export function terminalStyle(stream: NodeJS.WriteStream): TerminalStyle {
  // `isTTY` is missing on a pipe, and a missing argument would leave the decision to picocolors, which paints in CI.
  const wantsColour = Boolean(stream.isTTY) && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";
  const colours = picocolors.createColors(wantsColour);
  return {
    width: stream.isTTY ? stream.columns : widthWithoutTerminal,
    bold: colours.bold,
    dim: colours.dim,
    warn: colours.yellow,
    alarm: (text) => colours.bold(colours.red(text)),
  };
}
