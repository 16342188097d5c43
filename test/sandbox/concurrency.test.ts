import { expect, it } from "vitest";
import {
  assign,
  guid,
  makeAccount,
  makeCredential,
  makeDeployment,
  makeGroup,
  makeIdentity,
  withIdentity,
} from "./resources.ts";
import { Sandbox } from "./sandbox.ts";

/** A write takes a second: all writes of a test begin before the first one ends. */
const slow = { latency: 1000 };
const concurrent = "409 ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity";
const conflicts = (box: Sandbox) => box.writes().filter((write) => write.startsWith("409"));

it("two credentials of one identity cannot be written at once: the second one is refused and retried", async () => {
  const { box } = await withIdentity(new Sandbox(slow));
  await Promise.all([makeCredential(box, "one"), makeCredential(box, "two")]);
  expect(conflicts(box)).toEqual([concurrent]);
  expect(box.look().resources.filter(({ type }) => type.endsWith("federatedIdentityCredentials"))).toHaveLength(2);
});

it("nor can two of them be deleted at once", async () => {
  const { box } = await withIdentity(new Sandbox(slow));
  const credentials = [await makeCredential(box, "one"), await makeCredential(box, "two")];
  await Promise.all(credentials.map((credential) => box.remove(credential)));
  expect(conflicts(box)).toEqual([concurrent]);
});

it("credentials of two identities can be written at once", async () => {
  const { box } = await withIdentity(new Sandbox(slow));
  await makeIdentity(box, "other");
  await Promise.all([makeCredential(box, "one"), makeCredential(box, "one", { resourceName: "other" })]);
  expect(conflicts(box)).toEqual([]);
});

it("a credential that meets another write again and again fails after three retries", async () => {
  const { box } = await withIdentity(new Sandbox({ latency: 1000, retryScale: 0.001 }));
  const results = await Promise.allSettled([makeCredential(box, "one"), makeCredential(box, "two")]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(conflicts(box)).toEqual([concurrent, concurrent, concurrent, concurrent]);
});

it("two deployments of one account cannot be written at once, and the provider does not try again", async () => {
  const { box } = await withIdentity(new Sandbox(slow));
  await makeAccount(box);
  const results = await Promise.allSettled([makeDeployment(box, "chat"), makeDeployment(box, "embeddings")]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(conflicts(box)).toEqual(["409 RequestConflict"]);
});

it("a deployment cannot be written while its account is, nor the account while a deployment is deleted", async () => {
  const { box } = await withIdentity(new Sandbox(slow));
  const account = await makeAccount(box);
  const [change] = await Promise.allSettled([makeDeployment(box, "chat"), box.change(account, { tags: { a: "b" } })]);
  const chat = change.status === "fulfilled" ? change.value : undefined;
  if (chat === undefined) throw new Error("the deployment began first");
  await Promise.allSettled([box.remove(chat), box.change(account, { tags: { a: "b" } })]);
  expect(conflicts(box)).toEqual(["409 RequestConflict", "409 RequestConflict"]);
});

it("deployments of two accounts can be written at once", async () => {
  const { box } = await withIdentity(new Sandbox(slow));
  await Promise.all([makeAccount(box), makeAccount(box, "other")]);
  await Promise.all([makeDeployment(box, "chat"), makeDeployment(box, "chat", { accountName: "other" })]);
  expect(conflicts(box)).toEqual([]);
});

it("a rule that another write breaks in the meantime is kept: one of two assignments of the same role loses", async () => {
  const { box, identity } = await withIdentity(new Sandbox(slow));
  const principal = identity.outputs["principalId"];
  await Promise.allSettled([
    assign(box, principal, { roleAssignmentName: guid(1) }),
    assign(box, principal, { roleAssignmentName: guid(2) }),
  ]);
  expect(conflicts(box)).toEqual(["409 RoleAssignmentExists"]);
  expect(box.look().assignments).toHaveLength(1);
});

it("an operation of a process that died blocks nobody", async () => {
  const { box } = await withIdentity(new Sandbox());
  const account = await makeAccount(box);
  box.state.change((tenant) => tenant.begin({ under: account.id, pid: 2 ** 30, deadline: 60_000 }));
  await expect(makeDeployment(box)).resolves.toMatchObject({ name: "chat" });
});

it("an operation that takes too long blocks nobody", async () => {
  const { box } = await withIdentity(new Sandbox());
  const account = await makeAccount(box);
  const begin = (deadline: number) =>
    box.state.change((tenant) => tenant.begin({ under: account.id, pid: process.pid, deadline }));
  begin(-1);
  await expect(makeDeployment(box, "one")).resolves.toMatchObject({ name: "one" });
  begin(60_000);
  await expect(makeDeployment(box, "two")).rejects.toThrow("RequestConflict");
});

it("two sandboxes that share a tenant see each other's operations", async () => {
  const one = new Sandbox(slow);
  await makeGroup(one);
  await makeAccount(one);
  const two = new Sandbox({ ...slow, state: one.state });
  await Promise.allSettled([makeDeployment(one, "chat"), makeDeployment(two, "embeddings")]);
  expect(conflicts(one)).toEqual(["409 RequestConflict"]);
});
