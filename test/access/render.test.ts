import { describe, expect, test } from "vitest";

import { renderJson, renderTerminal, review } from "../../access/index.ts";
import { account, assignment, credential, digestOf, identity } from "./digest.ts";

const plain = (text: string) => text;
const style = (width: number) => ({ width, bold: plain, dim: plain, warn: plain, alarm: plain });
const resources = [account("aoai", {}), identity(), assignment(), credential()];
const reviewed = (given = resources) => review([{ stack: "prod", digest: digestOf(given) }]);

describe("terminal", () => {
  test("shows who may do what, on what, and how they get in, keys first", () => {
    expect(renderTerminal(reviewed(), style(160))).toMatchInlineSnapshot(`
      "prod  4 resources to create: 1 AI account, 1 identity, 1 federated credential, 1 role assignment

        WHO                            MAY DO WHAT (ROLE)                                        ON     HOW THEY GET IN
        anyone who has a key of aoai   write data, call models                                   aoai   keys work, without an end date
        chat-api                       call models, read data (Cognitive Services OpenAI User)   aoai   github contoso/chat environment prod"
    `);
  });

  test("puts roles below what they allow where they do not fit beside it", () => {
    expect(renderTerminal(reviewed(), style(122))).toContain(
      [
        "  chat-api                       call models, read data           aoai   github contoso/chat environment prod",
        "                                 Cognitive Services OpenAI User",
      ].join("\n"),
    );
  });

  test("becomes blocks on a narrow terminal, so that no name is broken", () => {
    expect(renderTerminal(reviewed(), style(60))).toMatchInlineSnapshot(`
      "prod  4 resources to create: 1 AI account, 1 identity, 1 federated credential, 1 role assignment

        anyone who has a key of aoai
          may  write data, call models
          on   aoai
          by   keys work, without an end date
        chat-api
          may  call models, read data (Cognitive Services OpenAI User)
          on   aoai
          by   github contoso/chat environment prod"
    `);
  });

  test("an identity that is trusted and holds nothing is shown", () => {
    expect(renderTerminal(reviewed([identity(), credential()]), style(160))).toContain("nothing in this stack");
  });

  test.each([
    ["https://token.actions.githubusercontent.com", "repo:a/b:pull_request", "github a/b any pull request"],
    [
      "https://token.actions.githubusercontent.com.evil.example",
      "repo:a/b:pull_request",
      "federated repo:a/b:pull_request of https://token.actions.githubusercontent.com.evil.example",
    ],
    [
      "https://token.actions.contoso.ghe.com",
      "repo:a/b:pull_request",
      "github a/b any pull request of https://token.actions.contoso.ghe.com",
    ],
    [
      "https://swedencentral.oic.prod-aks.azure.com/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/1d7c9a52-4a0b-4f86-8f43-6a3f1f0b2c11/",
      "system:serviceaccount:n:s",
      "service account n/s on cluster 1d7c9a52 of tenant 6b1f3a0e",
    ],
    [
      "https://x.oic.prod-aks.azure.evil.example/",
      "system:serviceaccount:n:s",
      "service account n/s of https://x.oic.prod-aks.azure.evil.example/",
    ],
  ])("tells whose tokens get in: %s", (issuer, subject, expected) => {
    const trusted = [account(), identity(), assignment(), credential({ inputs: { issuer, subject } })];
    expect(renderTerminal(reviewed(trusted), style(300))).toMatch(
      new RegExp(`${expected.replace(/[.]/g, "\\.")}$`, "m"),
    );
  });

  test.each([
    ["acdd72a7-3385-48ef-bd42-f606fba81ae7", "no data, keys, models or access of others (Reader)"],
    ["00000000-1111-2222-3333-444444444444", "cannot tell what (unknown role 00000000-1111-2222-3333-444444444444)"],
  ])("says what the role %s allows, also when that is nothing, or not known", (guid, expected) => {
    const given = [account(), identity(), assignment({ inputs: { roleDefinitionId: `/x/${guid}` } })];
    expect(renderTerminal(reviewed(given), style(200))).toContain(expected);
  });

  test("an account that is only read is not counted as created", () => {
    expect(renderTerminal(reviewed([{ ...account(), op: "read" }]), style(160))).toContain(
      "no resources to create; 1 read",
    );
  });

  test("does not say that nobody is given access where something is not known", () => {
    const text = renderTerminal(
      reviewed([{ type: "azure-native:authorization:DenyAssignment", name: "x" }]),
      style(160),
    );
    expect(text).toContain("No access that can be told. What is not known may give some:");
    expect(text).not.toContain("Nobody is given access");
  });

  test("a stack that gives nobody anything says so", () => {
    expect(renderTerminal(reviewed([]), style(80))).toContain("Nobody is given access.");
  });

  test("names from outside can neither move the cursor nor turn the line around", () => {
    const hostile = "evil\u001b[2J\u202egnp.exe\r\n| <img>";
    const text = renderTerminal(
      reviewed([identity(hostile), credential({ from: {}, inputs: { subject: hostile } })]),
      style(400),
    );
    expect(text).not.toMatch(/[\u001b\u202e\r]/);
    expect(text).toContain("evil\\u{1b}[2J\\u{202e}gnp.exe\\u{d}\\u{a}| <img>");
  });

  test("a thousand unknowns are counted exactly and listed in part", () => {
    const assignments = Array.from({ length: 500 }, (_, index) => assignment({ name: `g${String(index)}`, from: {} }));
    const text = renderTerminal(reviewed(assignments), style(160));
    expect(text).toContain("1000 things not known");
    expect(text).toContain("and 988 more");
  });
});

describe("JSON", () => {
  test("is the report and nothing else, the same bytes for the same facts", () => {
    const { report } = reviewed();
    expect(JSON.parse(renderJson(report))).toEqual(report);
    expect(renderJson(reviewed().report)).toBe(renderJson(report));
  });
});
