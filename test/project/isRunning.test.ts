import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isRunning } from "../../project/isRunning.ts";

/** Somebody who starts a process and never takes notice of its end. */
async function careless() {
  const parent = spawn("bash", ["-c", "sleep 100 & echo $!; exec sleep 100"], { stdio: ["ignore", "pipe", "ignore"] });
  const [text] = (await once(parent.stdout, "data")) as [Buffer];
  // From here on it is `sleep` itself, which has not heard of children.
  await sleep(100);
  return { parent, child: Number(text.toString()) };
}

describe("a process", () => {
  it("runs until it ends", () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(2 ** 22 + 1)).toBe(false);
  });

  it("that was killed does not run, even if nobody has taken notice", async () => {
    const { parent, child } = await careless();
    try {
      expect(isRunning(child)).toBe(true);
      process.kill(child, "SIGKILL");
      await expect.poll(() => isRunning(child)).toBe(false);
      expect(() => process.kill(child, 0)).not.toThrow();
    } finally {
      parent.kill("SIGKILL");
    }
  });
});
