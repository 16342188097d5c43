import type { GivenOutput, GivenValue } from "../../project/outputs/given.ts";
import type { Digest } from "../digest/digest.ts";
import type { ToldOutput, ToldOutputs } from "../program/channel.ts";
import type { Deployment } from "../recorded/deployment.ts";
import { fingerprintOf, secretFingerprintOf } from "../recorded/fingerprint.ts";
import {
  containsUnknown,
  hasLabel,
  isMap,
  isUnknownText,
  signatureKey,
  signatures,
  type Json,
} from "../recorded/values.ts";
import { decidedBy } from "./decided.ts";

/** Outputs that stand for the resource itself, whatever else about it changes. */
const itself = new Set(["id", "name", "principalId", "objectId"]);

/**
 * The outputs of a stack that was run offline. An unknown output is named by the resource whose output it is, or by all that
 * decides it. So the same words mean the same value, in every run.
 */
export function outputsOf(deployment: Deployment, digest: Digest): Map<string, GivenOutput> {
  const told: ToldOutputs = deployment.stackOutputs ?? { outputs: {}, prints: {}, sources: {} };
  const { outputs = {} } = deployment.resources.get(deployment.rootUrn) ?? {};
  const found = Object.entries(isMap(outputs) ? outputs : {}).map(([name, raw]): [string, GivenOutput] => {
    const unknown = (path: string, more = ""): GivenValue => {
      const output = told.outputs[path];
      const own = output === undefined ? undefined : referenceTo(digest, output);
      const sources = told.sources[name];
      const isTold = sources !== undefined && (sources.length > 0 || !containsUnknown(raw));
      // Of what the program did not tell, everything decides, and which one it is says all of the output: a whole resource.
      const decides = decidedBy(digest, isTold ? sources : digest.steps.map(({ urn }) => urn));
      const which = told.prints[path] ?? secretFingerprintOf(JSON.stringify(raw));
      const said = [path, output ?? null, which, more, decides];
      return { unknown: own ?? `${path} #${fingerprintOf(JSON.stringify(said))}` };
    };
    const isSecret = isSecretIn(raw);
    const secret = () => unknown(name, containsUnknown(raw) ? "" : secretFingerprintOf(JSON.stringify(raw)));
    return [name, { value: isSecret ? secret() : valueOf(raw, name, unknown), isSecret }];
  });
  return new Map(found);
}

function valueOf(raw: Json, path: string, unknown: (path: string) => GivenValue): GivenValue {
  if (typeof raw === "string") {
    return isUnknownText(raw) ? unknown(path) : { plain: raw };
  }
  if (Array.isArray(raw)) {
    return { list: raw.map((inner, index) => valueOf(inner, `${path}[${index}]`, unknown)) };
  }
  if (!isMap(raw)) {
    return { plain: raw };
  }
  if (raw[signatureKey] !== undefined || Object.keys(raw).some(hasLabel)) {
    return unknown(path);
  }
  return { map: Object.entries(raw).map(([key, inner]) => [key, valueOf(inner, `${path}.${key}`, unknown)] as const) };
}

function isSecretIn(value: Json): boolean {
  if (Array.isArray(value)) {
    return value.some(isSecretIn);
  }
  if (!isMap(value)) {
    return false;
  }
  const isMarked = value[signatureKey] === signatures.secret || value["secret"] === true;
  return isMarked || Object.values(value).some(isSecretIn);
}

/**
 * `principalId of managedidentity:UserAssignedIdentity app`, `objectId of Group developers`: where it is the resource
 * itself, and that is told by its name.
 */
function referenceTo(digest: Digest, { urn, path }: ToldOutput): string | undefined {
  const step = digest.steps.find((one) => one.urn === urn);
  if (step === undefined || step.op === "read" || !itself.has(path) || step.newState["custom"] !== true) {
    return undefined;
  }
  const [types = "", name = ""] = urn.split("::").slice(2);
  const [, ...type] = types.split("$").at(-1)?.split(":") ?? [];
  // Within components the name alone is not enough.
  const place = types.includes("$") ? ` #${fingerprintOf(urn)}` : "";
  return `${path} of ${type.join(":").replace(/^index\/\w+:/, "")} ${name}${place}`;
}
