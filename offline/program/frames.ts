/** What a program may set to write its own stack traces; source-map-support does, and maps every frame. */
export type Prepare = (error: Error, frames: NodeJS.CallSite[]) => unknown;

/** A stack trace before it is mapped back to TypeScript, which is slow. */
export interface Frames {
  /** From the caller outwards; its own frame is the first. */
  readonly frames: readonly NodeJS.CallSite[];
  readonly prepare: Prepare | undefined;
}

/** The stack of the caller. @param most the number of frames. */
export function framesHere(most: number): Frames {
  const errors = Error as unknown as { stackTraceLimit: number; prepareStackTrace: Prepare | undefined };
  const { stackTraceLimit, prepareStackTrace } = errors;
  let frames: NodeJS.CallSite[] = [];
  try {
    errors.stackTraceLimit = most + 1;
    errors.prepareStackTrace = (_error, sites) => {
      frames = sites;
      return "";
    };
    // Reading the text passes the frames to prepareStackTrace.
    if (new Error("frames").stack !== "") frames = [];
  } finally {
    Object.assign(errors, { stackTraceLimit, prepareStackTrace });
  }
  return { frames: frames.slice(1), prepare: prepareStackTrace };
}
