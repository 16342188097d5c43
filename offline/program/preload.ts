import { isMainThread } from "node:worker_threads";
import { openAnswers, openJson } from "./open/answers.ts";
import { openAliases } from "./open/lateAlias.ts";
import { openApply } from "./open/apply.ts";
import { openCallbackServer } from "./open/callbackServer.ts";
import { openChannel, report } from "./channel.ts";
import { openConfig } from "./open/config.ts";
import { openCode } from "./open/hooks.ts";
import { loadLate } from "./open/lazy.ts";
import { setRoot } from "./place.ts";
import { openLog } from "./open/log.ts";
import { openRegistrations } from "./open/registrations.ts";
import { openSdk } from "./sdk.ts";
import { watchCopies } from "./open/copies.ts";
import { openStacks } from "./open/stacks.ts";
import { openStackOutputs } from "./open/stackOutputs.ts";
import { openStackReference } from "./open/stackReference.ts";
import { openClock } from "./outside/clock.ts";
import { openRandom } from "./outside/random.ts";
import { watchNetwork } from "./outside/network.ts";
import { watchTranspiled } from "./transpiled/watch.ts";

// Runs in the program's process before anything else and opens its SDK, so that code behind unknown values can be followed.
// Nothing here may break a program: what cannot be opened is reported and left as it is.

function open(): void {
  delete process.env["KEYLESS_OFFLINE"];
  const given = openChannel();
  // Processes that the program starts are left alone.
  if (given.nodeOptions === "") {
    delete process.env["NODE_OPTIONS"];
  } else {
    process.env["NODE_OPTIONS"] = given.nodeOptions;
  }
  setRoot(given.root);
  if (given.isOnlyTranspiled) watchTranspiled(given.root);
  loadLate(given.sdk);
  if (given.relay !== undefined) openCallbackServer(given.sdk, given.relay);
  const sdk = openSdk(given.sdk);
  openConfig(sdk, given.labels);
  openLog(sdk);
  openStacks(sdk);
  openApply(sdk);
  openAliases(sdk, given.sdk);
  openRegistrations(sdk);
  openAnswers(sdk);
  openJson(sdk);
  openStackReference(sdk);
  if (given.isRead) openStackOutputs(sdk);
  openCode(sdk);
  watchCopies(given.sdk);
  watchNetwork();
  openRandom(given.root);
  openClock(given.now);
  report({ kind: "opened", signals: typeof sdk.settings.signalAndWaitForShutdown === "function" });
}

// Loaders run in workers that get the same options.
if (isMainThread && process.env["KEYLESS_OFFLINE"] !== undefined) {
  try {
    open();
  } catch (error) {
    report({
      kind: "unknown",
      urn: "",
      path: "@pulumi/pulumi",
      why: `the SDK could not be looked into: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}
