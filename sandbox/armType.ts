import { autoName, type Naming } from "./naming.ts";
import type { CheckAnswer, CheckQuestion, ResourceType, Settings, Writing } from "./provider.ts";
import { echoOf, previewOf, type ResponseShape } from "./shape.ts";
import { merge, textOr, unknownValue, type JsonMap } from "./values.ts";

/** The rules of one ARM resource type, as a file under types/ states them. */
export interface ArmRules {
  readonly token: string;
  readonly apiVersion: string;
  /** ARM id with `{input}` for each input in it; `{subscriptionId}` is the sandbox's own. The last one names the resource. */
  readonly path: string;
  /** @default "random" directly below a resource group, "copy" for a child */
  readonly naming?: Naming;
  /** Whether it has a location, and whether it can move: the real provider replaces where the API says so. */
  readonly location: "none" | "movable" | "replaces";
  /** Inputs beside those in the path (and the location) whose change is a replacement. */
  readonly replacing?: readonly string[];
  /** The answer, without name, type, azureApiVersion, location and tags, which are alike everywhere. */
  readonly response: ResponseShape;
  /** What Azure adds to the inputs in its answer. */
  readonly adds?: (writing: Writing, id: string, name: string) => JsonMap;
}

/** Inputs of a path that stand for a whole id: they begin with their own slash. */
const wholeIds = new Set(["scope"]);

/** A resource type from its rules. Where the rules are silent the real azure-native is followed (Pulumi facts, section 3). */
export function armType(rules: ArmRules): ResourceType {
  const parameters = [...rules.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const pathInputs = parameters.filter((name) => name !== "subscriptionId");
  const nameInput = pathInputs.at(-1) ?? "";
  const response: ResponseShape = {
    name: "same",
    type: "same",
    azureApiVersion: "same",
    ...(rules.location !== "none" && { location: "same" }),
    ...rules.response,
  };

  return {
    token: rules.token,
    replacing: new Set([
      ...pathInputs,
      ...(rules.location === "replaces" ? ["location"] : []),
      ...(rules.replacing ?? []),
    ]),
    check(question) {
      const named = withName(question, nameInput, rules.naming ?? (pathInputs.length > 2 ? "copy" : "random"));
      const placed = rules.location === "none" ? named : withLocation(named, question);
      const inputs = { azureApiVersion: rules.apiVersion, ...placed };
      return { inputs, failures: missing(inputs, pathInputs) };
    },
    idOf: ({ inputs, settings }) => idFrom(rules.path, inputs, settings),
    outputsOf(writing, id) {
      // A resource that is only looked up has an id and no inputs.
      const name = textOr(writing.inputs[nameInput], id.split("/").at(-1) ?? "");
      const fixed = { name, type: typeOfId(rules.path), azureApiVersion: rules.apiVersion };
      return merge({ ...echoOf(writing.inputs, response), ...fixed }, rules.adds?.(writing, id, name) ?? {});
    },
    previewOf({ inputs }, oldOutputs) {
      // Only these two are known to survive an update; principalId is not among them: hence phantom replacements.
      const kept = Object.entries(oldOutputs ?? {}).filter(([key]) => key === "name" || key === "location");
      return { ...previewOf(inputs, response), ...Object.fromEntries(kept) };
    },
    mayCreateFirst: (oldInputs) => oldInputs[createBeforeDelete] === true,
  };
}

/** The mark that the real provider leaves on inputs whose name it made at random. */
const createBeforeDelete = "__createBeforeDelete";

function withName(question: CheckQuestion, nameInput: string, naming: Naming): JsonMap {
  const { oldInputs, newInputs } = question;
  if (newInputs[nameInput] !== undefined) return newInputs;
  const old = oldInputs[nameInput];
  if (old !== undefined) {
    const mark = oldInputs[createBeforeDelete];
    return { ...newInputs, [nameInput]: old, ...(mark !== undefined && { [createBeforeDelete]: mark }) };
  }
  const made = autoName(naming, question);
  if (made === undefined) return newInputs;
  return { ...newInputs, [nameInput]: made.name, ...(made.isRandom && { [createBeforeDelete]: true }) };
}

/** The old location, else the configured one, else that of the resource group: which the sandbox does not remember. */
function withLocation(inputs: JsonMap, { oldInputs, settings }: CheckQuestion): JsonMap {
  if (inputs["location"] !== undefined) return inputs;
  const known = oldInputs["location"] ?? settings.location;
  if (known !== undefined) return { ...inputs, location: known };
  return inputs["resourceGroupName"] === unknownValue ? { ...inputs, location: unknownValue } : inputs;
}

function missing(inputs: JsonMap, required: readonly string[]): CheckAnswer["failures"] {
  return required
    .filter((name) => inputs[name] === undefined)
    .map((property) => ({ property, reason: `missing required property '${property}'` }));
}

function idFrom(path: string, inputs: JsonMap, settings: Settings): string {
  return path.replace(/\/?\{(\w+)\}/g, (_, name: string) => {
    if (name === "subscriptionId") return `/${settings.subscriptionId}`;
    const value = textOr(inputs[name], "");
    return `/${(wholeIds.has(name) ? value.replace(/\/+$/, "") : value).replace(/^\/+/, "")}`;
  });
}

/** `Microsoft.CognitiveServices/accounts/deployments`: the namespace and every second segment after it. */
function typeOfId(path: string): string {
  if (!path.includes("/providers/")) return "Microsoft.Resources/resourceGroups";
  const [namespace = "", ...segments] = (path.split("/providers/").at(-1) ?? "").split("/");
  return [namespace, ...segments.filter((_, index) => index % 2 === 0)].join("/");
}
