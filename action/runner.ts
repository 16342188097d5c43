import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

// What a runner of GitHub Actions reads. The package @actions/core has this, and a client for HTTP and identities beside it.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

/** Variables that give rights, or files that the runner obeys: for the Action itself, and not for a program that it runs. */
const own = /^(?:INPUT_|ACTIONS_|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/;

/** Takes them out of an environment. */
export function takeOwn(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const taken = Object.entries(environment).filter(([name]) => own.test(name));
  for (const [name] of taken) environment[name] = undefined;
  for (const [name] of taken) Reflect.deleteProperty(environment, name);
  return Object.fromEntries(taken);
}

/** Sets an output of the step. */
export function setOutput(file: string | undefined, name: string, value: string): void {
  if (file === undefined || file === "") return;
  // Nobody who chose the value can know its end.
  const end = `end-${randomUUID()}`;
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}

/** One line about a place in the repository, shown at that line. */
export interface Annotation {
  readonly kind: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

export function printAnnotation({ kind, title, message, file, line }: Annotation): string {
  const given = { title, ...(file !== undefined && { file }), ...(line !== undefined && { line: String(line) }) };
  const properties = Object.entries(given).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${kind} ${properties.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
