"use strict";
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");

const run = (...args) =>
  execFileSync(args[0], args.slice(1), { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }) || "done";
const written = (path, text) => {
  fs.writeFileSync(path, text);
  return path;
};
/** Calls of the kernel that Node has no function for, as a native addon would make them. */
const syscall = (...args) => run("perl", "-e", `syscall(${args.join(",")}) == -1 and die "$!"`);

module.exports = {
  "mount its root for writing": () => run("mount", "-o", "remount,rw,bind", "/"),
  "mount the repository for writing": ({ top }) => run("mount", "-o", "remount,rw,bind", top),
  "mount something else": () => run("mount", "-t", "tmpfs", "none", "/tmp"),
  "uncover a hidden file": ({ git }) => run("umount", `${git}/config`),
  "become root of a namespace": () => run("unshare", "--user", "--map-root-user", "id"),
  "change its root": () => run("chroot", "/proc/1/root", "id"),
  "set the clock": () => syscall(227, 0, "pack('q2', 0, 0)"),
  "name the machine": () => syscall(170, "'forged'", 6),
  "make a device": () => run("mknod", "/tmp/disk", "b", "8", "0"),
  "be called by the kernel": () => written("/proc/sys/kernel/core_pattern", "|/tmp/forged"),
  "restart the machine": () => written("/proc/sysrq-trigger", "h"),
  "spare itself when memory is short": () => written("/proc/self/oom_score_adj", "-1000"),
  "change its control group": () => {
    fs.mkdirSync("/sys/fs/cgroup/forged");
    return "made";
  },
  "type into the terminal": () => fs.openSync("/dev/tty", "r+"),
  "read the memory of the machine": () => fs.openSync("/proc/kcore", "r"),
  "use a program that becomes root": () => run("su", "--command", "id"),
};
