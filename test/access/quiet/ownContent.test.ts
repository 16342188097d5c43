import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const mark = "4dabf18193072939515e22adb298388d";
const asset = (of: Record<string, Json>): Json => ({ [mark]: "c44067f5952c0a294b673a41bacd8c17", ...of });
const archive = (assets: Record<string, Json>): Json => ({ [mark]: "0def7320c3a5731c473e5ecbe6d01bc7", assets });

describe.each(["azure-native:storage:Blob", "azure:storage/blob:Blob"])("the content of a blob, %s", (type) => {
  const blob = (source: Json, more: Record<string, Json> = {}): Told[] => [
    { type, name: "zip", inputs: { accountName: "sa", containerName: "zips", source, ...more } },
  ];

  test.each<[what: string, before: Json, after: Json]>([
    ["a text", asset({ text: "a", hash: "1" }), asset({ text: "b", hash: "2" })],
    ["a file", asset({ path: "app.zip", hash: "1" }), asset({ path: "app.zip", hash: "2" })],
    ["an archive", archive({ "a.js": asset({ text: "a" }) }), archive({ "b.js": asset({ text: "b" }) })],
  ])("is code of the program's own: %s", (_, before, after) => {
    expect(verdictBetween(blob(before), blob(after))).toBe("same");
  });

  test.each<[what: string, before: Json, after: Json]>([
    ["what comes from a URL", asset({ text: "a" }), asset({ uri: "https://evil.example/app.zip" })],
    [
      "another URL in an archive",
      archive({ a: asset({ uri: "https://a.example" }) }),
      archive({ a: asset({ uri: "https://b.example" }) }),
    ],
    ["what is not known", asset({ text: "a" }), asset({ text: unknown })],
  ])("may be somebody else's: %s", (_, before, after) => {
    expect(verdictBetween(blob(before), blob(after))).toBe("unknown");
  });

  test("says nothing of where the blob lies", () => {
    const source = asset({ text: "a" });
    expect(verdictBetween(blob(source), blob(source, { accountName: "other" }))).toBe("unknown");
  });
});
