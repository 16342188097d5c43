"use strict";
const fs = require("node:fs");
const { join } = require("node:path");
const { Worker } = require("node:worker_threads");

const written = (path) => {
  fs.appendFileSync(path, "\n# forged\n");
  return path;
};

module.exports = {
  "write the report": ({ report }) => written(report),
  "write a file of the judge": ({ judge }) => written(judge),
  "write a hook of git": ({ git }) => written(join(git, "hooks/post-checkout")),
  "delete the objects of git": ({ git }) => fs.rmSync(join(git, "objects"), { recursive: true }) ?? "deleted",
  "write the command file of the runner": ({ commands }) => written(commands),
  "write a lock": ({ lock }) => written(lock),
  "rewrite its own code": () => written(__filename),
  "write over a symbolic link": ({ report }) => {
    fs.symlinkSync(report, "/tmp/link");
    return written("/tmp/link");
  },
  "write over a hard link": ({ lock }) => {
    fs.linkSync(lock, "/tmp/hard");
    return written("/tmp/hard");
  },
  "move a file over the report": ({ report }) => {
    fs.writeFileSync("/tmp/forged", "{}");
    return fs.renameSync("/tmp/forged", report) ?? "moved";
  },
  "make a lock writable": ({ lock }) => fs.chmodSync(lock, 0o777) ?? "changed",
  "poison the judge's compiled code": ({ cache }) => written(join(cache, "forged")),
  "write in a worker thread": ({ report }) =>
    new Promise((resolve, reject) => {
      const code = `require("node:fs").appendFileSync(${JSON.stringify(report)}, "forged")`;
      new Worker(code, { eval: true }).on("error", reject).on("exit", () => resolve("written"));
    }),
  "write through the root of a process": ({ report }) => written(`/proc/1/root${report}`),
  "fill the disk": () => {
    const piece = Buffer.alloc(16 * 1024 * 1024);
    try {
      for (let index = 0; index < 64; index += 1) fs.appendFileSync("/tmp/full", piece);
      return "1 GB";
    } finally {
      fs.rmSync("/tmp/full");
    }
  },
  "leave something in shared memory": ({ mark }) => {
    fs.writeFileSync(`/dev/shm/${mark}`, "left");
    throw new Error("looked for by the test");
  },
};
