import type { PlannedResource } from "../../plan/resource.ts";
import type { Issuer } from "../../identity/key.ts";
import { issuerOutputs } from "./outputs.ts";
import { issuerUrlsOf } from "./issuerUrls.ts";
import type { Side } from "../side.ts";
import type { Yield } from "./sources.ts";
import { thingKey } from "../../identity/told.ts";
import { clusterType } from "../../identity/types.ts";

/** Who signs the tokens of a trust. */
export interface ResolvedIssuer {
  readonly issuer: Issuer;
  /** The URL, or the cluster, or why neither is known. */
  readonly text: string;
  readonly why?: string;
}

/** The issuer that a credential trusts. A cluster of the program is the same one whether its URL is known or not. */
export function resolveIssuer({ graph, directory }: Side, credential: PlannedResource): ResolvedIssuer {
  const value = graph.text(credential, "issuer");
  if (value.known) {
    const cluster = directory.clusterWithIssuer(value.text);
    return cluster === undefined ? { issuer: { text: value.text }, text: value.text } : issuerOf(cluster);
  }
  const source = graph.source(credential, "issuer", clusters);
  if (source.found !== undefined) return issuerOf(source.found);
  const issuer = { text: graph.symbol(credential, "issuer") };
  return { issuer, text: `unknown issuer: ${source.why}`, why: source.why };
}

function issuerOf(cluster: PlannedResource): ResolvedIssuer {
  return { issuer: { cluster: thingKey(cluster) }, text: `issuer of ${cluster.name}` };
}

function clusters(resource: PlannedResource): readonly Yield<PlannedResource>[] {
  if (resource.type !== clusterType) return [];
  const isKnown = resource.op === "same" && issuerUrlsOf(resource).length > 0;
  return [{ value: resource, name: resource.name, at: issuerOutputs, isKnown }];
}
