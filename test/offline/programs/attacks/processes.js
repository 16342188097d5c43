"use strict";
const { execFileSync, spawn } = require("node:child_process");

const run = (...args) => execFileSync(args[0], args.slice(1), { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

module.exports = {
  "kill the judge": ({ judgeId }) => process.kill(judgeId, "SIGKILL"),
  "open the inspector of the judge": ({ judgeId }) => process.kill(judgeId, "SIGUSR1"),
  "stop the judge": ({ judgeId }) => process.kill(judgeId, "SIGSTOP"),
  "enter the namespaces of the judge": ({ judgeId }) => run("nsenter", "--target", String(judgeId), "--mount", "id"),
  "enter those of the first process": () => run("nsenter", "--target", "1", "--mount", "--user", "id"),
  "trace another process": () => {
    // PTRACE_ATTACH to the parent of this shell, which may do so with its own processes only.
    const code = 'my $r = syscall(101, 16, getppid() == 1 ? 2 : 0, 0, 0); exit($r == -1 ? 1 : 0)';
    return run("perl", "-e", code);
  },
  "outlive the run": ({ mark }) => {
    spawn("sh", ["-c", `exec -a ${mark} sleep 300 || sleep 300 # ${mark}`], { detached: true, stdio: "ignore" }).unref();
    spawn(process.execPath, ["-e", "setTimeout(() => undefined, 300_000)", mark], { detached: true, stdio: "ignore" }).unref();
    throw new Error("looked for by the test");
  },
};
