import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import { AccountKind, AuthenticationMode, OpenAIAccount, type OpenAIAccountArgs } from "../../components/index.ts";
import { declare, messageOf, nameOf, ofType, only } from "./declare.ts";

const account = (args: Partial<OpenAIAccountArgs> = {}) =>
  new OpenAIAccount("aoai", { resourceGroupName: "rg", ...args });

const inputsOf = async (args: Partial<OpenAIAccountArgs> = {}) =>
  only(await declare(() => account(args)), "cognitiveservices:Account").inputs;

const errorOf = (args: Partial<OpenAIAccountArgs>) => messageOf(() => account(args));

describe("authentication", () => {
  test("an account takes no keys unless it is declared otherwise", async () => {
    expect(await inputsOf()).toMatchObject({
      properties: { disableLocalAuth: true },
      tags: { "azure-keyless:authentication": "keyless" },
    });
  });

  test("dual takes keys, and says why and until when in tags that nobody can override", async () => {
    const authentication = {
      mode: AuthenticationMode.Dual,
      reason: "batch jobs move in December",
      until: "2026-12-31",
    };
    const inputs = await inputsOf({ authentication, tags: { team: "ai", "azure-keyless:keys-until": "never" } });
    expect(inputs).toMatchObject({
      properties: { disableLocalAuth: false },
      tags: {
        team: "ai",
        "azure-keyless:authentication": "dual",
        "azure-keyless:keys-reason": "batch jobs move in December",
        "azure-keyless:keys-until": "2026-12-31",
      },
    });
  });

  test("a tag that is unknown in a preview does not hide those that say that keys are on", async () => {
    const declared = await declare(
      () => {
        const other = new OpenAIAccount("other", { resourceGroupName: "rg" });
        const authentication = { mode: AuthenticationMode.Dual, reason: "migration", until: "2026-12-31" };
        account({ authentication, tags: { sibling: other.id } });
      },
      { preview: true },
    );
    const [tags] = ofType(declared, "cognitiveservices:Account").flatMap(({ name, inputs }) =>
      name === "aoai" ? [inputs.tags] : [],
    );
    expect(tags).toMatchObject({ "azure-keyless:keys-until": "2026-12-31" });
  });

  test.each<[string, Partial<OpenAIAccountArgs>, string]>([
    [
      "dual without a reason",
      { authentication: { mode: "dual", until: "2026-12-31" } },
      "accepting keys requires a reason",
    ],
    [
      "dual with an empty reason",
      { authentication: { mode: "dual", reason: "  ", until: "2026-12-31" } },
      "requires a reason",
    ],
    [
      "dual with a reason longer than a tag",
      { authentication: { mode: "dual", reason: "x".repeat(257), until: "2026-12-31" } },
      "257 characters",
    ],
    ["dual without an end", { authentication: { mode: "dual", reason: "why" } }, "accepting keys requires an end date"],
    [
      "an end in another form",
      { authentication: { mode: "dual", reason: "why", until: "31.12.2026" } },
      'authentication.until: "31.12.2026"\n  expected   a date like 2026-12-31',
    ],
    [
      "an end that is no day",
      { authentication: { mode: "dual", reason: "why", until: "2026-02-30" } },
      "a date like 2026-12-31",
    ],
    ["a reason without keys", { authentication: { reason: "why" } }, "a reason or end date for keys, but keys are off"],
    [
      "keys only",
      { authentication: { mode: "keys" as "dual" } },
      'given      authentication.mode: "keys"\n  expected   "keyless" or "dual"',
    ],
  ])("%s is refused", async (_, args, text) => {
    const message = await errorOf(args);
    expect(message).toContain('OpenAIAccount "aoai": ');
    expect(message).toContain(text);
  });
});

describe("subdomain", () => {
  test("it is also the account's name, so that portal and endpoint say the same", async () => {
    expect(await inputsOf({ subdomain: "contoso-chat" })).toMatchObject({
      accountName: "contoso-chat",
      properties: { customSubDomainName: "contoso-chat" },
    });
  });

  test.each(["a", "-chat", "chat-", "contoso.chat", "x".repeat(65)])("%j is refused", async (subdomain) => {
    expect(await errorOf({ subdomain })).toContain(`not a valid subdomain\n  given      subdomain: "${subdomain}"`);
  });
});

describe("model deployments", () => {
  const deployments = Object.fromEntries(["d1", "d2", "d3", "d4", "d5", "d6"].map((name) => [name, { model: "gpt" }]));

  test("each waits for all earlier ones, so that removing several at once never runs two", async () => {
    const declared = await declare(() => account({ deployments }));
    const earlier = ofType(declared, "Deployment").map(({ name, dependencies }) => [
      name,
      dependencies
        .map(nameOf)
        .filter((dependency) => dependency.startsWith("aoai-"))
        .toSorted(),
    ]);
    expect(earlier).toEqual(
      Object.keys(deployments).map((name, index, all) => [`aoai-${name}`, all.slice(0, index).map((d) => `aoai-${d}`)]),
    );
  });

  test("another model, maker or type under its name is a replacement that deletes first", async () => {
    const declared = await declare(() => account({ deployments }));
    for (const { name, replaceOnChanges, deleteBeforeReplace } of ofType(declared, "cognitiveservices:Deployment")) {
      expect(replaceOnChanges, name).toEqual(["properties.model.name", "properties.model.format", "sku.name"]);
      expect(deleteBeforeReplace, name).toBe(true);
    }
  });

  test("a deployment carries its model, and defaults for all else", async () => {
    const declared = await declare(() =>
      account({ deployments: { chat: { model: "gpt-4.1-mini", version: "2025-04-14" } } }),
    );
    expect(only(declared, "Deployment").inputs).toMatchObject({
      deploymentName: "chat",
      properties: { model: { format: "OpenAI", name: "gpt-4.1-mini", version: "2025-04-14" } },
      sku: { name: "GlobalStandard", capacity: 1 },
    });
  });

  test("a model of another maker on an OpenAI account is refused with the kind to use", async () => {
    const message = await errorOf({ deployments: { r1: { model: "DeepSeek-R1", format: "DeepSeek" } } });
    expect(message).toContain("an account of kind OpenAI cannot deploy a model of DeepSeek");
    expect(message).toContain('kind: "AIServices"');
  });

  test("a name that Azure would refuse is refused", async () => {
    expect(await errorOf({ deployments: { "my chat": { model: "gpt" } } })).toContain(
      'not a valid name of a model deployment\n  given      deployments: { "my chat": … }',
    );
  });
});

describe("network, kind and cloud", () => {
  test("naming a range or a subnet refuses everybody else", async () => {
    const network = { allowedIpRanges: ["203.0.113.0/24"], allowedSubnetIds: ["/subscriptions/s/x"] };
    expect(await inputsOf({ network })).toMatchObject({
      properties: {
        networkAcls: {
          defaultAction: "Deny",
          bypass: "None",
          ipRules: [{ value: "203.0.113.0/24" }],
          virtualNetworkRules: [{ id: "/subscriptions/s/x" }],
        },
      },
    });
  });

  test("public access can be switched off", async () => {
    expect(await inputsOf({ network: { publicAccess: false } })).toMatchObject({
      properties: { publicNetworkAccess: "Disabled" },
    });
  });

  test("another cloud has other endpoints and scopes", async () => {
    const declared = await declare(() =>
      account({ cloud: "usGovernment", subdomain: "contoso", kind: AccountKind.AIServices }),
    );
    const outputs = [...declared.outputs].find(([urn]) => urn.endsWith("OpenAIAccount::aoai"))?.[1];
    expect(outputs).toMatchObject({
      endpoint: "https://contoso.openai.azure.us/",
      tokenScope: "https://cognitiveservices.azure.us/.default",
    });
  });

  test.each<[Partial<OpenAIAccountArgs>, string]>([
    [
      { kind: "SpeechServices" as "OpenAI" },
      'given      kind: "SpeechServices"\n  expected   "OpenAI" or "AIServices"',
    ],
    [{ cloud: "mars" as "public" }, 'given      cloud: "mars"\n  expected   "public", "usGovernment" or "china"'],
  ])("%j is refused", async (args, text) => {
    expect(await errorOf(args)).toContain(text);
  });

  test("the raw account is there for what the component does not cover", async () => {
    let id: unknown;
    await declare(() => pulumi.output(account().account.id).apply((value) => (id = value)));
    expect(id).toContain("/aoai");
  });
});
