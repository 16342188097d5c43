import { describe, expect, test } from "vitest";

import {
  ContainerApp,
  FunctionApp,
  OpenAIAccount,
  StorageAccount,
  WorkloadIdentity,
  type CalledService,
} from "../../../components/index.ts";
import { declare, messageOf, ofType } from "../declare.ts";

const base = { resourceGroupName: "rg" };

/** A host that calls one part of a storage account, after the roles that `give` gives. */
function calling(
  part: (corpus: StorageAccount) => CalledService,
  give: (corpus: StorageAccount, identity: WorkloadIdentity) => unknown,
) {
  const corpus = new StorageAccount("corpus", base);
  const identity = new WorkloadIdentity("chat", base);
  give(corpus, identity);
  return new ContainerApp("api", { ...base, workload: { identity, calls: [part(corpus)] } });
}

describe("a host that calls a part of a storage account", () => {
  test("is refused with a role on another part", async () => {
    const message = await messageOf(() =>
      calling(
        ({ queues }) => queues,
        (corpus, identity) => corpus.grantRead(identity),
      ),
    );
    expect(message).toBe(
      [
        'ContainerApp "api": chat has no role on corpus.queues, which it calls',
        "  given      Storage Blob Data Reader, which is not for Azure Queue Storage",
        "  expected   a grant before the host: corpus.queues.grantUse(…)",
        '  or         if somebody else gives it: calls: [{ service, grantedBy: "…" }]',
      ].join("\n"),
    );
  });

  test.each<[string, Parameters<typeof calling>]>([
    ["queues with a verb of queues", [({ queues }) => queues, ({ queues }, to) => queues.grantRead(to)]],
    ["blobs with the account's own verb", [(corpus) => corpus, (corpus, to) => corpus.grantWrite(to)]],
    ["tables with a role by name", [({ tables }) => tables, (it, to) => it.grant(to, "Storage Table Data Reader")]],
    [
      "files with a role that nobody knows",
      [
        ({ files }) => files,
        (it, to) => it.grant(to, "aaaaaaaa-0000-4000-8000-000000000001", { privilegedRoleReason: "our own role" }),
      ],
    ],
  ])("may call %s", async (_, program) => {
    expect(ofType(await declare(() => calling(...program)), "app:ContainerApp")).toHaveLength(1);
  });
});

test("a role that only shows an account does not let a host call it", async () => {
  const message = await messageOf(() => {
    const account = new OpenAIAccount("aoai", base);
    const identity = new WorkloadIdentity("chat", base);
    account.grant(identity, "Reader");
    new ContainerApp("api", { ...base, workload: { identity, calls: [account] } });
  });
  expect(message).toContain("Reader, which is not for Azure OpenAI");
});

test("a function app may call the storage of its own host, on which it has all roles", async () => {
  const declared = await declare(() => {
    const hostStorage = new StorageAccount("functions", base);
    const identity = new WorkloadIdentity("report", base);
    new FunctionApp("monthly", { ...base, hostStorage, workload: { identity, calls: [hostStorage.queues] } });
  });
  expect(ofType(declared, "authorization:RoleAssignment")).toHaveLength(3);
});
