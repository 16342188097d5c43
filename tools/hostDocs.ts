import { format, resolveConfig } from "prettier";

import type { HostDefinition } from "../components/host/definition.ts";
import { hosts } from "../components/host/index.ts";
import { anchor } from "./anchor.ts";

/** Where the page of the hosts is. */
export const hostDocs = new URL("../docs/hosts.md", import.meta.url);

/** The page of all hosts, from their rows. */
export async function renderHostDocs(): Promise<string> {
  const options = await resolveConfig(hostDocs);
  const parts = [header, intro, overview(), ...hosts.flatMap(section)];
  return format(parts.join("\n\n"), { ...options, parser: "markdown" });
}

const header = "<!-- Written by `npm run hosts` from components/host. Change it there. -->";

const intro = `# Hosts

What workloads run on. Each component takes the arguments of azure-native unchanged and adds one thing, \`workload\`: the identity
that the code acts as, and the services that it calls. The identity is attached beside those that are there, the code finds
\`AZURE_CLIENT_ID\`, \`AZURE_TOKEN_CREDENTIALS\`, \`USE_MANAGED_IDENTITY\` and the endpoint of each service, and the host starts
after its roles. A variable that is there already is an error, never overwritten.

\`schedule\` says how often the workload runs, in a word or as a cron expression. It becomes the tag \`azure-keyless:schedule\`, and
while keys still work a report says how long to watch before they go off
([rare-schedule](rules/rare-schedule.md)). It starts nothing.

With \`identity: "systemAssigned"\` the roles can only follow the host: \`account.grantUse(app.systemIdentity())\`.`;

function overview(): string {
  const rows = hosts.map(
    ({ product, component, type, environment }) =>
      `| [${product}](#${anchor(product)}) | \`${component}\` | \`${type.replace("azure-native:", "")}\` | ${environment} |`,
  );
  return [
    "| host | component | type, also in the sandbox | its code finds the variables in |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function section({ product, remember, sources }: HostDefinition): string[] {
  return [
    `## ${product}`,
    remember.map((sentence) => `- ${sentence}`).join("\n"),
    `Sources: ${sources.map((source) => `<${source}>`).join(", ")}.`,
  ];
}
