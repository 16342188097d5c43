import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** A local port. */
export interface Port {
  /** Host and port. */
  readonly address: string;
  /** Hands over whoever has connected, and whoever does from now on. */
  readonly serve: (connected: (socket: Socket) => void) => void;
  readonly close: () => void;
}

/** Opens a port before anybody serves it, so that programs can be told of it early; who connects waits. */
export async function openPort(): Promise<Port> {
  let take: ((socket: Socket) => void) | undefined;
  const waiting: Socket[] = [];
  const server = createServer((socket) => {
    // A program may end before anybody listens to it.
    socket.on("error", () => undefined);
    if (take === undefined) waiting.push(socket);
    else take(socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (connected) => {
      take = connected;
      waiting.splice(0).forEach(connected);
    },
    close: () => {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
  };
}
