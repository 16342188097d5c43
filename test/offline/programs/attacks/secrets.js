"use strict";
const fs = require("node:fs");
const { join } = require("node:path");

const unless = (isSafe, found) => {
  if (isSafe) throw new Error("nothing there");
  return found;
};

module.exports = {
  "read a secret of the environment": () => unless(process.env.DEPLOY_TOKEN === undefined, process.env.DEPLOY_TOKEN),
  "read the environment of every process": ({ secret }) => {
    const processes = fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const all = processes.map((id) => fs.readFileSync(`/proc/${id}/environ`, "latin1")).join("");
    return unless(!all.includes(secret), secret);
  },
  "read the environment of the judge": ({ judgeId }) => fs.readFileSync(`/proc/${judgeId}/environ`, "latin1"),
  "read a token in the home": ({ home }) => fs.readFileSync(join(home, ".azure/token"), "utf8"),
  "read the token in git's configuration": ({ git }) => {
    const text = fs.readFileSync(join(git, "config"), "utf8");
    return unless(!text.includes("AUTHORIZATION"), text);
  },
  "read the report": ({ report }) => fs.readFileSync(report, "utf8"),
  "read through a link in the project": () => fs.readFileSync("leading-out", "utf8"),
  "find an open file of the judge": () => {
    const open = fs.readdirSync("/proc/self/fd").flatMap((name) => {
      try {
        return [fs.readlinkSync(`/proc/self/fd/${name}`)];
      } catch {
        return [];
      }
    });
    const files = open.filter((path) => !/^(socket|pipe|anon_inode|\/dev\/null|\/proc\/|\/dev\/urandom)/.test(path));
    return unless(files.length === 0, files.join(" "));
  },
};
