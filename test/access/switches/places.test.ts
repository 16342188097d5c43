import { expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { digestOfSteps, reportOfChange } from "../changes.ts";
import { unknown } from "../facts/change.ts";

const type = "azure-native:cognitiveservices:Account";

const account = (properties: Record<string, Json>) => ({ kind: "OpenAI", properties });

test("an unknown switch is another one where something else of its input becomes unknown: sources are told for the whole", () => {
  const was = account({ disableLocalAuth: unknown, customSubDomainName: "contoso" });
  const now = account({ disableLocalAuth: unknown, customSubDomainName: unknown });
  expect(reportOfChange(digestOfSteps({ type, op: "update", was, now })).verdict).toBe("unknown");
  const tagged = { ...was, tags: { team: "chat" } };
  expect(reportOfChange(digestOfSteps({ type, op: "update", was, now: tagged })).verdict).toBe("same");
});
