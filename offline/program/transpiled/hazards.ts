import type { Hazard, Shape, Taken } from "./shape.ts";

/** The files of a program by their paths, and which of them a statement names. */
export interface Files {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly resolve: (from: string, specifier: string) => string | undefined;
}

/**
 * Files that are loaded here although the compiler, which knows types, would leave them out, because the program imports only
 * types and const enums from them. That matters only if loading them has effects and nothing else loads them.
 */
export function loadedForNothing(files: Files): (Hazard & { readonly file: string })[] {
  const takings = [...files.shapes].flatMap(([file, { taken }]) =>
    taken.flatMap((each) => {
      const target = files.resolve(file, each.from);
      return target === undefined || !files.shapes.has(target) ? [] : [{ file, target, taken: each }];
    }),
  );
  const needed = new Set(
    takings.filter(({ target, taken }) => isNeeded(files, target, taken)).map(({ target }) => target),
  );
  return takings.flatMap(({ file, target, taken: { names, isStar, line, from } }) =>
    needed.has(target) || (names.length === 0 && !isStar) || !doesSomething(files, target)
      ? []
      : [
          {
            file,
            line,
            why: `only types and const enums are imported from ${from}, but loading it has other effects`,
          },
        ],
  );
}

/** Whether a statement imports a value that exists at run time. */
function isNeeded(files: Files, target: string, { names, isWhole, isStar }: Taken): boolean {
  return isWhole || (isStar ? hasValues(files, target) : names.some((name) => isValue(files, target, name)));
}

function hasValues(files: Files, target: string, seen = new Set<string>()): boolean {
  const shape = files.shapes.get(target);
  if (shape === undefined || seen.has(target)) return shape === undefined;
  seen.add(target);
  return shape.exportsValue || shape.taken.some((each) => isHandedOn(files, target, each, seen));
}

function isHandedOn(files: Files, file: string, { from, names, isStar, isExport }: Taken, seen: Set<string>): boolean {
  if (!isExport) return false;
  const next = files.resolve(file, from);
  return (
    next === undefined || (isStar ? hasValues(files, next, seen) : names.some((name) => isValue(files, next, name)))
  );
}

function isValue(files: Files, target: string, name: string, seen = new Set<string>()): boolean {
  const shape = files.shapes.get(target);
  if (shape === undefined || seen.has(target)) return true;
  if (shape.types.has(name) || shape.constEnums.has(name)) return false;
  seen.add(target);
  const [handedOn] = shape.taken.filter(({ names }) => names.includes(name));
  const next = handedOn === undefined ? undefined : files.resolve(target, handedOn.from);
  return next === undefined || isValue(files, next, name, seen);
}

function doesSomething(files: Files, target: string, seen = new Set<string>()): boolean {
  const shape = files.shapes.get(target);
  if (shape === undefined || seen.has(target)) return false;
  seen.add(target);
  return (
    shape.isActive ||
    shape.taken.some(({ from }) => {
      const next = files.resolve(target, from);
      return next !== undefined && doesSomething(files, next, seen);
    })
  );
}
