import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LockError, parseLock } from "../../../access/lock/parse.ts";
import { printLock } from "../../../access/lock/print.ts";
import { roleCatalogue } from "../../../roles/index.ts";
import { account, catalogue, catalogueRole, grant, modelWith, small } from "./facts.ts";

const written = printLock("prod", small);
const head = "version: 2\nstack: prod\n";

/** The error of a text that is no lock. */
function refusal(text: string): string {
  try {
    parseLock(text, catalogue);
  } catch (error) {
    if (error instanceof LockError) return error.message;
    throw error;
  }
  return "read";
}

/** The error of the small lock with a part of it changed. */
function refusalWith(part: string, instead: string): string {
  expect(written).toContain(part);
  return refusal(written.replace(part, () => instead));
}

describe("a lock is read", () => {
  test("with the line ends of Windows and a byte order mark", () => {
    expect(refusal(`\uFEFF${written.replaceAll("\n", "\r\n")}`)).toBe("read");
  });

  test("with what was stated when it was written", () => {
    const stated = [{ pattern: "datadog:*", reason: "monitoring: reads no data" }];
    const lock = printLock("prod", small, stated);
    expect(lock).toContain('stack: prod\nstated:\n  - datadog:*: {reason: "monitoring: reads no data"}\n');
    expect(parseLock(lock, catalogue)).toMatchObject({ stated, model: parseLock(written, catalogue).model });
  });

  test("with URNs of its stack, which name no project", () => {
    const [read] = parseLock(written, catalogue).model.grants;
    expect(read?.urn).toBe("urn:pulumi:prod::::azure-native:authorization:RoleAssignment::chat-api-aoai");
    expect(read?.actor.id).toBe(`urn:pulumi:prod::::${grant.actor.key}`);
  });

  test("with the roles of the catalogue by GUID, under the condition of the grant", () => {
    const role = { ...catalogueRole("Foundry User"), name: "Azure AI User (conditional)", condition: "@A" };
    const scopes = [account, { ...account, key: account.within[0] ?? "", name: "ai", within: [] }];
    const lock = printLock("prod", modelWith({ grants: [{ ...grant, role }] }, scopes));
    expect(lock).toContain("Azure AI User: {key: 53ca6127");
    const [read] = parseLock(lock, catalogue).model.grants;
    expect(read?.role).toMatchObject({ name: "Foundry User (conditional)", condition: "@A" });
    expect(read?.role.definition?.permissions.map(({ condition }) => condition)).toEqual(["@A"]);
  });

  test("with a role as unknown that no catalogue has any more, and as known once one has it", () => {
    const id = "11111111-2222-4333-8444-555555555555";
    const ours = { id, name: "Our role", permissions: [{ actions: ["A/read"] }] };
    const lock = written
      .replace("5e0bd9bd-7b93-4f28-af87-19fc36ad61bd", id)
      .replaceAll("Cognitive Services OpenAI User", `unknown role ${id}`);
    const roleIn = (text: string, roles = catalogue) => parseLock(text, roles).model.grants[0]?.role;
    expect(roleIn(lock)).toEqual({ key: `unknown:${id}`, name: `unknown role ${id}`, definition: undefined });
    expect(roleIn(lock.replace(`key: ${id}`, `key: unknown:${id}`), roleCatalogue([ours]))).toEqual({
      key: id,
      name: ours.name,
      definition: ours,
    });
  });
});

describe("a text that is no lock is refused with its line", () => {
  const anew = "write the lock anew with `keyless lock`";

  test.each([
    ["", "given no stack, expected a line `stack: <its name>`"],
    ["{}", 'line 1: given "", expected `version: 2` as the first line of a lock'],
    ["stack: prod\nversion: 2", 'line 1: given "stack", expected `version: 2` as the first line of a lock'],
    ["version: one", 'line 1: version: given "one", expected 2'],
    ["version: 2\nstack: [a]", "line 2: stack: given a list, expected the name of a stack"],
    ["version: 2\nstack: a::b", 'line 2: stack: given "a::b", expected the name of a stack'],
    [`${head}stack: dev`, "line 3: stack: given twice, expected once"],
    [`${head}  - a: {why: b}`, "line 3: given a fact, expected the name of a section before it"],
    [`${head}grants: []`, "line 3: grants: given a list, expected lines below it"],
    [`${head}grants:\n  a: {role: b}`, "line 4: grants: given an object, expected `- name: {…}`"],
    [
      `${head}grants:\n  - a: {role: b\n`,
      "line 4: not valid YAML in one line (Flow map in block collection must be sufficiently indented and end with a })",
    ],
    [`${head}grants:\n  - a:`, 'line 4: grants: "a": given null, expected fields in braces'],
  ])("%j", (text, message) => {
    expect(refusal(text)).toBe(`${message}; ${anew}`);
  });

  test("when it is of an older keyless, unless it is only to be compared with what replaces it", () => {
    const old = written.slice(written.indexOf("version:")).replace("version: 2", "version: 1");
    expect(refusal(old)).toBe(
      "line 1: version: given 1, expected 2: the lock is of an older keyless; `keyless lock` writes it anew and says whether any access is different",
    );
    expect(parseLock(old, catalogue, { older: true })).toEqual(parseLock(written, catalogue));
  });

  test("when it is of a newer keyless", () => {
    expect(refusal("version: 3\nfacts: all of them")).toBe(
      "line 1: version: given 3, expected 2: the lock is of a newer keyless; update keyless",
    );
    expect(refusal(`${head}permits:\n`)).toContain(
      'line 3: given "permits", expected one of: stack, stated, decided, services, grants',
    );
    expect(refusalWith("{keys: on,", "{keys: on, rotated: weekly,")).toBe(
      `line 5: services: "openai aoai": given the field "rotated", expected none of that name (a newer keyless may have written it); ${anew}`,
    );
  });

  test("when a merge left it half done", () => {
    expect(refusal(written.replace("grants:", "<<<<<<< HEAD\ngrants:"))).toBe(
      "line 6: a merge conflict that is not resolved; merge the program, then run `keyless lock`",
    );
  });

  test.each([
    ["keys: on", "keys: yes", 'line 5: services: "openai aoai": keys: given "yes", expected on or off or unknown'],
    ["until: 2026-12-31", "until: 2026", 'line 5: services: "openai aoai": until: given 2026, expected text'],
    ["in: [resource group ai]", "in: ai", 'scopes: "host report": in: given "ai", expected a list of names'],
    ["retained: true", "retained: false", "retained: given false, expected true"],
    ["keys: on", "keys: on, __proto__: {a: 1}", 'given the field "__proto__", expected none of that name'],
    ["on: openai aoai", "on: openai gone", 'on: given "openai gone", expected a name that stands under scopes:'],
    ["role: model reader", "role: owner", 'role: given "owner", expected a name that stands under roles:'],
    [
      "by: RoleAssignment chat",
      "by: Assignment chat",
      'by: given "Assignment chat-api-aoai", expected a resource whose first word',
    ],
    [", by: RoleAssignment devs", "", "by: given nothing, expected a resource whose first word stands under types:"],
    [
      "- group devs: {key",
      "- team devs: {key",
      'actors: "team devs": given the kind "", expected one that the name begins with',
    ],
    [
      "- user alice: {key: azuread:index/user:User::alice",
      "- user alice: {key: azuread:index/group:Group::devs",
      "given twice",
    ],
    [
      "- model reader: {actions",
      "- reader: {actions",
      'permissions: "reader": role: given "reader", expected a name that stands under roles:',
    ],
    [
      "- model reader: {actions: A/*}",
      "- model reader: {condition: a}\n  - model reader: {condition: b}",
      'permissions: "model reader": given a second condition of one block, expected one',
    ],
    [
      "key: role:azure",
      "allows: unknown, key: role:azure",
      "given permissions, expected none for a role of the catalogue or an unknown one",
    ],
  ])("when %j is %j", (part, instead, message) => {
    expect(refusalWith(part, instead)).toContain(message);
  });
});

describe("a lock is refused whose names say something else than its keys", () => {
  const [contributor, openAIUser] = ["b24988ac-6180-42a0-ab88-20f7382dd24c", "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"];
  const [subject, other] = ["repo:contoso/chat:environment:prod", "repo:mallory/chat:environment:prod"];

  test.each([
    ["a role by another GUID", openAIUser, contributor, 'expected "Contributor", which its key is of'],
    [
      "a role by a GUID that nobody knows",
      openAIUser,
      "11111111-2222-4333-8444-555555555555",
      "given the name of another role of the catalogue, expected its own",
    ],
    [
      "a role by a name apart",
      `{key: ${openAIUser}`,
      `{key: ${contributor}, name: Contributor`,
      'given the name "Contributor", expected the one it begins with',
    ],
    ["somebody", "User::alice", "User::mallory", 'given the name "alice", expected "mallory", which its key is of'],
    ["somebody by a name apart", "User::alice", "User::mallory, name: mallory", "expected the one it begins with"],
    ["a scope", "ResourceGroup::ai,", "ResourceGroup::all,", 'given the name "ai", expected "all"'],
    ["a subject", `${subject}, id`, `${other}, id`, "expected what the key of its name says"],
    [
      "an issuer",
      "key: subject:https://token",
      "key: subject:https://evil.token",
      "expected what the key of its name says",
    ],
  ])("%s", (_, part, instead, message) => {
    expect(refusalWith(part, instead)).toContain(message);
  });

  test("but a name that is cut, or shared, is as printed", () => {
    const named = (name: string) => ({ ...account, name, key: `azure-native:cognitiveservices:Account::${name}` });
    const shared = { ...account, key: `pkg:index:Account$${account.key}` };
    const scopes = [named("x".repeat(200)), account, shared];
    expect(
      refusal(
        printLock(
          "prod",
          modelWith(
            {},
            scopes.map((scope) => ({ ...scope, within: [] })),
          ),
        ),
      ),
    ).toBe("read");
  });
});

test("whatever becomes of a lock, it is read or refused in one error", () => {
  const place = fc.nat({ max: written.length });
  const instead = fc.oneof(
    fc.constantFrom("", "\n", "  ", "- ", '"', "{", "}", "[", "*a", "&a ", "!b ", "__proto__: "),
    fc.string(),
  );
  const damaged = fc
    .tuple(place, fc.nat({ max: 30 }), instead)
    .map(([start, length, text]) => written.slice(0, start) + text + written.slice(start + length));
  fc.assert(
    fc.property(
      fc.oneof(
        damaged,
        fc.string({ unit: "binary" }).map((text) => head + text),
      ),
      (text) => {
        expect(refusal(text)).toMatch(/^read$|^(line \d+: )?.*; [^;]*keyless/s);
      },
    ),
    { numRuns: 500 },
  );
});

describe("a hostile text ends with one error", () => {
  test.each([
    [
      "a million aliases",
      `${head}grants:\n  - a: &a {role: x}\n${"  - b: *a\n".repeat(1_000_000)}`,
      "line 100001: given more than 100000 lines",
    ],
    [
      "aliases of aliases",
      `a: &a [x, x]\n${"b: &b [*a, *a]\n".repeat(100)}`,
      "line 1: given an anchor, an alias or a tag",
    ],
    ["an alias alone", `${head}grants:\n  - a: *a\n`, "line 4: given an anchor, an alias or a tag"],
    ["a tag", `${head}grants:\n  - a: !!binary aGVsbG8=\n`, "line 4: "],
    ["lists in lists", `${head}grants:\n  - ${"[".repeat(40_000)}`, "line 4: not valid YAML in one line"],
    ["items in items", `${head}grants:\n${"- ".repeat(40_000)}`, "line 4: "],
    [
      "a very long line",
      `${head}grants:\n  - a: ${"x".repeat(2_000_000)}`,
      "line 4: given 2000007 characters in one line",
    ],
    [
      "very many lines",
      `${head}unknowns:\n${"  - a: {why: b, resource: c}\n".repeat(100_001)}`,
      "line 100001: given more than 100000 lines",
    ],
    ["a very long text", "#".repeat(50_000_001), "given 50000001 characters, expected at most 50000000"],
  ])("%s", (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});
