import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const preload = fileURLToPath(new URL("../../../engine/program/preload.ts", import.meta.url));

/** An SDK whose parts say that they are loaded, and how many frames of the stack they may see. */
const sdk = {
  "index.js": 'exports.automation = require("./automation");',
  "automation/index.js": 'console.log("automation is loaded"); exports.Stack = class {};',
  "runtime/debuggable.js": "exports.debuggablePromise = (promise) => [promise, Error.stackTraceLimit];",
  "runtime/resource.js": `
const debuggable = require("./debuggable");
console.log(debuggable.debuggablePromise("promise"), Error.stackTraceLimit);`,
};

it("the SDK of a program that the engine runs keeps no stack of promises and loads rare parts when they are used", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "keyless-preload-")));
  const said = (main: string) => {
    const files = { ...sdk, [main]: 'const { automation } = require("../..");\nrequire("../../runtime/resource");' };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const args = ["--stack-trace-limit=7", "--import", preload, join(folder, main)];
    return execFileSync(process.execPath, args, { encoding: "utf8" }).trim().split("\n");
  };
  try {
    expect(said("cmd/run/index.js")).toEqual(["[ 'promise', 0 ] 7"]);
    expect(said("cmd/other/index.js"), "in any other process").toEqual(["automation is loaded", "[ 'promise', 7 ] 7"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
