import { clientsOf, type Language } from "./clients/client.ts";
import { csharp } from "./clients/csharp.ts";
import { go } from "./clients/go.ts";
import { java } from "./clients/java.ts";
import { python } from "./clients/python.ts";
import { typescript } from "./clients/typescript.ts";
import { azureDevOpsFiles } from "./platforms/azureDevOps.ts";
import { deleteKeyFiles } from "./platforms/deleteKey.ts";
import { developerFiles } from "./platforms/developers.ts";
import { gitHubFiles } from "./platforms/gitHub.ts";
import { kubernetesFiles } from "./platforms/kubernetes.ts";
import { readmeFile } from "./platforms/readme.ts";
import type { Placeholder, SnippetFile, Workload } from "./terms.ts";

/** The languages of client code, a file each. */
export const languages: readonly Language[] = [typescript, python, csharp, java, go];

/** A placeholder that remains in a file. */
export interface Remaining extends Placeholder {
  readonly path: string;
}

/** The files of a workload, from the folder of the user on, and the placeholders that remain in them. */
export function snippetsOf(workload: Workload): { files: SnippetFile[]; remaining: Remaining[] } {
  const files = [
    readmeFile(workload),
    ...kubernetesFiles(workload),
    ...gitHubFiles(workload),
    ...azureDevOpsFiles(workload),
    ...developerFiles(workload),
    ...deleteKeyFiles(workload),
    ...clientFiles(workload),
  ].map(({ path, text }) => ({ path: `${workload.name}/${path}`, text }));
  const remaining = files.flatMap(({ path, text }) =>
    workload.placeholders.filter((one) => text.includes(one.text)).map((one) => ({ ...one, path })),
  );
  return { files, remaining };
}

function clientFiles(workload: Workload): SnippetFile[] {
  const clients = clientsOf(workload);
  if (clients.length === 0) return [];
  return languages.map(({ path, code }) => ({ path: `clients/${path}`, text: code(clients) }));
}
