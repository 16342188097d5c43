/**
 * How to call the command again in the same way: `npx keyless` alone would take a package of that name from npm, which
 * belongs to somebody else.
 */
export function asCalled(): string {
  const { npm_command: npm, npm_config_package: packages = "" } = process.env;
  if (npm !== "exec") return "keyless";
  const given = packages.split("\n").filter((name) => name !== "");
  return ["npx", ...given.map((name) => `--package=${name}`), "keyless"].join(" ");
}
