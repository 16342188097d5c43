import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** A local port, or a socket. */
export interface Port {
  /** Host and port, or the path of the socket, as gRPC writes it. */
  readonly address: string;
  /** Passes on all connections, earlier and later ones. */
  readonly serve: (connected: (socket: Socket) => void) => void;
  readonly close: () => void;
}

/**
 * Opens a port before it is served, so that programs get it early. Connections wait.
 *
 * @param path of a socket, for programs without a network. @default a port of 127.0.0.1
 */
export async function openPort(path?: string): Promise<Port> {
  let take: ((socket: Socket) => void) | undefined;
  const waiting: Socket[] = [];
  const server = createServer((socket) => {
    // A program may end before the port is served.
    socket.on("error", () => undefined);
    if (take === undefined) waiting.push(socket);
    else take(socket);
  });
  await once(path === undefined ? server.listen(0, "127.0.0.1") : server.listen(path), "listening");
  return {
    address: path === undefined ? `127.0.0.1:${(server.address() as AddressInfo).port}` : `unix:${path}`,
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
