import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { PlanError, readChange, readPlan } from "../../../access/plan/plan.ts";
import { textOf } from "../../../access/plan/value.ts";
import { sayLocation } from "../../../access/report/words.ts";
import { urnOf } from "../digest.ts";
import { recordingOf } from "../verdicts/recordings.ts";

const type = "azure-native:app:ContainerApp";
const created = (...states: Record<string, Json>[]) => ({
  steps: states.map((state, index) => ({
    op: "create",
    newState: { urn: urnOf(type, `app-${String(index)}`), type, custom: true, ...state },
  })),
});
const inputsOf = (inputs: Json) => readPlan(created({ inputs })).resources[0]?.inputs;

describe("the engine's wrappings are taken off", () => {
  const signature = "4dabf18193072939515e22adb298388d";
  const secret = { [signature]: "1b47061264138c4ac30d75fd1eb44270" };
  const reference = { [signature]: "5cf8f73096256a8f31e491e813e4eb8e", urn: "urn:x", packageVersion: "1" };
  const output = { [signature]: "d0e6a833031e9bbcd3f4e8bde6ca49a4" };
  const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

  test.each<[string, Json, Json]>([
    ["a secret of a digest", "[secret]", "[secret]"],
    ["a secret of an export", { ...secret, ciphertext: "v1:abc" }, "[secret] v1:abc"],
    ["a secret in clear", { ...secret, plaintext: '"hunter2"' }, "[secret]"],
    ["a resource", { ...reference, id: "/sub/app" }, "/sub/app"],
    ["a resource without an id yet", { ...reference, id: "" }, unknown],
    ["a component", reference, "urn:x"],
    ["an output", { ...output, value: { a: [{ ...output, value: 1 }] } }, { a: [1] }],
    ["an output that is not known", output, unknown],
    ["a secret output", { ...output, value: "hunter2", secret: true }, "[secret]"],
    ["something else with a signature", { [signature]: "other", x: 1 }, { [signature]: "other", x: 1 }],
  ])("%s", (_, given, expected) => {
    expect(inputsOf({ x: given, list: [given] })).toEqual({ x: expected, list: [expected] });
  });

  test("what the SDK and the provider write into inputs for themselves is dropped", () => {
    const marks = { __defaults: ["x"], azureApiVersion: "2023", __createBeforeDelete: true };
    expect(inputsOf({ ...marks, tags: { ...marks, a: "b" } })).toEqual({
      tags: { azureApiVersion: "2023", __createBeforeDelete: true, a: "b" },
    });
  });

  test("a secret in a recording is a secret on both sides", () => {
    const resource = readPlan(created({ inputs: { key: { ...secret, ciphertext: "v1:abc" } } })).resources[0];
    expect(resource && textOf(resource, "key")).toMatchObject({ known: false, why: "a secret" });
  });
});

describe("of each resource no more is kept than is read", () => {
  test("outputs that tell whose an id is", () => {
    const outputs = { principalId: "p", identity: { principalId: "q" }, createdOn: "2026", properties: { long: "x" } };
    const state = { urn: urnOf(type, "app"), type, outputs };
    const { before } = readChange({ steps: [{ op: "same", oldState: state, newState: state }] });
    expect(before.resources[0]?.outputs).toEqual({ principalId: "p", identity: { principalId: "q" } });
  });

  test("inputs that come from nowhere have no sources", () => {
    const [resource] = readPlan(created({ propertyDependencies: { a: [], b: ["urn:b"] } })).resources;
    expect([...(resource?.sources ?? [])]).toEqual([["b", ["urn:b"]]]);
  });
});

describe("where a resource is declared", () => {
  const locate = (...positions: string[]) =>
    readPlan(created(...positions.map((sourcePosition) => ({ sourcePosition })))).resources.map(({ location }) =>
      location === undefined ? undefined : `${location.file}:${String(location.line)}`,
    );

  test("a position in the project is where it says", () => {
    expect(locate("project:///src/index.ts#13,16")).toEqual(["src/index.ts:13"]);
  });

  test("a path is not a URL", () => {
    expect(
      locate("project:///my%20lib/%C3%A9.js#2,36", "project:///a%2f..%2f..%2fb.js#1,1", "project:///%ff#1,1"),
    ).toEqual(["my lib/é.js:2", undefined, undefined]);
    expect(locate("project:///my%20stacks/file:/project/my%2520stacks/index.ts#1,52")).toEqual([
      "my stacks/index.ts:1",
    ]);
  });

  test("the innermost place outside packages counts", () => {
    const frames = ["node_modules/azure-keyless/dist/account.js#1,1", "stacks/environment.ts#7,1", "index.ts#2,1"];
    const stackTrace = frames.map((frame) => ({ sourcePosition: `project:///${frame}` }));
    const state = { stackTrace: [{}, ...stackTrace], sourcePosition: "project:///other.ts#1,1" };
    expect(readPlan(created(state)).resources[0]?.location).toEqual({ file: "stacks/environment.ts", line: 7 });
  });

  test.each([
    ["a helper that is called once", [["rbac.ts#21", "index.ts#5"]], ["rbac.ts:21"]],
    [
      "a helper that several calls lead to, of which one is in a file that another imports",
      [
        ["rbac.ts#21", "index.ts#54", "main.ts#1"],
        ["rbac.ts#21", "index.ts#55", "main.ts#1"],
        ["rbac.ts#21", "cluster.ts#39", "index.ts#7", "main.ts#1"],
      ],
      ["index.ts:54 (in rbac.ts:21)", "index.ts:55 (in rbac.ts:21)", "cluster.ts:39 (in rbac.ts:21)"],
    ],
    [
      "helpers in helpers, and a loop around them",
      [
        ["rbac.ts#21", "rbac.ts#40", "team.ts#80", "index.ts#12"],
        ["rbac.ts#21", "rbac.ts#40", "team.ts#81", "index.ts#12"],
        ["rbac.ts#21", "rbac.ts#40", "team.ts#81", "index.ts#12"],
      ],
      ["team.ts:80 (in rbac.ts:21)", "team.ts:81 (in rbac.ts:21)", "team.ts:81 (in rbac.ts:21)"],
    ],
    ["a loop alone", [["index.ts#27,5"], ["index.ts#27,9"]], ["index.ts:27", "index.ts:27"]],
  ])("of several that one line declares the call is told that leads to each: %s", (_, traces, expected) => {
    const states = traces.map((frames) => ({
      stackTrace: frames.map((frame) => ({ sourcePosition: `project:///${frame}` })),
    }));
    const { resources } = readPlan(created(...states));
    expect(resources.map(({ location }) => location && sayLocation(location))).toEqual(expected);
  });

  test.each([
    [
      ["/srv/a/shop/stacks/index.ts", "/srv/a/shop/lib/app.ts"],
      ["stacks/index.ts:1", "lib/app.ts:1"],
    ],
    [["/srv/a/shop/stacks/index.ts"], ["stacks/index.ts:1"]],
    [
      ["/srv/a/stacks/stacks/index.ts", "/srv/a/stacks/lib/app.ts"],
      ["stacks/index.ts:1", "lib/app.ts:1"],
    ],
    [
      ["/stacks/index.ts", "/stacks/x/y.ts"],
      ["stacks/index.ts:1", "stacks/x/y.ts:1"],
    ],
  ])("the absolute paths of ES modules are cut where the project begins: %j", (paths, expected) => {
    expect(locate(...paths.map((path) => `project:///stacks/file:${path}#1,2`))).toEqual(expected);
  });

  test.each([
    ["no path leads through the program's folder", ["stacks/file:/srv/a/shop/lib/app.ts", "stacks/file:/srv/a/b.ts"]],
    ["the program is in the project's own folder", ["file:/srv/a/shop/lib/app.ts"]],
    ["two programs", ["stacks/file:/srv/a/stacks/x.ts", "infra/file:/srv/a/infra/x.ts"]],
    ["outside of the project", ["../elsewhere/x.ts", "/etc/x.ts", "a/../../x.ts", "C:/work/x.ts"]],
    ["detours", ["stacks/file:/srv/a/stacks/../../b.ts", "../x/file:/srv/a/x/b.ts"]],
  ])("in doubt there is no place, and never an absolute path: %s", (_, paths) => {
    expect(locate(...paths.map((path) => `project:///${path}#1,2`))).toEqual(paths.map(() => undefined));
    expect(locate("project:///index.ts", "index.ts#1,1", "project:///#1,1")).toEqual([undefined, undefined, undefined]);
  });

  test("each side has its own machine", () => {
    const state = (root: string) => ({
      urn: urnOf(type, "app"),
      type,
      sourcePosition: `project:///stacks/file:${root}/stacks/index.ts#1,1`,
    });
    const step = { op: "same", oldState: state("/srv/colleague/shop"), newState: state("/runner/work") };
    const { before, after } = readChange({ steps: [step] });
    const files = [before, after].map(({ resources }) => resources[0]?.location?.file);
    expect(files).toEqual(["stacks/index.ts", "stacks/index.ts"]);
  });
});

describe("replacements that will not happen", () => {
  const replacedIn = (digest: unknown) => [...readChange(digest).replaced].map((urn) => urn.split("::").at(-1));
  const identity = "azure-native:managedidentity:UserAssignedIdentity";
  const assignment = "azure-native:authorization:RoleAssignment";
  const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
  const identityUrn = urnOf(identity, "id");
  const identityState = { urn: identityUrn, type: identity, custom: true, id: "/id", outputs: { principalId: "p" } };
  const updated = { op: "update", urn: identityUrn, oldState: identityState, newState: identityState };
  const grant = (principalId: string, ...sources: string[]) => ({
    urn: urnOf(assignment, "grant"),
    type: assignment,
    custom: true,
    id: `/assignments/${principalId}`,
    inputs: { principalId, scope: principalId === unknown ? "/new" : "/old" },
    outputs: { principalId },
    propertyDependencies: { principalId: sources },
  });
  const replaced = (oldState: Json, newState: Json, more: object = { replaceReasons: ["principalId"] }) => ({
    ...{ op: "replace", urn: urnOf(assignment, "grant"), oldState, newState },
    ...more,
  });
  const both = [grant("p", identityUrn), grant(unknown, identityUrn)] as const;

  test("as the engine records them: an identity is updated in place", () => {
    expect(replacedIn(recordingOf("24", "digest"))).toEqual([]);
    expect(replacedIn(recordingOf("23", "digest"))).toEqual(["chat-api-calls"]);
  });

  test("a principal that moves to an identity that is updated in the same change is really replaced", () => {
    expect(replacedIn(recordingOf("25", "digest"))).toEqual(["chat-api-calls"]);
  });

  test("what stays keeps its id and what Azure has answered", () => {
    const { after } = readChange({ steps: [replaced(...both), updated] });
    expect(after.resources[0]).toMatchObject({ id: "/assignments/p", outputs: { principalId: "p" } });
  });

  test("whatever lies below a component and cannot yield the value does not count", () => {
    const component = { urn: urnOf("my:app:App", "c"), type: "my:app:App", custom: false };
    const below = { parent: component.urn };
    const steps = [
      replaced({ ...grant("p", component.urn), ...below }, { ...grant(unknown, component.urn), ...below }),
      { op: "same", oldState: component, newState: component },
      { op: "update", oldState: { ...identityState, ...below }, newState: { ...identityState, ...below } },
    ];
    expect(replacedIn({ steps })).toEqual([]);
  });

  test.each<[string, Json[]]>([
    ["no reason is given", [replaced(...both, {}), updated]],
    ["another input is a reason as well", [replaced(...both, { replaceReasons: ["principalId", "scope"] }), updated]],
    [
      "another reason is only in the differences",
      [
        replaced(...both, {
          replaceReasons: ["principalId"],
          detailedDiff: { "scope.x": { kind: "update-replace" }, tags: { kind: "update" } },
        }),
        updated,
      ],
    ],
    ["the source is not shown", [replaced(...both)]],
    ["the source is made anew itself", [replaced(...both), { ...updated, op: "replace" }]],
    ["the source had another value", [replaced(grant("q", identityUrn), both[1]), updated]],
    ["the source was another", [replaced(grant("p", "urn:other"), both[1]), updated]],
    ["a second resource may yield the value", [replaced(both[0], grant(unknown, identityUrn, "urn:new")), updated]],
    ["the value is computed", [replaced(both[0], { ...both[1], computedInputs: ["principalId"] }), updated]],
  ])("really replaced, since %s", (_, steps) => {
    expect(replacedIn({ steps })).toContain("grant");
  });

  test("thousands of resources that depend on a component of thousands are no reason to wait", () => {
    const component = { urn: urnOf("my:app:App", "c"), type: "my:app:App", custom: false };
    const many = Array.from({ length: 5000 }, (_, index) => {
      const urn = urnOf(assignment, `grant-${String(index)}`);
      const state = (id: string) => ({ ...grant(id, component.urn), urn, parent: component.urn });
      return { ...replaced(state("p"), state(unknown)), urn };
    });
    const steps = [{ op: "same", oldState: component, newState: component }, ...many, updated];
    expect(readChange({ steps }).replaced.size).toBe(5000);
  });
});

describe("what nests deeper than any program", () => {
  const nested = (depth: number): Json => {
    let value: Json = "x";
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { x: value };
    return value;
  };

  test("is an error that names the step", () => {
    expect(readPlan(created({ inputs: { x: nested(150) } })).resources).toHaveLength(1);
    const tooDeep = created({}, { inputs: { x: nested(100_000) } });
    expect(() => readPlan(tooDeep)).toThrow(PlanError);
    expect(() => readPlan(tooDeep)).toThrow("step 2: newState.inputs nests deeper than 200 levels");
  });

  test("is no matter where nobody reads it", () => {
    expect(readPlan(created({ customTimeouts: nested(100_000) })).resources).toHaveLength(1);
  });

  test("is found also in a step that changes nothing", () => {
    const state = { urn: urnOf(type, "app"), type, inputs: { x: nested(100_000) } };
    const step = { op: "same", oldState: state, newState: structuredClone({ ...state, inputs: {} }) };
    expect(() => readPlan({ steps: [step] })).toThrow("step 1: oldState.inputs nests deeper");
  });
});
