import { idFrom, inputsFrom, inputsOfPath, typeOfPath } from "../azure/armPath.ts";
import { attachedIdentityExists, locationGiven, locationStays, parentExists } from "../azure/armRules.ts";
import type { OneAtATime } from "../azure/azureType.ts";
import type { Asked, Rule } from "../azure/rule.ts";
import { merge, textOr, unknownValue, type JsonMap } from "../state/json.ts";
import { driftedInputs } from "./drift.ts";
import { autoName, type Naming } from "./naming.ts";
import type { CheckAnswer, CheckQuestion, ResourceType } from "./resourceType.ts";
import { echoOf, previewOf, type ResponseShape } from "./shape.ts";
import { inputsIn, strangeIn, takes, type Takes } from "./takes.ts";

/** The rules of one ARM resource type, as a file under types/ states them. */
export interface ArmRules {
  readonly token: string;
  /** Name of the file under sandbox/types/arm. */
  readonly file: string;
  readonly apiVersion: string;
  /** ARM id with `{input}` for each input in it; `{subscriptionId}` is the sandbox's own. The last one names the resource. */
  readonly path: string;
  /** @default "random" directly below a resource group, "copy" for a child */
  readonly naming?: Naming;
  /** Whether it has a location, and whether it can move: the real provider replaces where the API says so. */
  readonly location: "none" | "movable" | "replaces";
  /** Inputs, other than those in the path (and the location), whose change is a replacement. */
  readonly replacing?: readonly string[];
  /** Inputs other than those in the path (and the location). */
  readonly takes: Takes;
  /** The answer, without name, type, azureApiVersion, location and tags, which are the same for all types. */
  readonly response: ResponseShape;
  /** What Azure adds to the inputs in its answer. */
  readonly adds?: (asked: Asked, name: string) => JsonMap;
  /** Azure's rules in addition to those for every type. @default none */
  readonly rules?: readonly Rule[];
  /** @default writes may run concurrently */
  readonly oneAtATime?: (id: string) => OneAtATime;
}

/** A resource type made from its rules. Everything else follows the real azure-native (Pulumi facts, section 3). */
export function armType(rules: ArmRules): ResourceType {
  const pathInputs = inputsOfPath(rules.path);
  const nameInput = pathInputs.at(-1) ?? "";
  const hasLocation = rules.location !== "none";
  const type = typeOfPath(rules.path);
  const response: ResponseShape = {
    name: "same",
    type: "same",
    azureApiVersion: "same",
    ...(hasLocation && { location: "same" }),
    ...rules.response,
  };
  const taken: Takes = {
    ...takes(`azureApiVersion ${pathInputs.join(" ")}`),
    ...(hasLocation && { location: "any" }),
    ...rules.takes,
  };

  return {
    token: rules.token,
    type,
    file: `sandbox/types/arm/${rules.file}`,
    replacing: new Set([
      ...pathInputs,
      ...(rules.location === "replaces" ? ["location"] : []),
      ...(rules.replacing ?? []),
    ]),
    rules: [
      parentExists,
      ...(hasLocation ? [locationGiven, locationStays] : []),
      ...("identity" in rules.takes ? [attachedIdentityExists] : []),
      ...(rules.rules ?? []),
    ],
    ...(rules.oneAtATime !== undefined && { oneAtATime: rules.oneAtATime }),
    check(question) {
      const named = withName(question, nameInput, rules.naming ?? (pathInputs.length > 2 ? "copy" : "random"));
      const placed = hasLocation ? withLocation(named, question) : named;
      const inputs = { azureApiVersion: rules.apiVersion, ...placed };
      return { inputs, failures: [...missing(inputs, pathInputs), ...strange(question.newInputs, taken, rules)] };
    },
    idOf: ({ inputs, settings }) => idFrom(rules.path, inputs, settings),
    answerTo(asked) {
      const name = textOr(asked.inputs[nameInput], asked.id.split("/").at(-1) ?? "");
      const fixed = { name, type, azureApiVersion: rules.apiVersion };
      return merge({ ...echoOf(asked.inputs, response), ...fixed }, rules.adds?.(asked, name) ?? {});
    },
    previewOf({ inputs }, oldOutputs) {
      // Only these two are known to survive an update. principalId is not among them, which causes phantom replacements.
      const kept = Object.entries(oldOutputs ?? {}).filter(([key]) => key === "name" || key === "location");
      return { ...previewOf(inputs, response), ...Object.fromEntries(kept) };
    },
    inputsIn: (answer) => inputsIn(answer, { ...(hasLocation && { location: "any" }), ...rules.takes }),
    inputsOfId: (id) => inputsFrom(rules.path, id),
    driftedInputs,
    alreadyExists: (id) => `cannot create already existing resource '${id}'`,
    mayCreateFirst: (oldInputs) => oldInputs[createBeforeDelete] === true,
  };
}

/** The mark that the real provider leaves on inputs with a random name. */
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

/** The old location, else the configured one, else that of the resource group. */
function withLocation(inputs: JsonMap, { oldInputs, settings, tenant }: CheckQuestion): JsonMap {
  if (inputs["location"] !== undefined) return inputs;
  const group = inputs["resourceGroupName"];
  const ofGroup = (): JsonMap[string] | undefined =>
    group === unknownValue
      ? unknownValue
      : tenant.get(`/subscriptions/${settings.subscriptionId}/resourceGroups/${textOr(group, "")}`)?.properties[
          "location"
        ];
  const known = oldInputs["location"] ?? settings.location ?? ofGroup();
  return known === undefined ? inputs : { ...inputs, location: known };
}

function missing(inputs: JsonMap, required: readonly string[]): CheckAnswer["failures"] {
  return required
    .filter((name) => inputs[name] === undefined)
    .map((property) => ({ property, reason: `missing required property '${property}'` }));
}

/** Refuses properties that the sandbox does not know, because Azure would use them. */
function strange(inputs: JsonMap, taken: Takes, { token, file }: ArmRules): CheckAnswer["failures"] {
  return strangeIn(inputs, taken).map((property) => ({
    property,
    reason: `not in the sandbox: property '${property}' of ${token}; add it to sandbox/types/arm/${file}`,
  }));
}
