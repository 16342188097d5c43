import { describe, expect, test } from "vitest";

import { parseLock } from "../../../access/lock/parse.ts";
import { printLock } from "../../../access/lock/print.ts";
import { modelOf, modelsOf } from "../../../access/match/modelsOf.ts";
import type { Model } from "../../../access/facts/model.ts";
import { inProject, rekeyed } from "../../../access/match/rekey.ts";
import { renamesOf } from "../../../access/match/renames.ts";
import { readPlan, type Plan } from "../../../access/plan/plan.ts";
import { roleCatalogue } from "../../../roles/index.ts";
import { known } from "../known.ts";
import { openAIUser, urnOf } from "../digest.ts";
import { digestOfChange, unknown, type Changed } from "../facts/change.ts";
import { types } from "../facts/resources.ts";

/** A stack in which everything is still to be made, with every kind of key, under names that end in `suffix`. */
function stack(suffix: string, alias?: string): Plan {
  const make = (
    type: string,
    name: string,
    inputs: Changed["inputs"],
    from: Readonly<Record<string, string[]>> = {},
  ): Changed => ({
    type,
    name: name + suffix,
    op: "create",
    inputs: { ...inputs, ...Object.fromEntries(Object.keys(from).map((input) => [input, unknown])) },
    sources: from,
    ...(alias !== undefined && { aliases: [urnOf(type, name + alias), urnOf(`${type}Of2020`, name + alias)] }),
  });
  const of = (type: string, name: string) => [urnOf(type, name + suffix)];
  const group = { resourceGroupName: of(types.group, "rg") };
  const system = { identity: { type: "SystemAssigned" } };
  return readPlan(
    digestOfChange([
      make(types.group, "rg", {}),
      make(types.account, "aoai", { kind: "OpenAI", ...system }, group),
      make(types.identity, "chat, 1", {}, group),
      make(types.identity, "other", {}, group),
      make(types.role, "caller", { permissions: [{ actions: ["*"] }] }),
      make(types.cluster, "aks", system, group),
      make(
        types.assignment,
        "custom",
        {},
        {
          principalId: of(types.account, "aoai"),
          scope: group.resourceGroupName,
          roleDefinitionId: of(types.role, "caller"),
        },
      ),
      make(
        types.assignment,
        "either",
        { roleDefinitionId: openAIUser },
        {
          principalId: [...of(types.identity, "other"), ...of(types.identity, "chat, 1")],
          scope: of(types.account, "aoai"),
        },
      ),
      make(
        types.credential,
        "trust",
        { subject: "system:serviceaccount:chat:api" },
        { issuer: of(types.cluster, "aks"), resourceName: of(types.identity, "chat, 1") },
      ),
      make(
        types.credential,
        "elsewhere",
        { subject: "a:b", resourceName: "id-x" },
        { issuer: of(types.group, "rg"), resourceGroupName: of(types.account, "aoai") },
      ),
      make(types.app, "web", { identity: { type: "UserAssigned", userAssignedIdentities: [unknown] } }),
      make(types.entraGroup, "devs", { members: unknown }),
    ]),
  );
}

/** All keys of a model. */
function keysOf(model: Model): unknown {
  return [
    ...model.services.map(({ key, scope }) => [key, scope.key, scope.within]),
    ...model.grants.map(({ key, actor, scope, role }) => [
      key,
      actor.key,
      scope.key,
      scope.within,
      role.key,
      role.definedBy?.key,
    ]),
    ...model.trusts.map(({ key, actor, identity }) => [key, actor.key, identity.actor.key, identity.scope.key]),
    ...model.hosts.map(({ key, actor, scope, identity }) => [key, actor.key, scope.key, identity.actor.key]),
    ...model.memberships.map(({ key, member, group }) => [key, member.key, group.key]),
    ...model.unknowns.map(({ key, path }) => [key, path]),
    [...model.scopes].map(([key, { within }]) => [key, within]),
  ];
}

describe("a lock that is older than the names of the program", () => {
  const knowing = known();

  test("has the new keys, in every form, once they are told by aliases", () => {
    const after = stack("-new", "-old");
    const old = modelOf(stack("-old"), knowing);
    expect(keysOf(old)).not.toEqual(keysOf(modelOf(after, knowing)));
    expect(keysOf(rekeyed(old, renamesOf(after)))).toEqual(keysOf(modelOf(after, knowing)));
  });

  test("keeps everything but keys", () => {
    const old = modelOf(stack("-old"), knowing);
    const moved = rekeyed(old, renamesOf(stack("-new", "-old")));
    expect(moved.grants.map(({ urn, role, kind }) => [urn, role.name, kind])).toEqual(
      old.grants.map(({ urn, role, kind }) => [urn, role.name, kind]),
    );
  });

  test("is the same model where nothing was renamed", () => {
    const old = modelOf(stack("-old"), knowing);
    expect(rekeyed(old, new Map())).toBe(old);
  });

  test("two programs that were planned apart are compared by the new names as well", () => {
    const { before, after } = modelsOf({ before: stack("-old"), after: stack("-new", "-old") }, knowing);
    expect(keysOf(before)).toEqual(keysOf(after));
  });
});

describe("what another stack yields is known offline by its name, and to the engine by its value", () => {
  const knowing = known();
  const label = (output: string) => `output ${output} of stack contoso/identity/prod`;
  const reference = { type: types.stack, name: "ids", op: "read", inputs: { name: "contoso/identity/prod" } };
  const assignment = (principalId: string): Changed => ({
    type: types.assignment,
    name: "grant",
    inputs: { principalId, scope: "/subscriptions/s", roleDefinitionId: openAIUser },
    sources: { principalId: [urnOf(types.stack, "ids")] },
  });
  const lock = (output: string): Model => {
    const unknowns = [{ urn: urnOf(types.assignment, "grant"), path: "inputs.principalId", why: label(output) }];
    const read = readPlan({ ...digestOfChange([reference, assignment(unknown)]), unknowns });
    const principalId = { urn: urnOf(types.stack, "ids"), path: `outputs.${output}` };
    const told = { inputOutputs: new Map(Object.entries({ principalId })) };
    const resources = read.resources.map((each) => (each.name === "grant" ? { ...each, ...told } : each));
    return modelOf({ ...read, resources }, knowing);
  };
  /** As the engine reads it: with the outputs of the other stack. */
  const plan = (principalId: string): Plan => {
    const { resources, unknowns } = readPlan(digestOfChange([reference, assignment(principalId)]));
    const outputs = { outputs: { chat: "guid-1", nested: { admin: "guid-2" } } };
    return { unknowns, resources: resources.map((each) => (each.name === "ids" ? { ...each, outputs } : each)) };
  };
  const actorsOf = (before: Model, after: Plan) => [
    rekeyed(before, renamesOf(after)).grants[0]?.actor.key,
    modelOf(after, knowing).grants[0]?.actor.key,
  ];

  test("and is one and the same, by the same name", () => {
    expect(actorsOf(lock("chat"), plan("guid-1"))).toEqual(["object:guid-1", "object:guid-1"]);
    expect(actorsOf(lock("nested.admin"), plan("guid-2"))).toEqual(["object:guid-2", "object:guid-2"]);
    const { grants, unknowns } = modelOf(plan("guid-2"), knowing);
    expect([grants[0]?.actor.name, unknowns[0]?.why]).toEqual(Array(2).fill(label("nested.admin")));
  });

  test("and is somebody else where the value is that of another output", () => {
    const [before, after] = actorsOf(lock("chat"), plan("guid-2"));
    expect(before).toMatch(/^unknown:/);
    expect(after).toBe("object:guid-2");
  });
});

describe("an old name is", () => {
  const plan = (...resources: readonly Changed[]) => renamesOf(readPlan(digestOfChange(resources)));
  const was = (name: string) => [urnOf(types.identity, name)];
  const identity = (name: string, aliases: readonly string[]): Changed => ({
    type: types.identity,
    name,
    op: "create",
    aliases,
  });

  test("none that another resource has now", () => {
    expect(plan(identity("a", was("b")), identity("b", was("c")))).toEqual(
      new Map([[`${types.identity}::c`, `${types.identity}::b`]]),
    );
  });

  test("none that two resources claim", () => {
    expect(plan(identity("a", was("x")), identity("b", was("x")), identity("c", was("x")))).toEqual(new Map());
  });
});

test("facts of a lock get the URNs of the project that they are compared with", () => {
  const model = modelOf(stack(""), known());
  const urns = ({ grants, scopes }: Model) => [
    ...grants.flatMap(({ urn, actor, scope }) => [urn, actor.id, scope.id]),
    ...[...scopes.values()].map(({ id }) => id),
  ];
  const { model: read } = parseLock(printLock("dev", model), roleCatalogue());
  expect(urns(read).toSorted()).not.toEqual(urns(model).toSorted());
  expect(urns(inProject(read, "contoso")).toSorted()).toEqual(urns(model).toSorted());
});
