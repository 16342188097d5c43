import type { ResourceType, Writing } from "./provider.ts";
import { textOr, unknownValue, type JsonMap } from "./values.ts";

/** The rules of one type of Entra objects. */
export interface EntraRules {
  readonly token: string;
  readonly required: readonly string[];
  /** Inputs whose change is a replacement: `ForceNew` in the Terraform provider below. */
  readonly replacing: readonly string[];
  readonly idOf: (writing: Writing) => string;
  /** What Entra answers beside the inputs. All of it is unknown until the object is made, and then stays. */
  readonly adds: (writing: Writing, id: string) => JsonMap;
}

/**
 * A type of azuread. It is bridged from Terraform and differs from azure-native: an update is planned with what the state
 * holds, so an `objectId` stays known in every preview and there are no phantom replacements.
 */
export function entraType(rules: EntraRules): ResourceType {
  return {
    token: rules.token,
    replacing: new Set(rules.replacing),
    check({ newInputs }) {
      const failures = rules.required
        .filter((property) => newInputs[property] === undefined)
        .map((property) => ({ property, reason: `Missing required argument: "${property}" is required` }));
      // The bridge marks which inputs it filled in: none here.
      return { inputs: { __defaults: [], ...newInputs }, failures };
    },
    idOf: rules.idOf,
    outputsOf: (writing, id) => ({ ...plain(writing.inputs), ...rules.adds(writing, id), id }),
    previewOf(writing, oldOutputs) {
      const added = Object.keys(rules.adds(writing, ""));
      return {
        ...Object.fromEntries(["id", ...added].map((key) => [key, oldOutputs?.[key] ?? unknownValue])),
        ...plain(writing.inputs),
      };
    },
    mayCreateFirst: () => true,
  };
}

/** The object id in an id such as `/groups/<object id>`. */
export function objectIdIn(id: string): string {
  return id.split("/").at(-1) ?? "";
}

/** The text of an input, for making ids of it. */
export function inputText({ inputs, logicalName }: Writing, key: string): string {
  return textOr(inputs[key], logicalName);
}

function plain(inputs: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => !key.startsWith("__")));
}
