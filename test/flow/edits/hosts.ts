import { aTag, before, region, type Edit, type Recipe } from "./edit.ts";

const aSetting = '{ name: "LOG_LEVEL", value: "debug" }';

const ofContainers = (image: string): readonly Edit[] => [
  ["an image", `${image}:1`, `${image}:2`],
  ["a plain setting", "image:", `env: [${aSetting}], image:`],
  ["a container's size", "image:", 'resources: { cpu: 0.5, memory: "1Gi" }, image:'],
  ["a sidecar", "containers: [", 'containers: [{ name: "proxy", image: "contoso.azurecr.io/proxy:1" }, '],
  ["a volume", "containers: [", 'volumes: [{ name: "tmp", storageType: "EmptyDir" }], containers: ['],
];

const inConfig = {
  "a plain setting": `appSettings: [${aSetting}]`,
  "always on": "alwaysOn: true",
  "a lowest TLS": 'minTlsVersion: "1.3"',
  "HTTP/2": "http20Enabled: true",
  "a health check": 'healthCheckPath: "/health"',
  "no FTP": 'ftpsState: "Disabled"',
};

/** @param config makes the text around what is added to the configuration. */
const ofSites = (anchor: string, [find, config]: readonly [string, (args: string) => string]): readonly Edit[] => [
  ...Object.entries(inConfig).map(([what, args]): Edit => [what, find, config(args)]),
  ...before(anchor, {
    "a tag": aTag,
    "a region": region,
    "HTTPS only": "httpsOnly: true",
    "client affinity": "clientAffinityEnabled: false",
  }),
];
const stack = 'siteConfig: { linuxFxVersion: "NODE|24-lts"';

const ofMachines = (profile: string): readonly Edit[] => [
  ["a size", "Standard_D2s_v5", "Standard_D4s_v5"],
  ["a bigger disk", 'createOption: "FromImage"', 'diskSizeGB: 128, createOption: "FromImage"'],
  [
    "a faster disk",
    'createOption: "FromImage"',
    'managedDisk: { storageAccountType: "Premium_LRS" }, createOption: "FromImage"',
  ],
  ["a caching disk", 'createOption: "FromImage"', 'caching: "ReadWrite", createOption: "FromImage"'],
  ...before(profile, {
    "a trusted launch": 'securityProfile: { securityType: "TrustedLaunch", uefiSettings: { secureBootEnabled: true } }',
    "boot diagnostics": "diagnosticsProfile: { bootDiagnostics: { enabled: true } }",
  }),
  ...before("resourceGroupName,\n", { "a tag": aTag, "a region": region, zones: 'zones: ["1"]' }),
];

/** Edits of the hosts, by the heading of the recipe. */
export const ofHosts: Readonly<Record<string, Recipe>> = {
  "AKS pod": {
    edits: [
      ["a tag", '("answers", { ', `("answers", { ${aTag}, `],
      ["a region", '("answers", { ', `("answers", { ${region}, `],
      ["a schedule", '("answers", { ', '("answers", { schedule: "daily", '],
      ["another name", '("answers", { ', '("answers", { identityName: "answers", '],
      ["another namespace", '"clusterIssuer"), namespace: "chat"', '"clusterIssuer"), namespace: "shop"', "mixed"],
    ],
  },
  ContainerApp: {
    edits: [
      ...ofContainers("contoso.azurecr.io/assistant"),
      ...before("managedEnvironmentId:", {
        "a tag": aTag,
        "a region": region,
        "a profile": 'workloadProfileName: "d4"',
      }),
      ["replicas", "containers: [", "scale: { minReplicas: 2, maxReplicas: 8 }, containers: ["],
      ["an ingress", "template:", "configuration: { ingress: { targetPort: 8080, external: false } }, template:"],
      ["revisions", "template:", 'configuration: { activeRevisionsMode: "Multiple" }, template:'],
      ["one service less", "calls: [account, index]", "calls: [account]"],
      ["another environment", '("apps", {', '("others", {', "unknown"],
      ["a tag of the environment", '("apps", { ', `("apps", { ${aTag}, `],
      ["logs of the environment", '("apps", { ', '("apps", { appLogsConfiguration: { destination: "azure-monitor" }, '],
    ],
  },
  ContainerAppJob: {
    edits: [
      ...ofContainers("contoso.azurecr.io/refresh"),
      ...before("environmentId:", { "a tag": aTag, "a region": region }),
      ["a time", "0 6 * * 1", "0 7 * * 1"],
      ["a longer run", "replicaTimeout: 1800", "replicaTimeout: 3600"],
      ["retries", "replicaTimeout: 1800", "replicaRetryLimit: 2, replicaTimeout: 1800"],
      ["a schedule", '("refresh", { resourceGroupName }', '("refresh", { resourceGroupName, schedule: "weekly" }'],
      ["one service less", "calls: [index]", "calls: []"],
    ],
  },
  WebApp: {
    edits: [
      ...ofSites("serverFarmId:", [stack, (args) => `${stack}, ${args}`]),
      ["a language", "NODE|24-lts", "NODE|26-lts"],
      ["a plan's size", 'name: "S1", tier: "Standard"', 'name: "P0v3", tier: "PremiumV3"'],
      ["one service less", "calls: [account]", "calls: []"],
    ],
  },
  WebAppSlot: {
    edits: [
      ...ofSites("serverFarmId:", [stack, (args) => `${stack}, ${args}`]),
      ["another slot", 'slot: "staging"', 'slot: "next"'],
      ["one service less", "calls: [playground]", "calls: []"],
    ],
  },
  FunctionApp: {
    edits: [
      ...ofSites("serverFarmId:", ["reserved: true", (args) => `reserved: true, siteConfig: { ${args} }`]),
      [
        "a package elsewhere",
        'runFromPackage: "1"',
        'runFromPackage: "https://contosopackages.blob.core.windows.net/main/1.zip"',
        "unknown",
      ],
      ["a sku of its storage", '("functions", { ', '("functions", { sku: "Standard_ZRS", '],
      ["one service less", "calls: [documents]", "calls: []"],
    ],
  },
  VirtualMachine: {
    edits: [
      ...ofMachines("osProfile:"),
      ["one service less", "calls: [corpus]", "calls: []"],
      ["another administrator", '"ops"', '"admin"', "unknown"],
    ],
  },
  VirtualMachineScaleSet: {
    edits: [
      ...ofMachines("osProfile:"),
      ["more machines", "capacity: 2", "capacity: 4"],
      ["one service less", "calls: [corpus.queues]", "calls: []"],
    ],
  },
  GitHub: {
    edits: [
      ["a tag", '("evaluation", { ', `("evaluation", { ${aTag}, `],
      ["a region", '("evaluation", { ', `("evaluation", { ${region}, `],
      ["another environment", 'environment: "prod"', 'environment: "eval"', "mixed"],
      ["a branch", 'environment: "prod"', 'branch: "main"', "mixed"],
    ],
  },
  "Azure DevOps": {
    edits: [
      ["a tag", '("release", { ', `("release", { ${aTag}, `],
      ["a region", '("release", { ', `("release", { ${region}, `],
      ["another name", '("release", { ', '("release", { identityName: "release", '],
    ],
  },
};
