import { writeFileSync } from "node:fs";

import { rolldown } from "rolldown";

import { root } from "./places.ts";

/** What one process of the product loads. */
export interface Bundle {
  /** The modules that are started or imported, at their places in the source. */
  readonly entries: readonly string[];
  /**
   * The folder of the parts that entries share or load later. It is as deep as the modules that use their own path, so
   * what these look for from there (a process to start, the statements) is at the same relative place as in the source.
   */
  readonly parts: string;
}

/** The processes that run programs offline. */
const offline: readonly Bundle[] = [
  { entries: ["offline/main"], parts: "offline/parts" },
  // This folder tells which stack frames are its own.
  { entries: ["offline/program/preload"], parts: "offline/program" },
];

/** One for each process, since none loads what another needs. */
export const packageBundles: readonly Bundle[] = [
  { entries: ["cli/keyless", "cli/testing", "access/index"], parts: "cli/parts" },
  ...offline,
];

/** The same for the Action, whose repository is all that a runner has of it. */
export const actionBundles: readonly Bundle[] = [{ entries: ["action/main"], parts: "action/parts" }, ...offline];

/** Escapes other characters than ASCII, which all stand in texts: with one of them, V8 keeps twice as much of a whole file. */
function asAscii(code: string): string {
  return code.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Puts the modules of each process, with those of the packages that they import, into few files: most of a start was looking
 * for files. Names and comments stay, for readers of a stack trace.
 *
 * @param folder where they are written, with a slash at its end.
 * @returns the bundled files.
 */
export async function bundle(bundles: readonly Bundle[], folder: string): Promise<readonly string[]> {
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
      dir: folder,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: `${parts}/[name].js`,
    });
    for (const file of output) {
      if (file.type !== "chunk") continue;
      modules.push(...file.moduleIds);
      writeFileSync(`${folder}${file.fileName}`, asAscii(file.code));
    }
    await built.close();
  }
  return modules;
}
