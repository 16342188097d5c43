import { z } from "zod";

import {
  AccountKind,
  AuthenticationMode,
  expectedSchedule,
  GitHubSubjectForm,
  parseSchedule,
} from "../components/index.ts";

/** The one schema of a stack's settings. `npm run schema` makes config.schema.json for editors from it. */

const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ expected: "a name of lower-case letters, digits and hyphens" });

const authentication = z
  .strictObject({
    mode: z.enum(AuthenticationMode).describe("keyless: Entra ID only. dual: API keys still work."),
    reason: z.string().min(1).max(256).exactOptional().describe("Why keys still work. Required with dual."),
    until: z.iso.date().exactOptional().describe("Last day on which keys work, YYYY-MM-DD. Required with dual."),
  })
  .describe("How callers sign in. Default: keyless.");

/** Texts that become part of a subject. They are compared to the letter, so wildcards are refused. */
const exact = z
  .string()
  .min(1)
  .regex(/^[^\s*?:\p{Cc}\p{Cf}]+$/u)
  .meta({ expected: "the exact value: no wildcard, colon, white space or invisible character" });
/** Names in Azure DevOps may have spaces inside. */
const exactName = z
  .string()
  .regex(/^[^\s*?:\p{Cc}\p{Cf}](?:[^*?:\p{Cc}\p{Cf}]*[^\s*?:\p{Cc}\p{Cf}])?$/u)
  .meta({ expected: "the exact value: no wildcard, colon, white space at an end or invisible character" });
const kubernetesName = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/)
  .meta({ expected: "at most 63 lower-case letters, digits and hyphens, none at either end" });
const credentialName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/)
  .meta({ expected: "3 to 120 letters, digits, hyphens and underscores" })
  .exactOptional()
  .describe("Name of the federated credential. Default: made from the subject");

const deployment = z.strictObject({
  model: z.string().min(1).describe("Name of the model, such as gpt-4.1-mini"),
  version: z.string().exactOptional().describe("Version of the model. Default: Azure's"),
  format: z.string().exactOptional().describe("Publisher of the model. Default: OpenAI"),
  sku: z.string().exactOptional().describe("Deployment type. Default: GlobalStandard"),
  capacity: z.int().positive().exactOptional().describe("Thousands of tokens per minute. Default: 1"),
});

const account = z.strictObject({
  kind: z.enum(AccountKind).exactOptional().describe("Default: OpenAI"),
  subdomain: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])$/)
    .meta({ expected: "2 to 64 lower-case letters, digits and hyphens" })
    .exactOptional()
    .describe("Can never be changed. Default: made from subscription and names"),
  deployments: z
    .record(
      z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}[A-Za-z0-9]$/)
        .meta({ expected: "2 to 64 letters, digits, hyphens, dots and underscores" }),
      deployment,
    )
    .exactOptional()
    .describe("Model deployments by name"),
  authentication: authentication.exactOptional(),
  development: z.boolean().exactOptional().describe("Whether developers may get access. Default: false"),
});

const service = z.strictObject({
  kind: z.enum(["documentIntelligence", "keyVault", "search", "storage"]).describe("What it is"),
  authentication: authentication.exactOptional(),
  uses: z.array(name).exactOptional().describe("Accounts whose models it calls by itself: for search, to make vectors"),
  reads: z.array(name).exactOptional().describe("Services whose data it reads by itself: for search, what it indexes"),
});

const image = z.string().min(1).describe("Image of the container, with its registry and tag");

const runsOn = z
  .discriminatedUnion("host", [
    z.strictObject({ host: z.literal("containerApp"), image }),
    z.strictObject({ host: z.literal("containerAppJob"), image }),
    z.strictObject({
      host: z.literal("functionApp"),
      runtime: z.string().min(1).describe("Runtime and its version, such as NODE|22"),
      storage: name.describe("The storage in which the Functions host keeps its own things"),
    }),
    z.strictObject({
      host: z.literal("webApp"),
      runtime: z.string().min(1).describe("Runtime and its version, such as NODE|22-lts"),
      slots: z.array(name).exactOptional().describe("Deployment slots, which run as the same workload"),
    }),
    z.strictObject({
      host: z.literal("virtualMachine"),
      size: z.string().min(1).describe("Size of the machine, such as Standard_B2s"),
      sshKey: z
        .string()
        .regex(/^ssh-/)
        .meta({ expected: "a public key: ssh-ed25519 …" })
        .describe("Public key of its operators"),
    }),
  ])
  .describe("The host that is declared for it, signs in as it, and starts after its roles. Default: none, as for pods");

const serviceAccount = z.strictObject({
  cluster: name.describe("One of clusters"),
  namespace: kubernetesName,
  name: kubernetesName,
  credentialName,
});

const gitHub = z.strictObject({
  repository: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/)
    .meta({ expected: "owner and name, such as contoso/chat" }),
  branch: exact.exactOptional().describe("Workflows on this branch"),
  tag: exact.exactOptional().describe("Workflows on this tag"),
  environment: exact.exactOptional().describe("Jobs that use this environment: the best choice for prod"),
  pullRequest: z.literal(true).exactOptional().describe("Workflows for any pull request. Never for prod"),
  ownerId: z.string().regex(/^\d+$/).meta({ expected: "a number in quotes" }).exactOptional(),
  repositoryId: z.string().regex(/^\d+$/).meta({ expected: "a number in quotes" }).exactOptional(),
  subjectForm: z.enum(GitHubSubjectForm).exactOptional(),
  credentialName,
});

const azureDevOps = z.strictObject({
  organization: exactName.describe("Name of the organization"),
  project: exactName.describe("Name of the project"),
  connection: exactName.describe("Name of the service connection"),
  issuer: z
    .url({ protocol: /^https$/ })
    .exactOptional()
    .describe("Issuer of the connection, with subject"),
  subject: exactName.exactOptional().describe("Subject of the connection, as its details say it"),
  organizationId: z.guid().exactOptional().describe("Id of the organization, for the old issuer"),
  credentialName,
});

const workload = z.strictObject({
  description: z.string().min(1).describe("What it does, for readers of the configuration"),
  schedule: z
    .string()
    .regex(/^(?:always|daily|weekly|monthly|onDeploy|[^ ]+(?: +[^ ]+){4,5})$/, { abort: true })
    .refine((text) => parseSchedule(text) !== undefined, { error: expectedSchedule })
    .meta({ expected: expectedSchedule })
    .describe("How often it runs. A migration waits until the rarest workload has signed in without a key."),
  uses: z
    .array(name)
    .exactOptional()
    .describe("Accounts whose OpenAI models it calls, and other services that it calls"),
  reads: z.array(name).exactOptional().describe("Services whose data it reads"),
  writes: z.array(name).exactOptional().describe("Services whose data it reads and writes"),
  usesAnyModel: z.array(name).exactOptional().describe("Accounts whose models it calls, from any publisher"),
  manages: z.array(name).exactOptional().describe("Accounts whose model deployments it manages"),
  useManagedIdentity: z.boolean().exactOptional().describe("The switch of the migration. Default: true"),
  runsOn: runsOn.exactOptional(),
  serviceAccounts: z.array(serviceAccount).exactOptional().describe("Kubernetes service accounts that act as it"),
  gitHub: z.array(gitHub).exactOptional().describe("GitHub workflows that act as it"),
  azureDevOps: z
    .array(azureDevOps)
    .exactOptional()
    .describe("Service connections of Azure DevOps whose pipelines act as it"),
});

const developers = z.strictObject({
  account: name.describe("An account with development: true"),
  groupId: z.guid().exactOptional().describe("Object id of an existing Entra group"),
  groupName: z.string().min(1).exactOptional().describe("Display name of an existing Entra group"),
  users: z
    .array(
      z
        .string()
        .regex(/^(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^\s@\p{Cc}\p{Cf}]+@[^\s@\p{Cc}\p{Cf}]+)$/u)
        .meta({ expected: "an object id, or a user principal name such as ann@contoso.com" }),
    )
    .exactOptional()
    .describe("Single developers beside the group: object ids or user principal names"),
  createGroup: z.boolean().exactOptional().describe("Create an Entra group of this name"),
});

export const settingsSchema = z.strictObject({
  clusters: z
    .record(name, z.url({ protocol: /^https$/ }))
    .default({})
    .describe("Issuers of AKS clusters by name, with trailing slash"),
  accounts: z.record(name, account).describe("Azure OpenAI accounts by name"),
  services: z.record(name, service).default({}).describe("Other services by name, all without keys"),
  workloads: z.record(name, workload).describe("Workloads by name: each gets an identity of its own"),
  developers: z.record(name, developers).default({}).describe("Groups of developers by name"),
});

/** The same schema with nothing required, so that the valid part of incomplete settings can be checked for consistency. */
export const partialSchema = z.strictObject({
  ...settingsSchema.shape,
  clusters: z.record(z.string(), z.unknown()).default({}),
  accounts: z
    .record(
      z.string(),
      account.extend({
        authentication: authentication.partial().exactOptional(),
        deployments: z.record(z.string(), deployment.partial()).exactOptional(),
      }),
    )
    .default({}),
  services: z
    .record(z.string(), service.extend({ authentication: authentication.partial().exactOptional() }).partial())
    .default({}),
  workloads: z
    .record(
      z.string(),
      workload.partial().extend({
        serviceAccounts: z.array(serviceAccount.partial()).exactOptional(),
        gitHub: z.array(gitHub.partial()).exactOptional(),
        azureDevOps: z.array(azureDevOps.partial()).exactOptional(),
      }),
    )
    .default({}),
  developers: z.record(z.string(), developers.partial()).default({}),
});

export type PartialSettings = z.infer<typeof partialSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type AccountSettings = Settings["accounts"][string];
export type ServiceSettings = Settings["services"][string];
export type HostSettings = NonNullable<WorkloadSettings["runsOn"]>;
export type WorkloadSettings = Settings["workloads"][string];
export type DeveloperSettings = Settings["developers"][string];
