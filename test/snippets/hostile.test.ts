import { describe, expect, test } from "vitest";

import { readWorkloads, SnippetsError, snippetsOf } from "../../snippets/index.ts";
import { describedWorkload } from "./described.ts";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

describe("hostile descriptions", () => {
  test.each([
    ["../../etc/passwd", "etc-passwd"],
    ["/absolute", "absolute"],
    ["..", "workload"],
    ["", "workload"],
    ["a\\..\\b", "a-.-b"],
    ["con", "workload-con"],
    ["a\u0000b\nc", "a-b-c"],
    ["$(reboot)`x`", "reboot-x"],
    ["\u202Eevil", "evil"],
  ])("the name %j is the folder %s", (name, folder) => {
    const [workload] = readWorkloads({ one: describedWorkload({ name }) });
    expect(workload?.name).toBe(folder);
  });

  test("two workloads of one name have two folders", () => {
    const outputs = ["chat", "Chat", "chat"].map((name) => describedWorkload({ name }));
    expect(readWorkloads(outputs).map(({ name }) => name)).toEqual(["chat", "Chat-2", "chat-3"]);
  });

  test.each([
    ["clientId", { clientId: "x\n  evil: true" }],
    ["calls[0].endpoint", { calls: [{ ...call(), endpoint: 'https://a.b/"; rm -rf /' }] }],
    ["calls[0].tokenScope", { calls: [{ ...call(), tokenScope: "https://evil/${{ secrets.A }}/.default" }] }],
    ["calls[0].endpointVariable", { calls: [{ ...call(), endpointVariable: 'A"]' }] }],
    ["environment.A", { environment: { A: "$(curl evil)" } }],
    ["environment", { environment: { "A B": "x" } }],
    ["gitHub[0].environment", { gitHub: [{ repository: "a/b", environment: "${{ github.token }}" }] }],
    ["gitHub[0].repository", { gitHub: [{ repository: "a/b; reboot", environment: "prod" }] }],
    ["azureDevOps[0].project", { azureDevOps: [{ organization: "o", project: "$(x)", connection: "c" }] }],
    ["serviceAccounts[0].name", { serviceAccounts: [{ namespace: "chat", name: "a\nb" }] }],
    ["host.name", { host: { name: "a'; reboot #", resourceGroupName: "rg" } }],
    ["platform", { platform: "constructor" }],
  ])("what could be code at %s is refused, and no message shows it", (place, given) => {
    expect(() => readWorkloads({ one: describedWorkload(given) })).toThrow(SnippetsError);
    expect(() => readWorkloads({ one: describedWorkload(given) })).toThrow(
      new RegExp(`^output one\\.${place.replace(/[[\].]/g, "\\$&")}: expected [^$;"]+$`),
    );
  });

  test("a cycle of names that objects have anyway stands for nothing", () => {
    const environment = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, unknown>;
    const [workload] = readWorkloads({ one: describedWorkload({ environment }) });
    expect(Object.keys(workload?.environment ?? {})).toEqual(["__proto__", "constructor"]);
  });
});

describe("what is not known", () => {
  test("is a placeholder in the files, and each file that has it is told with how to get it", () => {
    const [workload] = readWorkloads({ one: describedWorkload({ clientId: unknown, azureDevOps: [], gitHub: [] }) });
    if (workload === undefined) throw new Error("no workload was found");
    const { files, remaining } = snippetsOf(workload);
    expect(remaining).toEqual([
      {
        path: "chat-api/kubernetes/service-account.yaml",
        text: "<client id of chat-api>",
        how: expect.stringContaining("pulumi stack output --json") as string,
      },
    ]);
    expect(files.find(({ path }) => path === remaining[0]?.path)?.text).toContain('"<client id of chat-api>"');
  });

  test.each([
    ["a secret", "[secret]"],
    ["missing", undefined],
    ["a stand-in", "tenant-of-prod"],
  ])("%s counts as not known", (_, tenantId) => {
    const [workload] = readWorkloads({ one: describedWorkload({ tenantId }) });
    expect(workload?.tenantId).toBe("<tenant id of chat-api>");
  });
});

function call() {
  return {
    service: "Azure OpenAI",
    name: "aoai",
    endpointVariable: "AZURE_OPENAI_ENDPOINT",
    endpoint: "https://contoso.openai.azure.com/",
    tokenScope: "https://cognitiveservices.azure.com/.default",
    authentication: "dual",
  };
}
