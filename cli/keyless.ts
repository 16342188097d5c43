#!/usr/bin/env node
import module from "node:module";

// Before anything else is loaded: older versions could not even parse what follows.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  // As it was called with npx. A package of that name on npm may belong to somebody else.
  const given = process.env["npm_config_package"] ?? "";
  const called = given === "" || /\s/.test(given) ? "azure-keyless-….tgz" : given;
  process.stderr.write(
    `keyless: Node ${process.versions.node} is too old, expected 22.18 or newer.\n` +
      "Install one from https://nodejs.org or with a version manager (nvm install 24, fnm install 24), or run only this command with a newer one:\n" +
      `  npx --package=node@24 --package=${called} keyless …\n`,
  );
  process.exit(2);
}
const { optimiseLate } = await import("./system/v8Flags.ts");
optimiseLate();
const { compileCache } = await import("../project/compileCache.ts");
const cache = compileCache("keyless");
if (cache !== undefined) module.enableCompileCache(cache);
// The reader of the output may stop early: `keyless preview | head -1` is not an error, and changes no verdict.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`keyless: cannot write the output: ${error.message}\n`);
  process.exit(error.code === "EPIPE" ? process.exitCode : 2);
});
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
