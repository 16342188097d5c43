import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { useSandboxKeys } from "../../scripts/sandbox/stackFile.ts";
import { temporaryFolder, write } from "../cli/repository.ts";

/** What the file of a stack says once the sandbox may read it, and how many secrets were in it. */
function inSandbox(files: Record<string, string>, file = "Pulumi.dev.yaml"): { secrets: number; says: unknown } {
  const folder = temporaryFolder();
  write(folder, files);
  const secrets = useSandboxKeys(folder, "dev");
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
    expect(inSandbox({ "Pulumi.dev.yml": "config: { shop:size: 2 }\n" }, "Pulumi.dev.yml").says).toEqual({
      config: { "shop:size": 2 },
      ...salted,
    });
  });
});
