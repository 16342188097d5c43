import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { brokenIn } from "../../../access/expectations/check.ts";
import { misnamedIn } from "../../../access/expectations/misnamed.ts";
import { sideOf } from "../../../access/expectations/side.ts";
import { grant, host, service, trust } from "../../../access/rules/example.ts";
import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { readSettings } from "../../../project/settings/read.ts";
import { project } from "../../offline/runOffline.ts";

const page = readFileSync(new URL("../../../docs/expectations.md", import.meta.url), "utf8");
const [, ...sections] = page.split(/\n### /);
const examples = sections.map((text) => ({
  title: text.split("\n", 1)[0] ?? "",
  settings: /```yaml\n([^]*?)```/.exec(text)?.[1] ?? "",
  says: [...text.matchAll(/^- `(.*)`$/gm)].map(([, message]) => message),
}));

// The stack that the page has.
const [{ after: model }, { after: dev } = { after: undefined }] = inputsOf({
  title: "",
  stack: "prod",
  after: [
    service("openai aoai in resource group ai", "off"),
    service("search docs in resource group ai", "on"),
    grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai", {
      by: "chat-aoai",
    }),
    grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai in resource group ai", {
      by: "report-aoai",
    }),
    grant("group ops", "Contributor", "resource group ai", { by: "ops-ai" }),
    grant("identity deploy", "Owner", "subscription shop", { by: "deploy-shop" }),
    trust("identity chat-api", "repo:contoso/chat:environment:prod", { by: "chat-trust" }),
    host("identity weekly-report", "host report-job", { by: "report-job" }),
  ],
  elsewhere: { dev: [grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai")] },
  finds: [],
});
if (dev === undefined) throw new Error("no dev");

const stacks = new Map([
  ["prod", sideOf(model)],
  ["dev", sideOf(dev)],
]);

describe("docs/expectations.md", () => {
  test("has twelve examples, some of which hold", () => {
    expect(examples).toHaveLength(12);
    expect(examples.filter(({ says }) => says.length === 0).length).toBeGreaterThan(3);
  });

  test.each(examples)("$title", async ({ settings, says }) => {
    const { expectations } = await readSettings(project({ "keyless.yaml": `version: 1\n${settings}` }));
    expect(expectations).toHaveLength(1);
    const broken = brokenIn("prod", null, model, { judging: expectations });
    const misnamed = misnamedIn({ judging: [], own: expectations }, stacks);
    expect([...misnamed, ...broken].map(({ message }) => message)).toEqual(says);
  });
});
