import { UserError } from "../userError.ts";
import { isRecord, kindOf, type YamlFile } from "../yaml/file.ts";
import { configText } from "./value.ts";

/** What Pulumi.yaml says about one config key. */
export interface ProjectConfigKey {
  /** Value or default; without one, a stack must set the key. */
  value: string | undefined;
  secret: boolean;
}

/** The config that is declared for all stacks, by full key. */
export type ProjectConfig = Map<string, ProjectConfigKey>;

/** Reads `config:` of Pulumi.yaml: bare values, `value:` and typed declarations with `default:`. */
export function projectConfig(file: YamlFile, config: unknown, project: string): ProjectConfig {
  const declared: ProjectConfig = new Map();
  if (config === undefined || config === null) {
    return declared;
  }
  if (!isRecord(config)) {
    throw new UserError(`${file.label}: key "config": expected a map of keys, got ${kindOf(config)}`);
  }
  for (const [key, entry] of Object.entries(config)) {
    declared.set(key.includes(":") ? key : `${project}:${key}`, declaration(entry));
  }
  return declared;
}

function declaration(entry: unknown): ProjectConfigKey {
  if (!isRecord(entry)) {
    return { value: configText(entry), secret: false };
  }
  const value = entry["value"] ?? entry["default"];
  return { value: value === undefined ? undefined : configText(value), secret: entry["secret"] === true };
}
