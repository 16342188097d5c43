import { spawnSync } from "node:child_process";

/** Why this machine cannot confine programs; undefined if it can. Tests of the wall are skipped where it cannot, and say so. */
export const noWall = whyNoWall();

function whyNoWall(): string | undefined {
  if (process.platform !== "linux") return `${process.platform} has no namespaces`;
  const { status, stderr } = spawnSync(
    "unshare",
    ["--user", "--map-root-user", "--mount", "--pid", "--net", "--fork", "mount", "-t", "tmpfs", "none", "/tmp"],
    { encoding: "utf8" },
  );
  return status === 0 ? undefined : `user namespaces are not allowed here: ${stderr}`.trim();
}

if (noWall !== undefined) console.warn(`skipped, tests of confined programs: ${noWall}`);
