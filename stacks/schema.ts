import { z } from "zod";

import { AccountKind, AuthenticationMode, GitHubSubjectForm } from "../components/index.ts";

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

const deployment = z.strictObject({
  model: z.string().min(1).describe("Name of the model, such as gpt-4.1-mini"),
  version: z.string().exactOptional().describe("Version of the model. Default: Azure's"),
  format: z.string().exactOptional().describe("Maker of the model. Default: OpenAI"),
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
  deployments: z.record(z.string(), deployment).exactOptional().describe("Model deployments by name"),
  authentication: authentication.exactOptional(),
  development: z.boolean().exactOptional().describe("Whether developers may be let in. Default: false"),
});

const serviceAccount = z.strictObject({
  cluster: name.describe("One of clusters"),
  namespace: z.string().min(1),
  name: z.string().min(1),
});

const gitHub = z.strictObject({
  repository: z.string().min(1).describe("owner/name"),
  branch: z.string().exactOptional(),
  tag: z.string().exactOptional(),
  environment: z.string().exactOptional(),
  pullRequest: z.boolean().exactOptional(),
  ownerId: z.string().exactOptional(),
  repositoryId: z.string().exactOptional(),
  subjectForm: z.enum(GitHubSubjectForm).exactOptional(),
});

const workload = z.strictObject({
  description: z.string().min(1).describe("What it does, for who reads the configuration"),
  runs: z
    .enum(["always", "daily", "weekly", "monthly", "onDeploy"])
    .describe("How often. A migration waits until the rarest has signed in without a key."),
  uses: z.array(name).exactOptional().describe("Accounts whose models it calls"),
  manages: z.array(name).exactOptional().describe("Accounts whose model deployments it manages"),
  useManagedIdentity: z.boolean().exactOptional().describe("The switch of the migration. Default: true"),
  serviceAccounts: z.array(serviceAccount).exactOptional().describe("Kubernetes service accounts that act as it"),
  gitHub: z.array(gitHub).exactOptional().describe("GitHub workflows that act as it"),
});

const developers = z.strictObject({
  account: name.describe("An account with development: true"),
  groupId: z.guid().exactOptional().describe("Object id of an existing Entra group"),
  groupName: z.string().min(1).exactOptional().describe("Display name of an existing Entra group"),
  createGroup: z.boolean().exactOptional().describe("Create an Entra group of this name"),
});

export const settingsSchema = z.strictObject({
  clusters: z
    .record(name, z.url({ protocol: /^https$/ }))
    .default({})
    .describe("Issuers of AKS clusters by name, with trailing slash"),
  accounts: z.record(name, account).describe("Azure OpenAI accounts by name"),
  workloads: z.record(name, workload).describe("Workloads by name: each gets an identity of its own"),
  developers: z.record(name, developers).default({}).describe("Groups of developers by name"),
});

/** The same with nothing required: what is right can be checked for consistency beside what is wrong or missing. */
export const partialSchema = z.strictObject({
  ...settingsSchema.shape,
  accounts: z.record(name, account.extend({ authentication: authentication.partial().exactOptional() })).default({}),
  workloads: z
    .record(name, workload.partial().extend({ serviceAccounts: z.array(serviceAccount.partial()).exactOptional() }))
    .default({}),
  developers: z.record(name, developers.partial()).default({}),
});

export type PartialSettings = z.infer<typeof partialSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type AccountSettings = Settings["accounts"][string];
export type WorkloadSettings = Settings["workloads"][string];
export type DeveloperSettings = Settings["developers"][string];
