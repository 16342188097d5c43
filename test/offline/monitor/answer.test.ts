import { expect, test } from "vitest";
import { answerOf } from "../../../offline/monitor/answer.ts";
import { unknown } from "../runOffline.ts";

const answer = (inputs: Parameters<typeof answerOf>[1]) => answerOf("kubernetes:core/v1:ServiceAccount", inputs, []);

test("Kubernetes names what has no name: it is not known, and never looks like a known undefined", () => {
  expect(answer({ metadata: { namespace: "chat" } })).toMatchObject({ metadata: { namespace: "chat", name: unknown } });
  expect(answer({ metadata: { name: "api", labels: { app: "api" } } })).toMatchObject({
    metadata: { name: "api", namespace: unknown, labels: { app: "api" } },
  });
  expect(answer({ metadata: unknown })).toEqual({ metadata: unknown });
});

test("what Kubernetes fills in is not known; what it keeps is", () => {
  expect(answer({ spec: { ports: [{ port: 80 }] }, data: { key: "value" } })).toEqual({
    spec: unknown,
    data: { key: "value" },
  });
});
