import module from "node:module";

module.enableCompileCache();
// The reader of the output may stop early: `npm run sandbox -- --help | head -1` is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`sandbox: cannot write the output: ${error.message}\n`);
  process.exit(error.code === "EPIPE" ? process.exitCode : 2);
});
const { main } = await import("./sandbox/main.ts");
process.exitCode = await main(process.argv.slice(2));
