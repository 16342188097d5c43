import { describe, expect, test } from "vitest";

import { WorkloadIdentity, type GitHubTrustArgs, type WorkloadIdentityArgs } from "../../components/index.ts";
import { checkLater } from "../../components/trust/credentials.ts";
import { declare, messageOf, nameOf, ofType, only } from "./declare.ts";

const identity = (args: Partial<WorkloadIdentityArgs> = {}) =>
  new WorkloadIdentity("chat-api", { resourceGroupName: "rg", ...args });

const subjectsOf = async (trust: (identity: WorkloadIdentity) => unknown) =>
  ofType(await declare(() => trust(identity())), "FederatedIdentityCredential").map(({ inputs }) => inputs.subject);

const refusal = (trust: (identity: WorkloadIdentity) => unknown) => messageOf(() => trust(identity()));

const cluster = "https://swedencentral.oic.prod-aks.azure.com/tenant/cluster/";
const gitHub = (args: Partial<GitHubTrustArgs>) => (it: WorkloadIdentity) =>
  it.trustGitHub({ repository: "contoso/chat", ...args });
const serviceAccount =
  (namespace: string, name: string, issuer = cluster) =>
  (it: WorkloadIdentity) =>
    it.trustServiceAccount({ issuer, namespace, name });
const subject =
  (text: string, issuer = "https://gitlab.com") =>
  (it: WorkloadIdentity) =>
    it.trustSubject({ issuer, subject: text });

describe("subjects", () => {
  test("a service account is trusted by namespace and name, with issuer and audience to the letter", async () => {
    const declared = await declare(() => serviceAccount("chat", "chat-api")(identity()));
    expect(only(declared, "FederatedIdentityCredential").inputs).toMatchObject({
      issuer: cluster,
      subject: "system:serviceaccount:chat:chat-api",
      audiences: ["api://AzureADTokenExchange"],
      resourceGroupName: "rg",
    });
  });

  const ids = { ownerId: "6154722", repositoryId: "16072585" };
  test.each<[Partial<GitHubTrustArgs>, string[]]>([
    [{ branch: "main" }, ["repo:contoso/chat:ref:refs/heads/main"]],
    [{ tag: "v1.0.0" }, ["repo:contoso/chat:ref:refs/tags/v1.0.0"]],
    [{ environment: "prod" }, ["repo:contoso/chat:environment:prod"]],
    [{ pullRequest: true }, ["repo:contoso/chat:pull_request"]],
    [{ environment: "prod", ...ids }, ["repo:contoso@6154722/chat@16072585:environment:prod"]],
    [{ branch: "main", ...ids, subjectForm: "classic" }, ["repo:contoso/chat:ref:refs/heads/main"]],
    [
      { environment: "prod", ...ids, subjectForm: "both" },
      ["repo:contoso/chat:environment:prod", "repo:contoso@6154722/chat@16072585:environment:prod"],
    ],
  ])("GitHub %j is %j", async (args, expected) => {
    expect(await subjectsOf(gitHub(args))).toEqual(expected);
  });

  test("GitHub Enterprise has an issuer of its own", async () => {
    const issuer = "https://github.contoso.com/_services/token";
    const declared = await declare(() => gitHub({ branch: "main", issuer })(identity()));
    expect(only(declared, "FederatedIdentityCredential").inputs.issuer).toBe(issuer);
  });

  test("any other issuer is trusted by its exact subject", async () => {
    const text = "project_path:contoso/chat:ref_type:branch:ref:main";
    expect(await subjectsOf(subject(text))).toEqual([text]);
  });

  test("trusts can be arguments as well", async () => {
    const declared = await declare(() =>
      identity({
        serviceAccounts: [{ issuer: cluster, namespace: "chat", name: "api" }],
        gitHub: [{ repository: "contoso/chat", branch: "main" }],
        federated: [{ issuer: "https://gitlab.com", subject: "project_path:a/b" }],
        audience: "api://AzureADTokenExchangeUSGov",
      }),
    );
    const credentials = ofType(declared, "FederatedIdentityCredential");
    expect(credentials.map(({ inputs }) => inputs.subject)).toHaveLength(3);
    expect(new Set(credentials.map(({ inputs }) => String(inputs.audiences)))).toEqual(
      new Set(["api://AzureADTokenExchangeUSGov"]),
    );
  });
});

describe("what no token could match is refused, with the subject that would have been used", () => {
  test.each<[string, (it: WorkloadIdentity) => unknown, string, string]>([
    ["a wildcard branch", gitHub({ branch: "*" }), "branch contains a wildcard", "repo:contoso/chat:ref:refs/heads/*"],
    ["nothing but a repository", gitHub({}), "refusing to trust everything in contoso/chat", "repo:contoso/chat:*"],
    [
      "two filters",
      gitHub({ branch: "main", tag: "v1" }),
      "more than one thing to trust at once",
      "refs/heads/main · repo:",
    ],
    [
      "a colon in an environment",
      gitHub({ environment: "prod:eu" }),
      "contains an unescaped colon",
      "environment:prod:eu",
    ],
    ["a line break in a branch", gitHub({ branch: "a\nb" }), "control or invisible character", "refs/heads/a\\u000ab"],
    [
      "a bidirectional mark",
      gitHub({ environment: "prod\u202e" }),
      "control or invisible character",
      "environment:prod\\u202e",
    ],
    ["white space at the end", gitHub({ tag: "v1 " }), "begins or ends with white space", "refs/tags/v1 "],
    ["an empty environment", gitHub({ environment: "" }), "environment is empty", "repo:contoso/chat:environment:"],
    [
      "half a repository",
      gitHub({ repository: "contoso", branch: "main" }),
      "not a GitHub repository",
      "repo:contoso:ref",
    ],
    ["immutable without ids", gitHub({ branch: "main", subjectForm: "immutable" }), "need the ids", "contoso@?/chat@?"],
    [
      "an id that is a name",
      gitHub({ branch: "main", ownerId: "contoso", repositoryId: "1" }),
      "ownerId is not a number",
      "contoso@contoso/chat@1",
    ],
    [
      "an unknown form",
      gitHub({ branch: "main", subjectForm: "new" as "both" }),
      'subjectForm: "new"',
      '"classic", "immutable" or "both"',
    ],
    [
      "a namespace in capitals",
      serviceAccount("Chat", "api"),
      "not a name that Kubernetes allows",
      "system:serviceaccount:Chat:api",
    ],
    [
      "a name of 254 characters",
      serviceAccount("chat", "a".repeat(254)),
      "name is not a name that Kubernetes",
      "system:serviceaccount:chat:aaa",
    ],
    [
      "a wildcard namespace",
      serviceAccount("*", "api"),
      "namespace contains a wildcard",
      "system:serviceaccount:*:api",
    ],
    [
      "an http issuer",
      serviceAccount("chat", "api", "http://issuer/"),
      "not a token issuer",
      "system:serviceaccount:chat:api",
    ],
    [
      "a branch given as a ref",
      gitHub({ branch: "refs/heads/main" }),
      'expected           "main"',
      "repo:contoso/chat:ref:refs/heads/refs/heads/main",
    ],
    [
      "a repository given as a URL",
      gitHub({ repository: "https://github.com/contoso/chat", branch: "main" }),
      "not a GitHub repository",
      'owner and name, such as "contoso/chat"',
    ],
    [
      "an issuer of AKS without its slash",
      serviceAccount("chat", "api", cluster.slice(0, -1)),
      "the issuer of AKS ends with a slash",
      "system:serviceaccount:chat:api",
    ],
    [
      "an issuer of GitHub with a slash",
      subject("repo:contoso/chat:environment:prod", "https://token.actions.githubusercontent.com/"),
      "this issuer ends without a slash",
      "repo:contoso/chat:environment:prod",
    ],
    ["an issuer that is no URL", subject("a:b", "gitlab"), "not a token issuer", "subject would be   a:b"],
    ["an issuer with a query", subject("a:b", "https://gitlab.com/?x"), "without query", "a:b"],
    ["a wildcard subject", subject("project_path:contoso/*"), "contains a wildcard", "project_path:contoso/*"],
    ["a subject of 601 characters", subject("x".repeat(601)), "has 601 characters", "xxx…"],
    ["a subject with white space", subject(" a:b"), "begins or ends with white space", '" a:b"'],
    [
      "a branch of 600 characters",
      gitHub({ branch: "b".repeat(600) }),
      "longer than 600 characters",
      "repo:contoso/chat:ref:refs/heads/bbb",
    ],
  ])("%s", async (_, trust, problem, shown) => {
    const message = await refusal(trust);
    expect(message).toContain('WorkloadIdentity "chat-api": ');
    expect(message).toContain(problem);
    expect(message).toContain(shown);
  });

  test.each(["ab", "-abc", "a b c", "x".repeat(121)])("the credential name %j is refused", async (credentialName) => {
    const message = await refusal(gitHub({ branch: "main", credentialName }));
    expect(message).toContain("not a valid name of a federated credential");
    expect(message).toContain("repo:contoso/chat:ref:refs/heads/main");
  });
});

test("an issuer that is known only later is checked as soon as it is", () => {
  expect(() => checkLater("here", "http://issuer/", "a:b")).toThrow("not a token issuer");
  expect(checkLater("here", cluster, "a:b")).toBe(cluster);
});

describe("the budget and the order of federated credentials", () => {
  const trustMany = (count: number) => (it: WorkloadIdentity) => {
    for (let index = 1; index <= count; index += 1) serviceAccount("chat", `sa-${String(index)}`)(it);
  };

  test("twenty are declared, each waiting for all earlier ones", async () => {
    const credentials = ofType(
      await declare(() => {
        trustMany(20)(identity());
      }),
      "FederatedIdentityCredential",
    );
    const waits = credentials.map(
      ({ dependencies }) => dependencies.filter((urn) => urn.includes("FederatedIdentityCredential")).length,
    );
    expect(waits).toEqual(Array.from({ length: 20 }, (_, index) => index));
    const last = credentials.at(-1)?.dependencies.map(nameOf) ?? [];
    expect(credentials.slice(0, -1).every(({ name }) => last.includes(name))).toBe(true);
  });

  test("the 21st is an error at declaration", async () => {
    const message = await refusal(trustMany(21));
    expect(message).toContain("more than 20 federated credentials on one identity");
    expect(message).toContain("system:serviceaccount:chat:sa-21");
  });

  test("the same trust twice is an error that names the first", async () => {
    const message = await refusal((it) => [gitHub({ branch: "main" })(it), gitHub({ branch: "main" })(it)]);
    expect(message).toContain("is already declared");
    expect(message).toContain('another credentialName: "…"');
  });

  test("issuer and subject that are declared already are refused under another name as well", async () => {
    const trust = (credentialName: string) => gitHub({ branch: "main", credentialName });
    const message = await refusal((it) => [trust("first")(it), trust("second")(it)]);
    expect(message).toContain("this federated credential is already declared");
    expect(message).toContain("only one declaration");
  });

  test("the same service account of two clusters is two credentials", async () => {
    const other = cluster.replace("cluster", "cluster-2");
    const declared = await declare(() => {
      const it = identity();
      serviceAccount("chat", "api")(it);
      it.trustServiceAccount({ issuer: other, namespace: "chat", name: "api", credentialName: "green" });
    });
    expect(ofType(declared, "FederatedIdentityCredential").map(({ inputs }) => inputs.issuer)).toEqual([
      cluster,
      other,
    ]);
  });

  test("a name of a credential does not depend on those before it", async () => {
    const namesOf = async (trusts: ((it: WorkloadIdentity) => unknown)[]) =>
      ofType(
        await declare(() => {
          const it = identity();
          for (const trust of trusts) trust(it);
        }),
        "FederatedIdentityCredential",
      ).map(({ name }) => name);
    const [a, b] = [gitHub({ branch: "main" }), gitHub({ environment: "prod" })];
    const [first, second] = await namesOf([a, b]);
    expect(await namesOf([b, a])).toEqual([second, first]);
  });
});
