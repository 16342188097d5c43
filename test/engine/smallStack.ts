import { ourProgram } from "./ourProgram.ts";

/** One of each way to give access. */
const settings = `config:
  azure-native:location: swedencentral

  azure-keyless:clusters: { aks: https://oidc.example/cluster/ }

  azure-keyless:accounts:
    aoai: { development: true, deployments: { chat: { model: gpt-4.1-mini, version: "2025-04-14" } } }

  azure-keyless:services:
    secrets: { kind: keyVault }
    index: { kind: search }

  azure-keyless:workloads:
    chat-api:
      description: Answers customers' questions
      schedule: always
      uses: [aoai]
      reads: [index]
      serviceAccounts: [{ cluster: aks, namespace: chat, name: chat-api }]
    doc-summariser:
      description: Summarises incoming documents
      schedule: always
      uses: [aoai]
      serviceAccounts: [{ cluster: aks, namespace: docs, name: doc-summariser }]
    weekly-report:
      description: Report to the board, Mondays at 6
      schedule: weekly
      uses: [aoai]
      serviceAccounts: [{ cluster: aks, namespace: reports, name: weekly-report }]

  azure-keyless:developers:
    ai-developers: { account: aoai, createGroup: true }
`;

/** Our own program with a dev stack that is a fifth of ours, for claims that are about the engine or the command. */
export const smallStack: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(ourProgram).filter(([path]) => !/^stacks\/.*\.(prod|staging)\.yaml$/.test(path)),
  ),
  "stacks/Pulumi.dev.yaml": settings,
};
