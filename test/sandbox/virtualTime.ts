/** Time that passes only when nothing else is left to do, and then at once. */
export class VirtualTime {
  /** Milliseconds since the beginning. */
  now = 0;
  /** What was waited for, in order. */
  readonly waits: number[] = [];
  #waiting: { readonly due: number; readonly go: () => void }[] = [];

  readonly wait = (milliseconds: number, signal: AbortSignal): Promise<void> => {
    this.waits.push(milliseconds);
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => {
        reject(new Error("the operation was canceled"));
      });
      this.#waiting.push({ due: this.now + milliseconds, go: resolve });
      setImmediate(() => {
        this.#pass();
      });
    });
  };

  /** Goes on to who waited for the earliest moment. */
  #pass(): void {
    const next = this.#waiting.toSorted((a, b) => a.due - b.due)[0];
    if (next === undefined) return;
    this.#waiting = this.#waiting.filter((other) => other !== next);
    this.now = Math.max(this.now, next.due);
    next.go();
  }
}
