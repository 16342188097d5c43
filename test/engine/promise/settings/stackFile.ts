import { parse, parseDocument } from "yaml";
import { settingsSchema, type Settings } from "../../../../stacks/schema.ts";

/** Where our own program has the settings of the stack. */
export const stackFile = "stacks/Pulumi.dev.yaml";

const keys = ["clusters", "accounts", "services", "workloads", "developers"] as const;

/** The settings in a stack file, without other services and hosts: the edits are about accounts and who calls them. */
export function settingsIn(text: string): Settings {
  const { config } = parse(text) as { config: Record<string, unknown> };
  const settings = settingsSchema.parse(
    Object.fromEntries(keys.map((key) => [key, config[`azure-keyless:${key}`] ?? {}])),
  );
  const isAccount = (name: string) => Object.hasOwn(settings.accounts, name);
  for (const workload of Object.values(settings.workloads)) {
    for (const key of ["runsOn", "reads", "writes"] as const) Reflect.deleteProperty(workload, key);
    if (workload.uses !== undefined) workload.uses = workload.uses.filter(isAccount);
  }
  return { ...settings, services: {} };
}

/** A stack file with other settings. */
export function withSettings(text: string, settings: Settings): string {
  const document = parseDocument(text);
  for (const key of keys) document.setIn(["config", `azure-keyless:${key}`], document.createNode(settings[key]));
  // The engine takes a plain date for a time.
  return document.toString({ defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
}
