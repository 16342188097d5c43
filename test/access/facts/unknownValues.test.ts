import { describe, expect, test } from "vitest";

import { urnOf } from "../digest.ts";
import { digestOfChange, models, modelsOfDigest, unknown, type Changed } from "./change.ts";
import { account, assignment, identity, keys, objectId, types, unknownPrincipal } from "./resources.ts";

const chat = urnOf(types.identity, "chat");
const actors = (...resources: readonly Changed[]) => {
  const { before, after } = models(...resources);
  return [before.grants[0]?.actor.key, after.grants[0]?.actor.key];
};
const whys = (...resources: readonly Changed[]) => models(...resources).after.unknowns.map(({ why }) => why);

describe("an unknown principal is the one resource that it comes from", () => {
  test("when that is updated in place: the same as before", () => {
    expect(actors(account, identity("chat", { op: "update" }), unknownPrincipal([chat]))).toEqual([
      keys.identity,
      keys.identity,
    ]);
  });

  test("when it moves to another identity that is updated by the same change: another one", () => {
    const other = identity("other", { op: "update" });
    expect(actors(account, identity(), other, unknownPrincipal([urnOf(types.identity, "other")]))).toEqual([
      keys.identity,
      `${types.identity}::other`,
    ]);
  });

  test("a secret, too, on both sides", () => {
    const secret = assignment({ inputs: { ...assignment().inputs, principalId: "[secret]" } });
    expect(actors(account, identity(), secret)).toEqual([keys.identity, keys.identity]);
  });

  test("not when that stays as it is: then its id would be known", () => {
    expect(actors(account, identity(), unknownPrincipal([chat]))[1]).toMatch(/^unknown:/);
    expect(whys(account, identity(), unknownPrincipal([chat]))).toEqual([
      "known only after `pulumi up`: computed from what chat yields",
    ]);
  });

  test("not when another stack may yield it as well", () => {
    const stack = { type: types.stack, name: "ids", op: "read", inputs: { name: "contoso/identity/prod" } };
    const either = unknownPrincipal([chat, urnOf(types.stack, "ids")]);
    expect(whys(account, identity("chat", { op: "update" }), stack, either)[0]).toContain(
      "comes from chat or principal of stack contoso/identity/prod",
    );
  });

  test("not when it is one of two that a cluster has", () => {
    const cluster = {
      type: types.cluster,
      name: "aks",
      op: "create",
      inputs: { identity: { type: "SystemAssigned" } },
    };
    expect(whys(account, cluster, unknownPrincipal([urnOf(types.cluster, "aks")]))[0]).toContain(
      "comes from aks or aks kubelet",
    );
  });

  test("not a secret that comes from what the digest does not show as well", () => {
    const inputs = { ...assignment().inputs, principalId: "[secret]" };
    const secret = assignment({ inputs, sources: { principalId: [chat, urnOf(types.identity, "hidden")] } });
    expect(actors(account, identity(), secret)[1]).toMatch(/^unknown:/);
  });

  test("one of very many is not named by all of them", () => {
    const many = Array.from({ length: 40 }, (_, index) => identity(`i${String(index)}`, { op: "create" }));
    const urns = many.map(({ name }) => urnOf(types.identity, name));
    expect(whys(account, ...many, unknownPrincipal(urns))[0]).toMatch(/ or i7 or 32 more$/);
  });
});

describe("a component that a value comes from stands for what is below it", () => {
  const component = (name: string, parent?: string): Changed => ({
    type: "contoso:index:App",
    name,
    op: "create",
    custom: false,
    ...(parent !== undefined && { parent: urnOf("contoso:index:App", parent) }),
  });
  const inside = (name: string, parent: string) =>
    identity(name, { op: "create", parent: urnOf("contoso:index:App", parent) });
  const fromApp = unknownPrincipal([urnOf("contoso:index:App", "app0")]);

  test("however deep it nests", () => {
    const depth = 12_000;
    const nested = Array.from({ length: depth }, (_, index) =>
      component(`app${String(index)}`, index === 0 ? undefined : `app${String(index - 1)}`),
    );
    const last = `app${String(depth - 1)}`;
    expect(actors(account, ...nested, inside("chat", last), fromApp)[1]).toBe(keys.identity);
  });

  test("and for nothing that can be told where that is very much", () => {
    const many = Array.from({ length: 600 }, (_, index) => inside(`i${String(index)}`, "app0"));
    expect(actors(account, component("app0"), ...many, fromApp)[1]).toMatch(/^unknown:/);
  });
});

describe("what nobody can tell is equal on both sides", () => {
  const symbolOf = (principal: Partial<Changed>, unknowns: readonly object[] = []) => {
    const digest = digestOfChange([account, identity(), assignment({ op: "create", ...principal })]);
    return modelsOfDigest({ ...digest, unknowns } as never).after.grants[0]?.actor.key;
  };
  const inputs = { ...assignment().inputs, principalId: unknown };
  const from = (...principalId: string[]) => ({ inputs, sources: { principalId } });

  test("when resource, property, source and what the run says are", () => {
    expect(symbolOf(from(chat))).toBe(symbolOf(from(chat)));
    expect(symbolOf(from(chat))?.replace(/##[\da-f]{16}$/, "")).toBe(
      `unknown:${types.assignment}::grant#principalId<-${keys.identity}`,
    );
  });

  test("and not when the source is another one, or the run says something else", () => {
    const path = "inputs.principalId";
    const label = { urn: urnOf(types.assignment, "grant"), path, why: "output pid of stack contoso/identity/prod" };
    const other = { ...label, why: "output pid of stack contoso/identity/dev" };
    const symbols = [
      symbolOf(from(chat)),
      symbolOf(from()),
      symbolOf(from(chat), [label]),
      symbolOf(from(chat), [other]),
    ];
    expect(new Set(symbols).size).toBe(4);
  });

  test("and not when it is something else that is no id", () => {
    const given = (principalId: number) => symbolOf({ inputs: { ...inputs, principalId } });
    expect(given(7)).not.toBe(given(8));
    expect(given(7)).toMatch(/^unknown:/);
  });

  test("an object id beside it is not it", () => {
    expect(symbolOf(from(chat))).not.toBe(symbolOf({ inputs: { ...inputs, principalId: objectId("chat") } }));
  });
});
