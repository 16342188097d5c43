import type { Stranger } from "../edit.ts";

export const containerApps: Stranger = {
  program: "container-apps",
  edits: [
    {
      what: "the public app runs as the worker's identity as well",
      files: {
        "index.ts": [
          [
            'containerApp("web", { port: 80 });',
            'containerApp("web", {\n    port: 80,\n    identity: { type: "UserAssigned", userAssignedIdentities: [workerIdentity.id] },\n});',
          ],
        ],
      },
      verdict: "broader",
      cause: ["index.ts:112 web.identity"],
    },
    {
      what: "images come from a registry of somebody else",
      files: {
        "index.ts": [
          [
            "image: pulumi.interpolate`${registry.loginServer}/${name}:${imageTag}`",
            "image: `contosopartner.azurecr.io/${name}:${imageTag}`",
          ],
        ],
      },
      verdict: "mixed",
      cause: ["index.ts:112 web.image", "index.ts:114 worker.image"],
    },
    {
      what: "the worker has no grant on the bus any more",
      files: {
        "index.ts": [
          [
            'new authorization.RoleAssignment("worker-receives", {\n    scope: bus.id,\n    principalId: workerIdentity.principalId,\n    principalType: authorization.PrincipalType.ServicePrincipal,\n    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${serviceBusDataReceiver}`,\n});\n',
            "",
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:73 worker-receives"],
    },
    {
      what: "only the worker has the key of the cache",
      files: {
        "index.ts": [
          [
            '{ name: "redis-key", value: redisKey },',
            '...(name === "worker" ? [{ name: "redis-key", value: redisKey }] : []),',
          ],
          [
            'env: [{ name: "REDIS_KEY", secretRef: "redis-key" }, ',
            'env: [...(name === "worker" ? [{ name: "REDIS_KEY", secretRef: "redis-key" }] : []), ',
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:112 web.configuration.secrets.redis-key"],
    },
    {
      what: "the password of the registry's administrator works no more",
      files: { "index.ts": [["adminUserEnabled: true", "adminUserEnabled: false"]] },
      verdict: "narrower",
      cause: ["index.ts:39 registry.adminUserEnabled"],
    },
    {
      what: "the second key of the cache, the second password, and a number of the program",
      files: {
        "index.ts": [
          ["}).primaryKey", "}).secondaryKey"],
          ["c.passwords![0].value!", "c.passwords![1].value!"],
          ['{ name: "BUS",', '{ name: "PREFETCH", value: "20" },\n        { name: "BUS",'],
        ],
      },
      verdict: "same",
    },
    {
      what: "a new image, more replicas, and logs kept longer",
      files: {
        "Pulumi.dev.yaml": [["1.4.2", "1.5.0"]],
        "index.ts": [
          ["retentionInDays: 30", "retentionInDays: 90"],
          ["maxReplicas: 5", "maxReplicas: 10"],
          ["capacity: 0", "capacity: 1"],
        ],
      },
      verdict: "same",
    },
    {
      what: "the registry's name and password are taken from one look-up in another way",
      files: {
        "index.ts": [
          [
            "const adminUsername = credentials.apply((c) => c.username!);",
            "const adminUsername = credentials.username.apply((username) => username!);",
          ],
          ['tier: "Standard" },', 'tier: "Standard" },\n    tags: { team: "shop" },'],
        ],
      },
      verdict: "same",
    },
  ],
};
