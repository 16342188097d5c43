import { autoName } from "../naming.ts";
import type { ResourceType } from "../provider.ts";
import { textOr, type JsonMap } from "../values.ts";

/**
 * A resource type of azure-native that has no rules in the sandbox. What is pretended: the id is made from resource
 * group (or scope), module, type and name; the name is the first input that looks like one, else the logical name; the
 * answer is the inputs and the name; a change of what is in the id, or of the location, is a replacement. In a preview
 * only the inputs are known, as everything that is not answered is unknown to the program anyway.
 */
export function anyArmType(token: string): ResourceType {
  const [, module = "unknown", type = "Resource"] = token.split(":");
  const nameInputs = [`${type.slice(0, 1).toLowerCase()}${type.slice(1)}Name`, "resourceName", "name", "accountName"];
  const nameOf = (inputs: JsonMap, logicalName: string): string =>
    textOr(
      nameInputs.map((key) => inputs[key]).find((value) => typeof value === "string"),
      logicalName,
    );
  return {
    token,
    replacing: new Set([...nameInputs, "resourceGroupName", "scope", "location"]),
    check({ newInputs, oldInputs, settings, ...request }) {
      const location = oldInputs["location"] ?? settings.location;
      const named = nameInputs.some((key) => newInputs[key] !== undefined);
      return {
        inputs: {
          ...newInputs,
          // The seed keeps two of the same logical name apart, in two stacks for example.
          ...(!named && { resourceName: oldInputs["resourceName"] ?? autoName("random", request)?.name ?? "" }),
          ...(location !== undefined && newInputs["location"] === undefined && { location }),
        },
        failures: [],
      };
    },
    idOf({ inputs, logicalName, settings }) {
      const subscription = `/subscriptions/${settings.subscriptionId}`;
      const group = inputs["resourceGroupName"];
      const parent = textOr(
        inputs["scope"],
        typeof group === "string" ? `${subscription}/resourceGroups/${group}` : subscription,
      );
      const plural = `${type.slice(0, 1).toLowerCase()}${type.slice(1)}s`;
      return `${parent}/providers/Microsoft.${module}/${plural}/${nameOf(inputs, logicalName)}`;
    },
    outputsOf: ({ inputs, logicalName }) => ({ ...inputs, name: nameOf(inputs, logicalName) }),
    previewOf: ({ inputs }, oldOutputs) => ({
      ...inputs,
      ...(oldOutputs?.["name"] !== undefined && { name: oldOutputs["name"] }),
    }),
    mayCreateFirst: () => false,
  };
}
