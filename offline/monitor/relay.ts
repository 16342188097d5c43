import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { UserError } from "../../project/userError.ts";

/** The way to functions in a program that nobody can connect to. */
export interface Relay {
  /**
   * Our own address for a target that the program gave, which leads to nothing but connections of the program.
   *
   * @throws UserError for another target.
   */
  readonly addressOf: (target: string) => string;
  readonly close: () => void;
}

/** One server of the program. */
interface Way {
  readonly server: Server;
  /** Connections of the program, on which its server answers. */
  readonly offered: Socket[];
  /** Connections of our client. */
  readonly asking: Socket[];
}

/** A program has one server, and says which by a digit. */
const target = /^127\.0\.0\.1:([1-9])$/;

/**
 * Joins connections that a confined program makes with those of our client. Each of the program's begins with the number of
 * the server that answers on it. So the program never decides whom this process connects to.
 *
 * @param callbacks the socket that the program connects to.
 * @param folder where our own sockets are. The program does not see it.
 */
export function openRelay(callbacks: string, folder: string): Relay {
  const ways = new Map<string, Way>();
  const wayOf = (number: string): Way => {
    const way = ways.get(number) ?? openWay(pathOf(number));
    ways.set(number, way);
    return way;
  };
  const pathOf = (number: string) => join(folder, `callbacks-${number}.sock`);
  const outer = createServer((socket) => {
    // A program may end at any time.
    socket.on("error", () => undefined);
    socket.once("data", (first: Buffer) => {
      socket.pause();
      const number = String.fromCharCode(first[0] ?? 0);
      if (!target.test(`127.0.0.1:${number}`)) {
        socket.destroy();
        return;
      }
      socket.unshift(first.subarray(1));
      const way = wayOf(number);
      way.offered.push(socket);
      joinUp(way);
    });
  }).listen(callbacks);
  return {
    addressOf: (given) => {
      const [, number] = target.exec(given) ?? [];
      if (number === undefined) throw new UserError("the program names a server of callbacks that is not its own");
      wayOf(number);
      return `unix:${pathOf(number)}`;
    },
    close: () => {
      outer.close();
      for (const { server, offered, asking } of ways.values()) {
        server.close();
        for (const socket of [...offered, ...asking]) socket.destroy();
      }
    },
  };
}

function openWay(path: string): Way {
  const way: Way = { server: createServer(), offered: [], asking: [] };
  way.server.on("connection", (socket) => {
    socket.on("error", () => undefined).pause();
    way.asking.push(socket);
    joinUp(way);
  });
  way.server.listen(path);
  return way;
}

function joinUp({ offered, asking }: Way): void {
  while (offered.length > 0 && asking.length > 0) {
    const [one, other] = [offered.shift(), asking.shift()];
    if (one !== undefined && other !== undefined) {
      one.pipe(other).on("close", () => one.destroy());
      other.pipe(one).on("close", () => other.destroy());
    }
  }
}
