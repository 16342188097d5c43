import { isMainThread } from "node:worker_threads";
import { openAnswers, openJson } from "./open/answers.ts";
import { openApply } from "./open/apply.ts";
import { report } from "./channel.ts";
import { openConfig, type EncryptedKey } from "./open/config.ts";
import { loadLate } from "./open/lazy.ts";
import { setRoot } from "./place.ts";
import { openRegistrations } from "./open/registrations.ts";
import { openSdk } from "./sdk.ts";
import { watchCopies } from "./open/copies.ts";
import { openStacks } from "./open/stacks.ts";
import { openStackReference } from "./open/stackReference.ts";

// Runs in the program's process before anything else and opens its SDK, so that code behind unknown values is seen.
// Nothing here may break a program: what cannot be opened is reported and left as it is.

interface Given {
  sdk: string;
  root: string;
  /** The process that started this one. */
  parent: number;
  nodeOptions: string;
  labels: Record<string, EncryptedKey>;
}

function open(given: Given): void {
  // What the program starts itself is not ours.
  if (given.nodeOptions === "") {
    delete process.env["NODE_OPTIONS"];
  } else {
    process.env["NODE_OPTIONS"] = given.nodeOptions;
  }
  delete process.env["KEYLESS_OFFLINE"];
  endWithParent(given.parent);
  setRoot(given.root);
  loadLate(given.sdk);
  const sdk = openSdk(given.sdk);
  openConfig(sdk, given.labels);
  openStacks(sdk);
  openApply(sdk);
  openRegistrations(sdk);
  openAnswers(sdk);
  openJson(sdk);
  openStackReference(sdk);
  watchCopies(given.sdk);
  report({ kind: "opened", signals: typeof sdk.settings.signalAndWaitForShutdown === "function" });
}

// Who started the program may be killed without a chance to end it.
function endWithParent(parent: number): void {
  setInterval(() => {
    if (process.ppid !== parent) {
      // With what the program has started: it leads a group of its own.
      process.kill(-process.pid, "SIGKILL");
    }
  }, 1000).unref();
}

const given = process.env["KEYLESS_OFFLINE"];
// Loaders run in workers that get the same options.
if (isMainThread && given !== undefined) {
  try {
    open(JSON.parse(given) as Given);
  } catch (error) {
    report({
      kind: "unknown",
      urn: "",
      path: "@pulumi/pulumi",
      why: `the SDK could not be looked into: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}
