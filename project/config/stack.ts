import { join, relative } from "node:path";
import { isMap, isNode, isScalar } from "yaml";
import { hasFile } from "../files.ts";
import { checkName } from "../names.ts";
import type { Project } from "../program.ts";
import { UserError } from "../userError.ts";
import { isRecord, kindOf, readYaml, type YamlFile } from "../yaml/file.ts";
import { configText, isEncrypted } from "./value.ts";

/** The config of one stack, as the program will see it. */
export interface StackConfig {
  /** Full key to text. Encrypted keys are absent here. */
  values: Map<string, string>;
  /** Plain values that the project declares secret. */
  secretKeys: Set<string>;
  /** The keys whose values are encrypted, with the ciphertext. An offline run cannot decrypt them. */
  encrypted: Map<string, string>;
  /** The ESC environments, whose values this run cannot read, and the values written in that section itself, as JSON. */
  environment: string | undefined;
}

/** Reads Pulumi.<stack>.yaml over what the project declares. */
export function readStackConfig(project: Project, stack: string, cwd: string): StackConfig {
  checkName("stack", stack);
  const config: StackConfig = {
    values: new Map(),
    secretKeys: new Set(),
    encrypted: new Map(),
    environment: undefined,
  };
  const file = stackFile(project, stack, cwd);
  if (file !== undefined) {
    readInto(config, file, project.name);
  }
  for (const [key, declared] of project.config) {
    if (declared.secret) {
      config.secretKeys.add(key);
    }
    if (config.values.has(key) || config.encrypted.has(key)) {
      continue;
    }
    if (declared.value !== undefined) {
      config.values.set(key, declared.value);
    } else if (config.environment === undefined) {
      throw new UserError(
        `stack ${stack} is missing the configuration value ${key}, which Pulumi.yaml declares without a default`,
      );
    }
  }
  return config;
}

function stackFile(project: Project, stack: string, cwd: string): YamlFile | undefined {
  const read = project.extension;
  const other = read === "yaml" ? "yml" : "yaml";
  const pathOf = (extension: string) => join(project.stackConfigDir, `Pulumi.${stack}.${extension}`);
  const [path, ignored] = [pathOf(read), pathOf(other)];
  const [label, ignoredLabel] = [relative(cwd, path), relative(cwd, ignored)];
  if (hasFile(path, label)) {
    return readYaml(path, label);
  }
  if (hasFile(ignored, ignoredLabel)) {
    throw new UserError(
      `${ignoredLabel}: the engine does not read this file beside Pulumi.${read}: rename it to Pulumi.${stack}.${read}, or remove it`,
    );
  }
  return undefined;
}

function readInto(config: StackConfig, file: YamlFile, project: string): void {
  const root: unknown = file.value ?? {};
  if (!isRecord(root)) {
    throw new UserError(`${file.label}: expected a map with the key config, got ${kindOf(root)}`);
  }
  config.environment = JSON.stringify(root["environment"] ?? undefined);
  const entries: unknown = root["config"] ?? {};
  if (!isRecord(entries)) {
    const node = file.document.get("config", true);
    throw new UserError(
      `${isNode(node) ? file.at(node) : file.label}: key "config": expected a map of keys and values, got ${kindOf(entries)}`,
    );
  }
  for (const [key, value] of Object.entries(entries)) {
    const full = fullKey(file, key, project);
    if (config.values.has(full) || config.encrypted.has(full)) {
      throw new UserError(`${keyPlace(file, key)}: key "${key}" appears twice under config: both mean ${full}`);
    }
    if (isEncrypted(value)) {
      config.encrypted.set(full, configText(value));
    } else {
      config.values.set(full, configText(value));
    }
  }
}

// The engine still reads the old spelling "project:config:key".
function fullKey(file: YamlFile, key: string, project: string): string {
  const parts = key.split(":");
  if (parts.length === 3 && parts[1] === "config") {
    return `${parts[0] ?? ""}:${parts[2] ?? ""}`;
  }
  if (parts.length > 2 || parts.some((part) => part === "")) {
    throw new UserError(`${keyPlace(file, key)}: key "${key}": expected "name" or "namespace:name"`);
  }
  return parts.length === 1 ? `${project}:${key}` : key;
}

function keyPlace(file: YamlFile, key: string): string {
  const config = file.document.get("config", true);
  const pair = isMap(config) ? config.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return isNode(pair?.key) ? file.at(pair.key) : file.label;
}
