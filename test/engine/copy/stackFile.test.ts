import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { useSandboxKeys } from "../../../engine/copy/stackFile.ts";
import { temporaryFolder, write } from "../../cli/repository.ts";

/** What the file of a stack says once the sandbox may read it, and how many secrets were in it. */
function inSandbox(files: Record<string, string>, file = "Pulumi.dev.yaml"): { secrets: number; says: unknown } {
  const folder = temporaryFolder();
  write(folder, files);
  const secrets = useSandboxKeys(folder, "", "dev");
  return { secrets, says: parse(readFileSync(join(folder, file), "utf8")) };
}

const salted = { encryptionsalt: expect.stringMatching(/^v1:/) as unknown };

describe("the configuration of a stack in the sandbox", () => {
  it("has a salt of its own and no key of the real stack", () => {
    const text = "secretsprovider: azurekeyvault://kv/keys/pulumi\nencryptedkey: AAA=\nencryptionsalt: v1:mine\n";
    const { secrets, says } = inSandbox({ "Pulumi.dev.yaml": `${text}config: { shop:size: 2 }\n` });
    expect({ secrets, says }).toEqual({ secrets: 0, says: { config: { "shop:size": 2 }, ...salted } });
    expect(says).not.toMatchObject({ encryptionsalt: "v1:mine" });
  });

  it("has a text in place of each secret, also deep inside, and keeps what is plain", () => {
    const text =
      "config:\n  shop:password: { secure: AAAB }\n  shop:db: { url: here, keys: [{ secure: AAAC }], is: { secure: no, open: no } }\n";
    expect(inSandbox({ "Pulumi.dev.yaml": text })).toEqual({
      secrets: 2,
      says: {
        config: {
          "shop:password": "sandbox",
          "shop:db": { url: "here", keys: ["sandbox"], is: { secure: "no", open: "no" } },
        },
        ...salted,
      },
    });
  });

  it("is made where there is none, and is found under its other name", () => {
    expect(inSandbox({})).toEqual({ secrets: 0, says: salted });
    expect(inSandbox({ "Pulumi.dev.yaml": "# nothing yet\n" })).toEqual({ secrets: 0, says: salted });
    expect(inSandbox({ "Pulumi.dev.yml": "config: { shop:size: 2 }\n" }).says).toEqual({
      config: { "shop:size": 2 },
      ...salted,
    });
  });

  it("is the .yaml where there is a .yml, too: the engine reads no other", () => {
    const real = "secretsprovider: azurekeyvault://kv/keys/pulumi\nencryptedkey: AAA=\nconfig: { shop:size: 1 }\n";
    expect(inSandbox({ "Pulumi.dev.yaml": real, "Pulumi.dev.yml": "config: { shop:size: 2 }\n" }).says).toEqual({
      config: { "shop:size": 1 },
      ...salted,
    });
  });

  it("has its values as they are written, also a secret that is named twice", () => {
    const folder = temporaryFolder();
    const text = "config:\n  shop:code: 0123\n  shop:a: &a { secure: AAAB }\n  shop:b: *a\n";
    write(folder, { "Pulumi.dev.yaml": text });
    expect(useSandboxKeys(folder, "", "dev")).toBe(2);
    expect(readFileSync(join(folder, "Pulumi.dev.yaml"), "utf8")).toMatch(
      /^config:\n {2}shop:code: 0123\n {2}shop:a: sandbox\n {2}shop:b: sandbox\nencryptionsalt: /,
    );
  });

  it.each([
    ["two documents", "encryptedkey: A\n---\nx: 1\n", "not one YAML document"],
    ["what is no YAML", "config: {\n", "not one YAML document"],
    ["a list", "- 1\n", "expected settings"],
    ["a merge", "x: &x { encryptedkey: A }\n<<: *x\n", "no merge"],
    ["a key in base64", "!!binary ZW5jcnlwdGVka2V5: A\n", "expected keys that are plain text"],
    ["other letters", "SecretsProvider: azurekeyvault://kv/keys/pulumi\n", "not spelled as Pulumi spells it"],
    ["an alias of itself", "config: &c { a: *c }\n", "refers to nothing, to itself"],
  ])("is refused, and left as it is, when it is %s", (_, text, why) => {
    const folder = temporaryFolder();
    write(folder, { "Pulumi.dev.yaml": text });
    expect(() => useSandboxKeys(folder, "", "dev")).toThrow(why);
    expect(readFileSync(join(folder, "Pulumi.dev.yaml"), "utf8")).toBe(text);
  });

  it("is refused when it is a folder", () => {
    const folder = temporaryFolder();
    write(folder, { "Pulumi.dev.yaml/x": "" });
    expect(() => useSandboxKeys(folder, "", "dev")).toThrow("Pulumi.dev.yaml: cannot be read (EISDIR)");
  });
});
