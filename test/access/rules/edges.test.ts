import { describe, expect, test } from "vitest";

import { accessPolicy, grant, service, trust, type Example, type Fact } from "../../../access/rules/example.ts";
import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { findingsOf } from "../../../access/rules/index.ts";

/** What one rule says. */
const messages = (rule: string, after: readonly Fact[], more: Partial<Example> = {}): string[] => {
  const [own = []] = findingsOf(inputsOf({ title: "", after, finds: [], ...more }));
  return own.filter((finding) => finding.rule === rule).map(({ level, message }) => `${level}: ${message}`);
};
const fixes = (rule: string, after: readonly Fact[], more: Partial<Example> = {}): string[] => {
  const [own = []] = findingsOf(inputsOf({ title: "", after, finds: [], ...more }));
  return own.filter((finding) => finding.rule === rule).map(({ fix }) => fix);
};

describe("keys-on", () => {
  const until = (date: string) => messages("keys-on", [service("openai aoai", "on", { reason: "jobs", until: date })]);

  test("keys may work on their last day, and not on the day after", () => {
    expect(until("2026-11-21")).toEqual(['note: aoai accepts keys until 2026-11-21: "jobs"']);
    expect(until("2026-11-20")).toEqual(['warning: aoai still accepts keys; they were to end by 2026-11-20: "jobs"']);
  });

  test.each(["soon", "2026-13-01", "31.12.2026", "2026-12-31T00:00:00Z"])("%s is no end date", (date) => {
    expect(until(date)).toEqual([`warning: aoai accepts keys until "${date}", which is no date: "jobs"`]);
  });

  test("invisible characters are no reason", () => {
    const facts = [service("openai aoai", "on", { reason: "\u200b \u2060", until: "2026-12-31" })];
    expect(messages("keys-on", facts)).toEqual(["warning: aoai accepts keys until 2026-12-31, without a reason"]);
  });

  test("says how to switch off what the service takes", () => {
    expect(fixes("keys-on", [service("storage files", "on")])[0]).toContain("allowSharedKeyAccess: false");
    expect(fixes("keys-on", [service("search docs", "on")])[0]).toContain("disableLocalAuth: true");
  });
});

describe("key-door", () => {
  const reader = (on: string) => grant("group ops", "Contributor", on);

  test("names three services and says how many more there are", () => {
    const many = ["a", "b", "c", "d", "e"].map((name) => service(`openai ${name} in resource group ai`, "on"));
    expect(messages("key-door", [...many, reader("resource group ai")])).toEqual([
      "warning: group ops holds Contributor on resource group ai: it can list the keys of a, b, c and 2 more, where keys work",
    ]);
  });

  test("no service is known to be outside of a management group, or of a scope that is not known", () => {
    const aoai = service("openai aoai in resource group ai in subscription shop", "on");
    expect(messages("key-door", [aoai, reader("management group all")])).toHaveLength(1);
    expect(messages("key-door", [aoai, reader("unknown aoai or docs")])).toHaveLength(1);
    expect(messages("key-door", [aoai, reader("subscription other")])).toEqual([]);
    expect(messages("key-door", [aoai, reader("resource group other")])).toEqual([]);
  });

  test("a role opens the services whose keys it lists, and no others", () => {
    const services = [
      service("search docs in resource group ai", "on"),
      service("openai aoai in resource group ai", "on"),
    ];
    const facts = [...services, grant("group ops", "Search Service Contributor", "resource group ai")];
    expect(messages("key-door", facts)).toEqual([
      "warning: group ops holds Search Service Contributor on resource group ai: it can list the keys of search docs, where keys work",
    ]);
  });
});

describe("privileged-workload", () => {
  test("what a role cannot do on its scope does not count", () => {
    expect(
      messages("privileged-workload", [grant("identity jobs", "Managed Identity Contributor", "openai aoai")]),
    ).toEqual([]);
    expect(
      messages("privileged-workload", [grant("identity jobs", "Managed Identity Contributor", "resource group ai")]),
    ).toEqual([
      "warning: identity jobs holds Managed Identity Contributor on resource group ai: it can add federated credentials",
    ]);
  });

  test("whoever writes access policies lets others read the vault; whoever only reads secrets does not", () => {
    expect(messages("privileged-workload", [grant("identity jobs", "Key Vault Contributor", "key vault app")])).toEqual(
      ["warning: identity jobs holds Key Vault Contributor on key vault app: it can write access policies"],
    );
    expect(
      messages("privileged-workload", [grant("identity jobs", "Key Vault Secrets User", "key vault app")]),
    ).toEqual([]);
  });
});

describe("subjects of GitHub", () => {
  const server = { issuer: "https://github.contoso.example/_services/token" };
  const inProd = { stack: "eu-prod" };

  test.each([
    ["repo:contoso/chat:pull_request:job_workflow_ref:contoso/ci/.github/workflows/x.yml@refs/heads/main"],
    ["repository_id:803217465:pull_request"],
  ])("%s lets any pull request in", (subject) => {
    expect(messages("pull-request-trust", [trust("identity release", subject)])).toHaveLength(1);
  });

  test.each([
    ["repo:contoso/chat:environment:"],
    ["repo:contoso/chat:environment:pr*"],
    ["repo:contoso/chat:ref:refs/pull/1/merge"],
    ["repo:contoso/chat:job_workflow_ref:contoso/ci/.github/workflows/x.yml@refs/heads/main"],
    ["repository_owner:contoso:environment:prod"],
    ["repo:contoso/*:pull_request"],
  ])("%s stands for more than one branch, tag or environment", (subject) => {
    expect(messages("whole-repository-trust", [trust("identity release", subject)])).toHaveLength(1);
  });

  test("are judged whoever signs them, since an issuer may not be known", () => {
    const facts = [
      trust("identity release", "repo:contoso/chat:pull_request", { issuer: "unknown issuer: known later" }),
    ];
    expect(messages("pull-request-trust", facts)).toHaveLength(1);
    expect(messages("recyclable-subject", facts, inProd)).toHaveLength(1);
  });

  test("are recyclable while one of two ids is missing", () => {
    const facts = [trust("identity release", "repo:contoso/chat@803217465:environment:prod")];
    expect(messages("recyclable-subject", facts, inProd)).toHaveLength(1);
  });

  test("have another way out on a server, which knows no ids", () => {
    const facts = [trust("identity release", "repo:contoso/chat:environment:prod", server)];
    expect(fixes("recyclable-subject", facts, inProd)[0]).toMatch(/^GitHub Enterprise Server has no ids/);
  });
});

describe("credential-budget", () => {
  test("says that there are more than Azure allows", () => {
    const many = Array.from({ length: 21 }, (_, index) => trust("identity chat-api", `repo:contoso/r${String(index)}`));
    expect(messages("credential-budget", many)).toEqual([
      "warning: identity chat-api has 21 of 20 federated credentials",
    ]);
  });
});

describe("shared-identity", () => {
  const role = "Cognitive Services OpenAI User";

  test("an object id that nobody can name may be a group's, which is no identity", () => {
    const facts = [grant("unknown /groups/ops", role, "openai aoai")];
    expect(messages("shared-identity", facts, { elsewhere: { prod: facts } })).toEqual([]);
  });

  test("an ARM id is one in any letter case, and a service principal is one too", () => {
    const [lower, upper] = ["identity /subscriptions/s/id/chat", "identity /SUBSCRIPTIONS/S/ID/chat"];
    const shared = (one: string, other: string) =>
      messages("shared-identity", [grant(one, role, "openai aoai")], {
        elsewhere: { prod: [grant(other, role, "openai b")] },
      });
    expect(shared(lower, upper)).toHaveLength(1);
    expect(shared("service principal /release", "service principal /release")).toHaveLength(1);
  });
});

describe("shared-identity, where the program of one stack reads or declares it", () => {
  const armId =
    "/subscriptions/s/resourceGroups/shared/providers/Microsoft.ManagedIdentity/userAssignedIdentities/chat";
  const found = (armIds: readonly [string, string]) => {
    const facts = [grant("identity chat", "Cognitive Services OpenAI User", "openai aoai")];
    const inputs = inputsOf({ title: "", after: facts, elsewhere: { prod: facts }, finds: [] }).map((input, index) => {
      const grants = input.after.grants.map((fact) => ({
        ...fact,
        actor: { ...fact.actor, armId: armIds[index] ?? "" },
      }));
      return { ...input, after: { ...input.after, grants } };
    });
    return findingsOf(inputs).map((own) => own.map(({ message }) => message));
  };

  test("it is one where Azure calls it the same, and is named in each stack", () => {
    expect(found([armId, armId.toUpperCase()])).toEqual([
      ["identity chat is also used in prod: whoever gets in there gets in here"],
      ["identity chat is also used in dev: whoever gets in there gets in here"],
    ]);
  });

  test("it is another one where Azure calls it otherwise, whatever its name in the program", () => {
    expect(found([armId, `${armId}-prod`])).toEqual([[], []]);
  });
});

describe("developers-outside-dev", () => {
  test("a role on all of a resource group is not one on an account", () => {
    const facts = [grant("group platform", "Owner", "resource group ai")];
    expect(messages("developers-outside-dev", facts, { stack: "prod" })).toEqual([]);
  });
});

describe("duplicate-grant and covered-grant", () => {
  test("one is a duplicate, the other is covered: never both", () => {
    const facts = ["a", "b"].map((by) => grant("identity chat-api", "Reader", "openai aoai", { by }));
    expect(messages("duplicate-grant", facts)).toHaveLength(1);
    expect(messages("covered-grant", facts)).toEqual([]);
  });

  test("access policies are not compared with roles", () => {
    const facts = [
      accessPolicy("identity chat-api", "get secrets", "key vault app"),
      grant("identity chat-api", "Key Vault Administrator", "key vault app"),
    ];
    expect(messages("covered-grant", facts)).toEqual([]);
  });

  test("a role that is not known covers nothing, and nothing covers it", () => {
    const facts = [
      grant("identity chat-api", "unknown role x", "openai aoai"),
      grant("identity chat-api", "Owner", "openai aoai"),
    ];
    expect(messages("covered-grant", facts)).toEqual([]);
  });

  test("of two roles on one scope that allow the same, one is covered", () => {
    const [input] = inputsOf({
      title: "",
      after: [grant("group ops", "Reader", "openai aoai"), grant("group ops", "Owner", "openai aoai")],
      finds: [],
    });
    const [reader, owner] = input.after.grants;
    if (reader?.role.definition === undefined || owner === undefined) throw new Error("two grants");
    const twin = { ...owner, role: { key: "role:twin", name: "Twin", definition: { ...reader.role.definition } } };
    const [found = []] = findingsOf([{ ...input, after: { ...input.after, grants: [reader, twin] } }]);
    expect(found.filter(({ rule }) => rule === "covered-grant")).toHaveLength(1);
  });
});

describe("renamed-assignment", () => {
  const before = [grant("identity chat-api", "Reader", "openai aoai", { by: "old" })];
  const renamed = [grant("identity chat-api", "Reader", "openai aoai", { by: "new" })];

  test("the way out names the old resource, by its URN where its types are others", () => {
    expect(fixes("renamed-assignment", renamed, { before })[0]).toContain('aliases: [{ name: "old" }]');
    const moved = [grant("identity chat-api", "Reader", "openai aoai", { by: "old", component: "DeveloperAccess" })];
    expect(fixes("renamed-assignment", moved, { before })[0]).toContain("the old URN");
  });

  test("what becomes a RoleGrant is kept by it: an alias alone would not reach the assignment in it", () => {
    const [input] = inputsOf({ title: "", after: renamed, before, finds: [] });
    const grants = input.after.grants.map((made) => ({ ...made, key: `azure-keyless:index:RoleGrant$${made.key}` }));
    const [[found] = []] = findingsOf([{ ...input, after: { ...input.after, grants } }]);
    expect(found?.fix).toContain('keeps: { name: its name in Azure, declaredAs: "old" }');
  });

  test("a second one beside the old one is a duplicate, not a rename", () => {
    expect(messages("renamed-assignment", [...before, ...renamed], { before })).toEqual([]);
    expect(messages("duplicate-grant", [...before, ...renamed], { before })).toHaveLength(1);
  });

  test("an access policy can have any name", () => {
    const policy = (by: string) => accessPolicy("group ops", "get secrets", "key vault app", { by });
    expect(messages("renamed-assignment", [policy("new")], { before: [policy("old")] })).toEqual([]);
  });
});

describe("what Azure only keeps", () => {
  const kept = grant("group ops", "Reader", "openai aoai", { by: "ops", isRetained: true });
  /** As a comparison leaves it: the facts after the change are those of the program and those that stay. */
  const found = (after: readonly Fact[], replaced: readonly string[] = []) => {
    const [input] = inputsOf({ title: "", before: [kept], after, replaced, finds: [] });
    const grants = [...input.after.grants, ...(input.before?.grants ?? [])];
    const retained = new Set(input.before?.grants.map(({ key }) => key));
    const [own = []] = findingsOf([{ ...input, after: { ...input.after, grants }, retained }]);
    return own.map(({ rule, message }) => `${rule}: ${message}`);
  };
  const stays = "retained-access: group ops keeps Reader on aoai: Pulumi forgets it and Azure keeps it";

  test("is in the way of a new assignment that gives the same, and no duplicate of it", () => {
    expect(found([grant("group ops", "Reader", "openai aoai", { by: "new" })])).toEqual([
      "renamed-assignment: new gives group ops Reader on aoai while ops still does: Azure refuses the second one",
      stays,
    ]);
  });

  test("may be of a resource that gives something else now", () => {
    expect(found([grant("group ops", "Contributor", "resource group ai", { by: "ops" })], ["ops"])).toEqual([
      stays,
      "wide-scope: group ops holds Contributor on resource group ai: on everything in it, now and later",
    ]);
  });

  test("does not hide what that resource gives now", () => {
    const now = ["ops", "other"].map((by) => grant("group ops", "Owner", "search docs", { by }));
    expect(found(now, ["ops"])).toEqual([
      "duplicate-grant: group ops is given Owner on search docs twice: Azure refuses another one",
      stays,
    ]);
  });
});
