// Tries every attack and prints how each ended. An attack throws when it fails, and returns what it reached when it does not.
"use strict";
const pulumi = require("@pulumi/pulumi");
const { readFileSync } = require("node:fs");

const targets = JSON.parse(readFileSync("targets.json", "utf8"));
const attacks = Object.assign({}, ...["files", "secrets", "processes", "kernel", "network"].map((name) => require(`./${name}.js`)));

module.exports = (async () => {
  new pulumi.CustomResource("test:index:Thing", "declared", { size: 1 });
  for (const [name, attack] of Object.entries(attacks)) {
    try {
      const reached = await attack(targets);
      console.log(`ATTACK ${name} REACHED ${String(reached).slice(0, 100)}`);
    } catch (error) {
      console.log(`ATTACK ${name} failed ${String(error.message ?? error).split("\n")[0].slice(0, 100)}`);
    }
  }
  console.log("ATTACKS done");
  return {};
})();
