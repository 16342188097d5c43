import { flushCompileCache } from "node:module";
import type { Provider } from "../provider/provider.ts";
import { listen, type Server } from "./listen.ts";
import { serviceOf } from "./service.ts";

/** Serves the provider on a free port of this machine and prints the port, as the engine expects of a plugin. */
export function serve(provider: Provider): void {
  // Asked before the engine knows the provider, because from then on the engine may die.
  const engine = process.ppid;
  listen(serviceOf(provider)).then(
    ({ server, port }) => {
      // Later would be too late: the engine kills its providers at its end.
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

/** How often to check whether the engine still runs, in milliseconds. */
const pause = 500;

/**
 * Ends this process when the engine died without notice, as the real provider does. Requests in progress are finished first,
 * as in Azure: once the server is closed, only they keep the process alive.
 */
function endWithEngine(server: Server, engine: number): void {
  const timer = setInterval(() => {
    if (process.ppid === engine) return;
    clearInterval(timer);
    server.forceShutdown();
  }, pause);
}
