import { isRecord, own, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { fingerprintOf, sourcesOf } from "../fingerprint.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { isIgnored } from "../ignored.ts";
import type { ModelUnknown, Service, ServiceKind } from "../model.ts";
import { originOf, unknownAt } from "../origin.ts";
import { idIn } from "../naming/principals.ts";
import type { Side } from "../side.ts";
import { accountType, searchType, storageType } from "../../identity/types.ts";

/** A type of service that takes keys, and the input that switches them off by its value. */
interface Keyed {
  readonly type: string;
  readonly service: ServiceKind;
  readonly path: readonly string[];
  readonly off: boolean;
}

const keyed: readonly Keyed[] = [
  { type: accountType, service: "cognitiveServices", path: ["properties", "disableLocalAuth"], off: true },
  { type: searchType, service: "search", path: ["disableLocalAuth"], off: true },
  { type: storageType, service: "storage", path: ["allowSharedKeyAccess"], off: false },
];

/** Every service of the program that may take keys, also one that is only read. */
export function readServices(side: Side): { services: readonly Service[]; unknowns: readonly ModelUnknown[] } {
  const read = keyed.flatMap((kind) =>
    side.graph.ofType(kind.type).map((resource) => readService(side, resource, kind)),
  );
  return { services: read.map(({ service }) => service), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

function readService({ graph, scopes }: Side, resource: PlannedResource, kind: Keyed) {
  const tags = own(resource.inputs, "tags");
  const [reason, until] = ["reason", "until"].map((word) => idIn(own(tags, `azure-keyless:keys-${word}`)));
  const localAuth = localAuthOf(resource, kind);
  const service: Service = {
    ...originOf(resource),
    scope: scopes.of(resource),
    service: kind.service,
    localAuth,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
  const noun = kind.service === "search" ? "service" : "account";
  const why = `cannot tell whether the ${noun} takes keys: counted as taking them`;
  const unknown = unknownAt(resource, `inputs.${kind.path.join(".")}`, why);
  const print = fingerprintOf(printOf(graph, resource, kind));
  return { service, unknowns: localAuth === "unknown" ? [{ ...unknown, fingerprint: print }] : [] };
}

/** What can be seen of a switch that is not known: another one may be in another position. */
function printOf(graph: ResourceGraph, resource: PlannedResource, { path }: Keyed): unknown {
  const [input = ""] = path;
  let value: Json | undefined = resource.inputs;
  for (const name of path) if (isRecord(value)) value = own(value, name);
  return [value ?? null, sourcesOf(graph, resource, [input])];
}

/** What Azure has stays, whatever the program says, where it only reads or imports the service or ignores changes. */
function localAuthOf(resource: PlannedResource, { path, off }: Keyed): Service["localAuth"] {
  if (["read", "import"].includes(resource.op) || isIgnored(resource, ...path)) return "unknown";
  let value: Json | undefined = resource.inputs;
  for (const name of path) {
    if (value !== undefined && value !== null && !isRecord(value)) return "unknown";
    value = own(value, name);
  }
  if (value === off) return "off";
  return holdsUnknown(value) ? "unknown" : "on";
}
