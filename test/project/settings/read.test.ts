import { describe, expect, it } from "vitest";
import { readSettings } from "../../../project/settings/read.ts";
import { noSettings } from "../../../project/settings/settings.ts";
import { project } from "../../offline/runOffline.ts";

const read = (yaml: string) => readSettings(project({ "keyless.yaml": yaml }));

describe("keyless.yaml", () => {
  it("that is not there states nothing", async () => {
    expect(await readSettings(project({}))).toEqual(noSettings);
  });

  it("gives statements with their reasons, and roles as they are written", async () => {
    const yaml =
      'version: 1\nroles: [{ name: x }]\nstatements:\n  - type: "datadog:*"\n    carriesNoAccess: " monitoring only "\n';
    expect(await read(yaml)).toEqual({
      ...noSettings,
      roles: [{ name: "x" }],
      statements: [{ pattern: "datadog:*", reason: "monitoring only" }],
    });
  });

  it("names a file of roles inside the project, and no other", async () => {
    expect((await read("version: 1\nroles: ./team/roles.json\n")).roles).toBe("team/roles.json");
    await expect(read("version: 1\nroles: ../roles.json\n")).rejects.toThrow("expected a path inside the folder");
    await expect(read("version: 1\nroles: /etc/roles.json\n")).rejects.toThrow("expected a path inside the folder");
  });

  it("names a file or a folder for each other stack, by a path that is the same on every machine", async () => {
    const yaml = "version: 1\noutputs:\n  contoso/network/dev: ../network\n  dns: ./dns.json\n";
    expect([...(await read(yaml)).outputs]).toEqual([
      ["contoso/network/dev", "../network"],
      ["dns", "dns.json"],
    ]);
    await expect(read("version: 1\noutputs:\n  dns: /etc/dns.json\n")).rejects.toThrow(
      'keyless.yaml: key "outputs.dns": expected a path from the folder of keyless.yaml',
    );
  });

  it("gives expectations with lists of names, and where they are written", async () => {
    const yaml =
      "version: 1\nexpectations:\n  - nobodyMay: readKeys\n    in: [prod, '!dev']\n  - { who: a, reaches: nothing, because: b }\n";
    expect((await read(yaml)).expectations).toEqual([
      { nobodyMay: ["readKeys"], in: ["prod", "!dev"], location: { file: "keyless.yaml", line: 3 } },
      { who: ["a"], reaches: "nothing", because: "b", location: { file: "keyless.yaml", line: 5 } },
    ]);
  });

  it("may merge, as every file of the project", async () => {
    const yaml = "x-statement: 1\n";
    await expect(read(`version: 1\n${yaml}`)).rejects.toThrow('keyless.yaml:2: key "x-statement" is not known');
    const merged = 'version: 1\nstatements:\n  - &a { type: "a:*", carriesNoAccess: x }\n  - { <<: *a, type: "b:*" }\n';
    expect((await read(merged)).statements.map(({ pattern }) => pattern)).toEqual(["a:*", "b:*"]);
  });
});

describe("what is wrong in keyless.yaml is said by line and key", () => {
  const id = "abcdef01-0000-4000-8000-000000000000";
  const statement = (text: string) => `version: 1\nstatements:\n  - ${text}\n`;

  it.each([
    ["", "keyless.yaml: expected a map that begins with version: 1, got nothing"],
    ["roles: []\n", 'keyless.yaml: key "version" is missing: expected version: 1'],
    ["version: 2\n", 'keyless.yaml:1: key "version": expected 1, got the number 2: it is newer than this keyless'],
    ['version: "1"\n', 'keyless.yaml:1: key "version": expected 1, got the text "1"'],
    [
      "version: 1\nstatement: []\n",
      'keyless.yaml:2: key "statement" is not known: expected version, roles, outputs, principals, expectations, waivers, statements, confine',
    ],
    [
      "version: 1\nroles: 5\n",
      'keyless.yaml:2: key "roles": expected a list of roles, or the path of a file with them, got the number 5',
    ],
    ["version: 1\noutputs: dns.json\n", "expected a map from the names of other stacks to files or folders"],
    [
      "version: 1\noutputs:\n  dns: 5\n",
      'keyless.yaml:3: key "outputs.dns": expected a path, as text, got the number 5',
    ],
    ["version: 1\noutputs:\n  a/b/c/d: x\n", "expected the name of a stack as the program refers to it"],
    ["version: 1\nprincipals:\n  x: { kind: group, name: y }\n", "expected an object id, such as 5ab0c5e1-"],
    [`version: 1\nprincipals:\n  ${id}: { kind: identity, name: y }\n`, "expected group, user or servicePrincipal"],
    [`version: 1\nprincipals:\n  ${id}: { kind: group, name: y, who: z }\n`, 'key "who" under principals.'],
    [
      `version: 1\nprincipals:\n  ${id}: { kind: group, name: y }\n  ${id.toUpperCase()}: { kind: group, name: y }\n`,
      "given twice, expected once",
    ],
    ["version: 1\nexpectations: [{ nobodyMay: readKey }]\n", "expected one or more of the powers assignRoles, "],
    [
      "version: 1\nexpectations: [{ nobodyMay: readKeys, only: x }]\n",
      "expected one of the forms nobodyMay, only + may, ",
    ],
    ["version: 1\nexpectations: [{ who: x, may: readKeys }]\n", "who + may + on"],
    ["version: 1\nexpectations: [{ in: prod }]\n", "expected one of the forms"],
    ["version: 1\nexpectations: [{ nobodyMay: readKeys, in: 'a b' }]\n", "expected names of stacks, such as prod"],
    [
      "version: 1\nexpectations: [{ nobodyMay: readKeys, where: x }]\n",
      'key "where" under expectations[0] is not known',
    ],
    [
      "version: 1\nwaivers: [{ finding: x, says: y, in: a, owner: b, reason: c }]\n",
      "expected a day, such as 2026-12-31",
    ],
    [
      "version: 1\nwaivers: [{ finding: x, says: y, in: a, owner: b, reason: c, until: 2026-02-30 }]\n",
      "expected a day",
    ],
    [
      "version: 1\nwaivers: [{ finding: x, in: a, owner: b, reason: c, until: 2026-02-28 }]\n",
      "expected either finding and says",
    ],
    [
      "version: 1\nwaivers: [{ finding: x, says: y, in: 'pr*', owner: b, reason: c, until: 2026-02-28 }]\n",
      "expected the",
    ],
    [statement("x"), 'keyless.yaml:3: key "statements[0]": '],
    [
      statement("{ type: 'a:*', why: x, carriesNoAccess: y }"),
      'key "why" under statements[0] is not known: expected type, carriesNoAccess',
    ],
    [
      statement("{ type: 'a:*' }"),
      'keyless.yaml:3: key "statements[0].carriesNoAccess": expected the reason, as text, got nothing',
    ],
    [statement("{ type: 'a:*', carriesNoAccess: ' ' }"), "expected the reason, as text"],
    [statement("{ type: '*', carriesNoAccess: x }"), "expected a type such as datadog:index/monitor:Monitor"],
    [statement("{ type: 'data*:*', carriesNoAccess: x }"), "expected a type such as datadog:index/monitor:Monitor"],
    [statement("{ type: 'azure-native:*', carriesNoAccess: x }"), "expected single types of this provider"],
  ])("%j", async (yaml, message) => {
    await expect(read(yaml)).rejects.toThrow(message);
  });

  it.each(["soakTimes", "phases"])("%s is reserved: it is not supported yet, and never ignored", async (section) => {
    await expect(read(`version: 1\n${section}: {}\n`)).rejects.toThrow(
      `keyless.yaml:2: key "${section}": not supported yet`,
    );
  });

  it("another name of the file is refused", async () => {
    await expect(readSettings(project({ "keyless.yml": "version: 1\n" }))).rejects.toThrow("rename it");
  });
});
