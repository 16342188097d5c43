import { once } from "node:events";
import { connect, createServer } from "node:http2";
import { connect as connectTo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openPort } from "../../../offline/monitor/port.ts";

describe("a port that is open before anybody serves it", () => {
  it("lets who connects wait, also with what they have sent already, and hands over who comes later", async () => {
    const port = await openPort();
    const early = connect(`http://${port.address}`);
    const first = early.request({ ":path": "/early" });
    first.setEncoding("utf8").resume();
    await sleep(100);
    const server = createServer((request, response) => response.end(`answer to ${request.url}`));
    port.serve((socket) => server.emit("connection", socket));
    expect(await once(first, "data")).toEqual(["answer to /early"]);
    const late = connect(`http://${port.address}`);
    const second = late.request({ ":path": "/late" });
    expect(await once(second.setEncoding("utf8"), "data")).toEqual(["answer to /late"]);
    early.close();
    late.close();
    port.close();
  });

  it("bears that somebody breaks off who waits", async () => {
    const port = await openPort();
    const [host = "", number = ""] = port.address.split(":");
    const socket = connectTo(Number(number), host);
    await once(socket, "connect");
    await sleep(50);
    socket.resetAndDestroy();
    await sleep(50);
    port.close();
  });
});
