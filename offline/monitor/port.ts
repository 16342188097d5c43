import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** A local port. */
export interface Port {
  /** Host and port. */
  readonly address: string;
  /** Passes on all connections, earlier and later ones. */
  readonly serve: (connected: (socket: Socket) => void) => void;
  readonly close: () => void;
}

/** Opens a port before it is served, so that programs get it early. Connections wait. */
export async function openPort(): Promise<Port> {
  let take: ((socket: Socket) => void) | undefined;
  const waiting: Socket[] = [];
  const server = createServer((socket) => {
    // A program may end before the port is served.
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
