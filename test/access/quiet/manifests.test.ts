import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { verdictBetween, type Told } from "./run.ts";

type Inputs = Readonly<Record<string, Json>>;

const verdictOf = (type: string, before: Inputs, after: Inputs) => {
  const side = (inputs: Inputs): Told[] => [{ type, name: "x", inputs }];
  return verdictBetween(side(before), side(after));
};

describe("a ConfigMap", () => {
  const configMap = "kubernetes:core/v1:ConfigMap";
  const named = (name: string, namespace: string, data: Inputs): Inputs => ({ metadata: { name, namespace }, data });

  test.each<[what: string, name: string, namespace: string, before: Inputs, after: Inputs]>([
    ["a word", "app", "web", { LEVEL: "info" }, { LEVEL: "debug" }],
    ["a file", "nginx", "web", { "nginx.conf": "server { listen 80; }" }, { "nginx.conf": "server { gzip on; }" }],
    [
      "how often rules are tried",
      "rules",
      "mon",
      { "r.yml": "groups:\n- name: a\n  interval: 30s" },
      { "r.yml": "groups:\n- name: a\n  interval: 60s" },
    ],
    ["where a log is written", "nginx", "web", { "n.conf": "access_log /a;" }, { "n.conf": "access_log /b;" }],
    [
      "a file with an address in it",
      "nginx",
      "web",
      { "n.conf": "pass http://a; gzip off;" },
      { "n.conf": "pass http://a; gzip on;" },
    ],
    ["an address less", "app", "web", { A: "https://a.contoso.example", LEVEL: "info" }, { LEVEL: "info" }],
    ["a number in a document", "app", "web", { "app.json": '{"pageSize":10}' }, { "app.json": '{"pageSize":20}' }],
  ])("tells a program what gives nobody anything: %s", (_, name, namespace, before, after) => {
    expect(verdictOf(configMap, named(name, namespace, before), named(name, namespace, after))).toBe("same");
  });

  test.each<[what: string, name: string, namespace: string, before: Inputs, after: Inputs]>([
    ["its name", "argocd-rbac-cm", "gitops", { "scopes.csv": "g, a, reader" }, { "scopes.csv": "g, a, writer" }],
    ["where it lies", "coredns-custom", "kube-system", { "x.server": "a" }, { "x.server": "b" }],
    ["a key", "portal", "web", { adminUsers: "ann" }, { adminUsers: "eve" }],
    [
      "the text",
      "grafana",
      "web",
      { "g.ini": "[auth.anonymous]\nenabled=0" },
      { "g.ini": "[auth.anonymous]\nenabled=1" },
    ],
    ["an address", "app", "web", { OPENAI_ENDPOINT: "https://a.example" }, { OPENAI_ENDPOINT: "https://evil.example" }],
    ["an address in a file", "nginx", "web", { "n.conf": "pass http://a;" }, { "n.conf": "pass http://evil.example;" }],
    ["a host in a document", "app", "web", { "a.yml": "host: a.example\n" }, { "a.yml": "host: evil.example\n" }],
    ["how callers are checked", "app", "web", { VERIFY_SIGNATURE: "true" }, { VERIFY_SIGNATURE: "false" }],
    ["how callers were checked", "app", "web", { VERIFY_SIGNATURE: "true" }, {}],
    ["a text that was none before", "portal", "web", { x: "a" }, { x: "allowEverybody: true" }],
  ])("may say who may do what, by %s", (_, name, namespace, before, after) => {
    expect(verdictOf(configMap, named(name, namespace, before), named(name, namespace, after))).toBe("unknown");
  });
});

describe("labels and annotations", () => {
  const deployment = "kubernetes:apps/v1:Deployment";
  const pod = (labels: Inputs, annotations: Inputs = {}): Inputs => ({
    metadata: { name: "chat", namespace: "web", labels: { app: "chat" } },
    spec: { template: { metadata: { labels: { app: "chat", ...labels }, annotations }, spec: { containers: [] } } },
  });

  test.each<[what: string, before: Inputs, after: Inputs]>([
    ["a label of the team", pod({ version: "1" }), pod({ version: "2" })],
    ["a label that describes", pod({}), pod({ "app.kubernetes.io/version": "2" })],
    ["a restart", pod({}), pod({}, { "kubectl.kubernetes.io/restartedAt": "2026-11-29" })],
  ])("that only describe are the same: %s", (_, before, after) => {
    expect(verdictOf(deployment, before, after)).toBe("same");
  });

  test.each<[what: string, before: Inputs, after: Inputs]>([
    ["tokens of the service account's identity", pod({}), pod({ "azure.workload.identity/use": "true" })],
    ["an identity by AAD Pod Identity", pod({}), pod({ aadpodidbinding: "chat" })],
    ["for whom its sidecar answers", pod({}), pod({}, { "azure.workload.identity/inject-proxy-sidecar": "true" })],
    ["what another one's domain says", pod({}), pod({ "admission.example/ignore": "true" })],
  ])("that a machine reads may give access: %s", (_, before, after) => {
    expect(verdictOf(deployment, before, after)).toBe("unknown");
  });

  test("what pods of a namespace may do is said by a label", () => {
    const enforced = (level: string): Inputs => ({
      metadata: { name: "web", labels: { "pod-security.kubernetes.io/enforce": level } },
    });
    expect(verdictOf("kubernetes:core/v1:Namespace", enforced("restricted"), enforced("privileged"))).toBe("unknown");
  });
});

test("which pods a policy of the network is about is no access", () => {
  const chosen = (app: string): Inputs => ({
    metadata: { name: "web" },
    spec: { podSelector: { matchLabels: { app } } },
  });
  expect(verdictOf("kubernetes:networking.k8s.io/v1:NetworkPolicy", chosen("a"), chosen("b"))).toBe("same");
});

describe("the service account of a pod", () => {
  const as = (namespace: string, replicas = 1): Inputs => ({
    metadata: { name: "chat", namespace },
    spec: { replicas, template: { spec: { serviceAccountName: "chat" } } },
  });

  test("is another one in another namespace", () => {
    expect(verdictOf("kubernetes:apps/v1:Deployment", as("dev"), as("prod"))).toBe("unknown");
    expect(verdictOf("kubernetes:apps/v1:Deployment", as("dev"), as("dev", 3))).toBe("same");
  });
});
