import picocolors from "picocolors";

import type { TerminalStyle } from "../../access/engine.ts";

/** Lines of output that goes to a file or a pipe: no wider than people read. */
const widthWithoutTerminal = 100;

/** A stream as it really is: on a pipe these are missing, whatever its type says. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colours on a terminal only, `NO_COLOR` honoured; the width of the terminal. */
export function terminalStyle({ isTTY = false, columns = widthWithoutTerminal }: Output): TerminalStyle {
  const wantsColour = isTTY && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";
  // Always told: left alone, picocolors would paint in CI as well.
  const colours = picocolors.createColors(wantsColour);
  return {
    width: columns,
    bold: colours.bold,
    dim: colours.dim,
    warn: colours.yellow,
    alarm: (text) => colours.bold(colours.red(text)),
  };
}
