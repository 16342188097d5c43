console.log("unused");
const { writeFileSync } = await import("node:fs");
writeFileSync(process.env.BUSY_PID_FILE, String(process.pid));
await new Promise((resolve) => setTimeout(resolve, 60_000));
