/** The SDK's module that watches promises. */
export interface Debuggable {
  debuggablePromise: (...args: unknown[]) => unknown;
}

/** The SDK keeps a stack trace of every promise, mapped to TypeScript, which is needed only to debug the SDK. */
export function keepNoStacks(debuggable: Debuggable): void {
  const original = debuggable.debuggablePromise;
  debuggable.debuggablePromise = (...args) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      return original(...args);
    } finally {
      Error.stackTraceLimit = limit;
    }
  };
}
