import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cacheFolder } from "../../engine/installation/cache.ts";
import { newDeclared, type Declared } from "./declared.ts";
import { providerPackages, type ProviderPackage } from "./packages.ts";
import { isDeclaration, readPackage } from "./readPackage.ts";
import { filesOfTarball, type PackageFile } from "./tarball.ts";

/** What packages declare: the installed ones from node_modules, others as npm packs them, kept in the user's cache. */
export async function declaredBy(packages: readonly ProviderPackage[]): Promise<Declared> {
  const declared = newDeclared();
  for (const each of packages)
    await readPackage(
      declared,
      each,
      each.isInstalled === true
        ? installedFiles(each)
        : filesOfTarball(packed(each), (path) => isDeclaration(each, path)),
    );
  return declared;
}

export const installedPackages = providerPackages.filter(({ isInstalled }) => isInstalled === true);

function* installedFiles(provider: ProviderPackage): Generator<PackageFile> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${provider.name}/package.json`));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  if (version !== provider.version)
    throw new Error(
      `${provider.name} ${version} is installed, the table is made from ${provider.version}: set it in packages.ts and run the generator`,
    );
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (isDeclaration(provider, path)) yield { path, text: readFileSync(join(folder, path), "utf8") };
}

function packed({ name, version }: ProviderPackage): string {
  const folder = join(cacheFolder(), "declarations");
  const tarball = join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
  if (!existsSync(tarball)) {
    mkdirSync(folder, { recursive: true });
    execFileSync("npm", ["pack", "--silent", "--ignore-scripts", `${name}@${version}`], {
      cwd: folder,
      stdio: "ignore",
    });
  }
  return tarball;
}
