const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What to undo when this process ends early, in reverse order. */
const undos: (() => void)[] = [];

/**
 * Makes sure that something is undone however this process ends, unless it is killed outright. An undo never waits, so that
 * nothing else happens in between.
 *
 * @returns a function to call when there is nothing left to undo.
 */
export function undoWhenStopped(undo: () => void): () => void {
  if (undos.length === 0) listen();
  undos.push(undo);
  return () => {
    const index = undos.indexOf(undo);
    if (index >= 0) undos.splice(index, 1);
    if (undos.length === 0) unlisten();
  };
}

function listen(): void {
  for (const signal of signals) process.on(signal, stop);
  process.on("exit", undoAll);
}

function unlisten(): void {
  for (const signal of signals) process.removeListener(signal, stop);
  process.removeListener("exit", undoAll);
}

function stop(signal: NodeJS.Signals): void {
  undoAll();
  unlisten();
  process.exitCode = 2;
  // The same signal again, now with its usual effect, so that the parent process sees why this one ended.
  process.kill(process.pid, signal);
}

function undoAll(): void {
  for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) undo();
}
