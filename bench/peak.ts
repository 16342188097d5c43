import { appendFileSync } from "node:fs";

/** Loaded into every Node process of a measured command: on exit, each says how much memory it used at most, and which time. */
process.on("exit", () => {
  const file = process.env.BENCH_PEAKS_FILE;
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(file, `${String(maxRSS)} ${String(userCPUTime + systemCPUTime)}\n`);
});
