import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { waitsFor } from "../../../offline/program/waiting.ts";

it("what a program waits for is named: a process by what was started, a server, a timer", async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)", "deploy"]);
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const timer = setTimeout(() => undefined, 60_000);
  onTestFinished(() => {
    child.kill();
    server.close();
    clearTimeout(timer);
  });
  expect(waitsFor()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^the process .*node.* deploy$/),
      "somebody to connect to its server",
      "a timer",
    ]),
  );
  child.kill();
  await new Promise((resolve) => child.once("close", resolve));
  expect(waitsFor().filter((each) => each.includes("deploy"))).toEqual([]);
});
