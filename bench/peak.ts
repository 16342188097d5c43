import { appendFileSync } from "node:fs";

/** Loaded into every Node process of a measured command: on exit, each says how much memory it used at most. */
process.on("exit", () => {
  const file = process.env.BENCH_PEAKS_FILE;
  if (file !== undefined) appendFileSync(file, `${String(process.resourceUsage().maxRSS)}\n`);
});
