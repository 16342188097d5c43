import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOutputsFile } from "../../../project/outputs/file.ts";
import { project } from "../../offline/runOffline.ts";

const read = (text: string) => readOutputsFile(join(project({ "out.json": text }), "out.json"), "out.json");
const json = (value: unknown) => read(JSON.stringify(value));

describe("a file of outputs", () => {
  it("gives each output as it is printed", () => {
    expect([...json({ id: "/subscriptions/1", count: 2, zones: ["1", { on: true, none: null }] })]).toEqual([
      ["id", { value: { plain: "/subscriptions/1" }, isSecret: false }],
      ["count", { value: { plain: 2 }, isSecret: false }],
      [
        "zones",
        {
          value: {
            list: [
              { plain: "1" },
              {
                map: [
                  ["on", { plain: true }],
                  ["none", { plain: null }],
                ],
              },
            ],
          },
          isSecret: false,
        },
      ],
    ]);
  });

  it("keeps what Pulumi hides an unknown secret, also inside of an output", () => {
    expect(json({ kubeconfig: "[secret]" }).get("kubeconfig")).toEqual({ value: { unknown: null }, isSecret: true });
    expect(json({ all: { pw: "[secret]", a: 1 } }).get("all")).toEqual({
      value: {
        map: [
          ["pw", { unknown: null }],
          ["a", { plain: 1 }],
        ],
      },
      isSecret: true,
    });
  });

  it.each([
    ["primaryKey", "c2VjcmV0c2VjcmV0"],
    ["adminPassword", "hunter2"],
    ["storage", "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=abc="],
    ["package", "https://a.blob.core.windows.net/c/p.zip?sv=2024&sig=abc"],
    ["tls", "-----BEGIN RSA PRIVATE KEY-----"],
    ["connectionStrings", ["Server=db;Password=x"]],
  ])("keeps what --show-secrets prints a secret where it looks like one: %s", (name, value) => {
    expect(json({ [name]: value }).get(name)?.isSecret).toBe(true);
  });

  it.each([
    ["keyVaultId", "/subscriptions/1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"],
    ["principalId", "22222222-2222-4222-8222-222222222222"],
    ["tokens", "https://contoso.openai.azure.com/"],
    ["keyVaultName", "kv"],
    ["publicUrl", "https://contoso.azurewebsites.net/a?b=c"],
  ])("takes an id, a place and a name for what it is: %s", (name, value) => {
    expect(json({ [name]: value }).get(name)?.isSecret).toBe(false);
  });

  it.each([
    ["", "got an empty file"],
    ["principalId: hunter2", "got a text that is not JSON"],
    ["[1]", "got a list"],
    ["null", "got null"],
    [`{"a":${"[".repeat(50)}${"]".repeat(50)}}`, 'key "a": expected at most 40 levels, got more'],
    [`{"a":"${"x".repeat(1024 * 1024)}"}`, "expected at most 1 MiB of outputs"],
    [
      '{"a":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","value":1}}',
      'key "a": expected plain data',
    ],
  ])("that is none says what is wrong, and no value of it: %#", (text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(/^out\.json: /);
    expect(() => read(text)).not.toThrow("hunter2");
  });

  it("takes any name of an output as data", () => {
    const outputs = read('{"__proto__":"x","constructor":"y"}');
    expect([...outputs.keys()]).toEqual(["__proto__", "constructor"]);
  });
});
