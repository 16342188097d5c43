import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** The folder of the package in the path of a module. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Writes the copyright notices of the bundled packages, with the texts of their licences.
 *
 * @throws Error when a package has no such text.
 */
export function writeLicences(modules: readonly string[], folder: string): void {
  const folders = new Set(modules.flatMap((module) => packageFolder.exec(module)?.[0] ?? []));
  const texts = [...folders].map(licenceOf).toSorted();
  writeFileSync(`${folder}THIRD-PARTY-LICENSES.txt`, texts.join(`\n${"-".repeat(80)}\n\n`));
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  if (file === undefined) throw new Error(`${folder}: no licence text, which a bundled package needs`);
  return `${String(name)} ${String(version)} (${String(license)})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
}
