import { beforeAll, describe, expect, test } from "vitest";

import type { Access, Report } from "../../access/index.ts";
import { keylessHere, root } from "../cli/keyless.ts";

const folder = `${root}test/flow/programs/operators`;

let access: readonly Access[] = [];
beforeAll(async () => {
  const { stdout, stderr } = await keylessHere(["preview", "--stack", "dev", "--format", "json", "--cwd", folder]);
  expect(stderr).toBe("");
  access = (JSON.parse(stdout) as Report).stacks[0]?.access ?? [];
});

/** The hosts through which a group acts as an identity. Each host of the program has an identity that is called as it is. */
const operatedBy = (group: string): string[] =>
  access
    .filter(({ actor, powers }) => actor.kind === "group" && actor.name === group && powers.includes("actAs"))
    .filter(({ via }) => via.some(({ kind }) => kind === "operatesHost"))
    .map(({ scope }) => scope.name)
    .toSorted();

const all = [
  "containerApp",
  "containerAppJob",
  "functionApp",
  "virtualMachine",
  "virtualMachineScaleSet",
  "webApp",
  "webAppSlot",
];

describe("a group with a role on the resource group acts as the identity of each host that the role operates", () => {
  test.each<[role: string, hosts: readonly string[]]>([
    ["Contributor", all],
    ["Container Apps Contributor", ["containerApp"]],
    ["Container Apps Operator", ["containerApp"]],
    ["Container Apps Jobs Contributor", ["containerAppJob"]],
    ["Container Apps Jobs Operator", ["containerAppJob"]],
    ["Website Contributor", ["functionApp", "webApp", "webAppSlot"]],
    ["Virtual Machine Contributor", ["virtualMachine", "virtualMachineScaleSet"]],
    ["Reader", []],
  ])("%s: %j", (role, hosts) => {
    expect(operatedBy(role)).toEqual(hosts);
  });
});

describe("a group with a role on one host acts as the identity of", () => {
  // An app contains its slots.
  test.each(all.map((host) => [host, host === "webApp" ? ["webApp", "webAppSlot"] : [host]] as const))(
    "%s: %j, if it may write there",
    (host, hosts) => {
      expect(operatedBy(`contributors of ${host}`)).toEqual(hosts);
      expect(operatedBy(`readers of ${host}`)).toEqual([]);
    },
  );
});
