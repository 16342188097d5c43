import { flushCompileCache } from "node:module";
import type { Provider } from "../provider/provider.ts";
import { listen, type Server } from "./listen.ts";
import { serviceOf } from "./service.ts";

/** Serves the provider on a free port of this machine and prints the port, as the engine expects of a plugin. */
export function serve(provider: Provider): void {
  // Asked before the engine knows that the provider is there: from then on it may die.
  const engine = process.ppid;
  listen(serviceOf(provider)).then(
    ({ server, port }) => {
      // At its end it would be too late: the engine kills its providers.
      flushCompileCache();
      console.log(port);
      endWithEngine(server, engine);
    },
    (error: unknown) => {
      console.error(`${provider.name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    },
  );
}

/** How often to look whether the engine is still there, in milliseconds. */
const pause = 500;

/**
 * Ends this process when the engine died without a word, as the real provider does. What it asked for is finished first,
 * as Azure would: with the server closed, the writes under way are all that keeps the process.
 */
function endWithEngine(server: Server, engine: number): void {
  const timer = setInterval(() => {
    if (process.ppid === engine) return;
    clearInterval(timer);
    server.forceShutdown();
  }, pause);
}
