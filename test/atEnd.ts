const undos: (() => void)[] = [];

/**
 * Undoes something when the test file that runs is at its end. Not by `afterAll` in a module that several files import:
 * files share their modules, and the hook would be that of the first alone.
 */
export function atEnd(undo: () => void): void {
  undos.push(undo);
}

/** The end of a test file: last in, first undone. */
export function undoAll(): void {
  for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) undo();
}
