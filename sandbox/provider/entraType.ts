import type { Asked, Rule } from "../azure/rule.ts";
import type { Writing } from "../azure/writing.ts";
import { textOr, unknownValue, type JsonMap } from "../state/json.ts";
import type { TenantReader } from "../state/tenant.ts";
import { driftedGivenInputs } from "./drift.ts";
import type { ResourceType } from "./resourceType.ts";
import { inputsIn, strangeIn, takes } from "./takes.ts";

/** The rules of one type of Entra objects. */
export interface EntraRules {
  readonly token: string;
  /** Name of the file under sandbox/types/entra. */
  readonly file: string;
  /** As the tenant names it: `group`. */
  readonly type: string;
  readonly required: readonly string[];
  /** Names of the inputs. */
  readonly takes: string;
  /** Inputs whose change is a replacement: `ForceNew` in the Terraform provider below. */
  readonly replacing: readonly string[];
  readonly idOf: (writing: Writing, tenant: TenantReader) => string;
  /** The properties that Entra adds to the inputs, by name. They are unknown until the object is created, and then stay. */
  readonly adds: Readonly<Record<string, (asked: Asked) => JsonMap[string]>>;
  /** Optional and computed properties, which Entra keeps when an update leaves them out. @default none */
  readonly keeps?: readonly string[];
  /** The inputs in an id. @default none */
  readonly inputsOfId?: (id: string) => JsonMap;
  /** @default none */
  readonly rules?: readonly Rule[];
}

/**
 * A type of azuread. It is bridged from Terraform and differs from azure-native: an update is planned with the values in the
 * state, so an `objectId` stays known in every preview and there are no phantom replacements.
 */
export function entraType(rules: EntraRules): ResourceType {
  const taken = takes(rules.takes);
  const file = `sandbox/types/entra/${rules.file}`;
  return {
    token: rules.token,
    type: rules.type,
    file,
    replacing: new Set(rules.replacing),
    rules: rules.rules ?? [],
    check({ newInputs }) {
      const missing = rules.required
        .filter((property) => newInputs[property] === undefined)
        .map((property) => ({ property, reason: `Missing required argument: "${property}" is required` }));
      const strange = strangeIn(newInputs, taken).map((property) => ({
        property,
        reason: `not in the sandbox: property '${property}' of ${rules.token}; add it to ${file}`,
      }));
      // The bridge marks which inputs it filled in: none here.
      return { inputs: { __defaults: [], ...newInputs }, failures: [...missing, ...strange] };
    },
    idOf: rules.idOf,
    answerTo(asked) {
      const added = Object.entries(rules.adds).map(([key, valueOf]) => [key, valueOf(asked)] as const);
      return { ...keptOf(asked, rules.keeps), ...plain(asked.inputs), ...Object.fromEntries(added), id: asked.id };
    },
    previewOf({ inputs }, oldOutputs) {
      const added = Object.keys(rules.adds);
      return {
        ...Object.fromEntries(["id", ...added].map((key) => [key, oldOutputs?.[key] ?? unknownValue])),
        ...plain(inputs),
      };
    },
    inputsIn: (answer) => inputsIn(answer, taken),
    inputsOfId: (id) => ({ __defaults: [], ...rules.inputsOfId?.(id) }),
    driftedInputs: driftedGivenInputs,
    alreadyExists: (id) =>
      `A resource with the ID "${id}" already exists - to be managed via Terraform this resource needs to be imported into the State.`,
    mayCreateFirst: () => true,
  };
}

/** The object id in an id such as `/groups/<object id>`. */
export function objectIdIn(id: string): string {
  return id.split("/").at(-1) ?? "";
}

/** The text of an input; the logical name when there is none. */
export function inputText({ inputs, logicalName }: Writing, key: string): string {
  return textOr(inputs[key], logicalName);
}

function keptOf({ existing }: Asked, keeps: readonly string[] = []): JsonMap {
  const before = Object.entries(existing?.properties ?? {});
  return Object.fromEntries(before.filter(([key]) => keeps.includes(key)));
}

function plain(inputs: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => !key.startsWith("__")));
}
