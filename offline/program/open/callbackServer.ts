import { createRequire } from "node:module";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

type BindAsync = (address: string, credentials: unknown, done: (error: Error | null, port: number) => void) => void;

type ClientClass = new (address: string, ...more: unknown[]) => object;

/** Where the SDK's server of callbacks, which runs transforms, waits for the engine. */
const own = "127.0.0.1:0";

/** How many servers a program may have. The run knows each by a digit, which stands for its port. */
const mostServers = 9;

/**
 * Lets the run call a program that has no network: its server waits on a socket in the program's own folder, and the program
 * itself connects it with the run. To be called before the SDK is loaded.
 *
 * @param relay the socket of the run.
 */
export function openCallbackServer(sdk: string, relay: string): void {
  const ofSdk = createRequire(join(sdk, "package.json"));
  const { Server } = ofSdk("@grpc/grpc-js") as { Server: { prototype: { bindAsync: BindAsync } } };
  const { bindAsync } = Server.prototype;
  const sockets = new Map<string, string>();
  Server.prototype.bindAsync = function (this: unknown, address, credentials, done) {
    if (address !== own || sockets.size >= mostServers) {
      bindAsync.call(this, address, credentials, done);
      return;
    }
    const number = sockets.size + 1;
    const path = join(tmpdir(), `.keyless-callbacks-${number}.sock`);
    sockets.set(`127.0.0.1:${number}`, `unix:${path}`);
    bindAsync.call(this, `unix:${path}`, credentials, (error) => {
      if (error === null) offer(relay, number, path);
      done(error, number);
    });
  };
  // The SDK first calls its server itself, to know when it answers.
  const services = ofSdk(join(sdk, "proto/callback_grpc_pb")) as { CallbacksClient?: ClientClass };
  const { CallbacksClient } = services;
  if (CallbacksClient === undefined) return;
  services.CallbacksClient = class extends CallbacksClient {
    constructor(address: string, ...more: unknown[]) {
      super(sockets.get(address) ?? address, ...more);
    }
  };
}

/** Joins the run with a server. When the run hangs up, it may call again. */
function offer(relay: string, number: number, path: string): void {
  const outside = connect(relay);
  const inside = connect(path);
  outside.write(String(number));
  let isUsed = false;
  outside.once("data", () => {
    isUsed = true;
  });
  outside.pipe(inside);
  inside.pipe(outside);
  const end = () => {
    outside.destroy();
    inside.destroy();
  };
  for (const socket of [outside, inside]) socket.on("error", end).unref();
  inside.once("close", end);
  outside.once("close", () => {
    end();
    if (isUsed) offer(relay, number, path);
  });
}
