import { writeFileSync } from "node:fs";

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

/** Escapes other characters than ASCII, which all stand in texts: with one of them, V8 keeps twice as much of a whole file. */
function asAscii(code: string): string {
  return code.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

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
    for (const file of output) {
      if (file.type !== "chunk") continue;
      modules.push(...file.moduleIds);
      writeFileSync(`${dist}${file.fileName}`, asAscii(file.code));
    }
    await built.close();
  }
  return modules;
}
