import { isList, isRecord, type Json } from "../../plan/digest.ts";
import { restOf } from "./entries.ts";

type Fields = Readonly<Record<string, Json>>;

/**
 * The inputs of an object of Kubernetes without what only describes it: labels and annotations that nobody but the team
 * reads. A key with a domain is read by whoever has the domain
 * (kubernetes.io/docs/concepts/overview/working-with-objects/labels): of these only those go that are known to describe.
 * What this misses: a webhook of the cluster that chooses what it checks by a label without a domain.
 */
export function withoutPlainManifest(type: string, inputs: Fields): Fields {
  return type.startsWith("kubernetes:") ? withoutDescriptions(inputs) : inputs;
}

/** Domains, and keys of domains, by which objects are described, counted, watched or restarted. */
const describing = [
  /^(?:app\.kubernetes\.io|helm\.sh|meta\.helm\.sh|topology\.kubernetes\.io|prometheus\.io|tags\.datadoghq\.com|checksum)\//,
  /^kubernetes\.io\/(?:os|arch|hostname|metadata\.name|description|change-cause)$/,
  /^kubectl\.kubernetes\.io\/(?:restartedAt|default-container|default-logs-container)$/,
  /^argocd\.argoproj\.io\/instance$/,
];

/** The one label without a domain that gives a pod an identity of Azure: AAD Pod Identity. */
const podIdentity = "aadpodidbinding";

function isDescription(key: string): boolean {
  return key.includes("/") ? describing.some((keys) => keys.test(key)) : key !== podIdentity;
}

/** At any depth: pods have labels where their templates stand. */
function withoutDescriptions(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, name === "metadata" ? described(value) : deeper(value)]),
  );
}

function deeper(value: Json): Json {
  if (isList(value)) return value.map(deeper);
  return isRecord(value) ? withoutDescriptions(value) : value;
}

function described(metadata: Json): Json {
  if (!isRecord(metadata)) return metadata;
  return Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [
      name,
      /^(?:labels|annotations)$/.test(name) && isRecord(value) ? restOf(value, (_, key) => isDescription(key)) : value,
    ]),
  );
}
