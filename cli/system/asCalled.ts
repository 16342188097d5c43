/**
 * How to call the command again as it was called: `npx keyless` alone would take a package of that name from npm, which is
 * somebody else's.
 */
export function asCalled(): string {
  const { npm_command: npm, npm_config_package: packages = "" } = process.env;
  if (npm !== "exec") return "keyless";
  const given = packages.split("\n").filter((name) => name !== "");
  return ["npx", ...given.map((name) => `--package=${name}`), "keyless"].join(" ");
}
