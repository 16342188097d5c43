import { rolldown } from "rolldown";

import { dist, root } from "./places.ts";

interface Bundle {
  /** The modules that are started or imported, at their places in the source. */
  readonly entries: readonly string[];
  /**
   * The folder of the parts that entries share or load later. It is as deep as the modules that use their own path, so
   * what these look for from there (a process to start, the statements) is at the same relative place as in the source.
   */
  readonly parts: string;
}

/** One for each process, since none loads what another needs. */
const bundles: readonly Bundle[] = [
  { entries: ["cli/keyless", "access/index"], parts: "cli/parts" },
  { entries: ["offline/main"], parts: "offline/parts" },
  // This folder tells which stack frames are its own.
  { entries: ["offline/program/preload"], parts: "offline/program" },
];

/**
 * Puts the modules of each process, with those of the packages that they import, into few files: most of a start was looking
 * for files. Names and comments stay, for readers of a stack trace.
 *
 * @returns the bundled files.
 */
export async function bundle(): Promise<readonly string[]> {
  const modules: string[] = [];
  for (const { entries, parts } of bundles) {
    const built = await rolldown({
      input: Object.fromEntries(entries.map((entry) => [entry, `${root}${entry}.ts`])),
      cwd: root,
      platform: "node",
      onLog: (_level, { message }) => {
        throw new Error(`bundling ${entries.join(", ")}: ${message}`);
      },
    });
    const { output } = await built.write({
      dir: dist,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: `${parts}/[name].js`,
    });
    for (const file of output) if (file.type === "chunk") modules.push(...file.moduleIds);
    await built.close();
  }
  return modules;
}
