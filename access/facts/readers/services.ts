import { isList, isRecord, own, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { serviceKinds, serviceOf, type KeyedService, type KeySwitch, type ServiceKind } from "../../services/index.ts";
import { fingerprintOf, sourcesOf } from "../fingerprint.ts";
import { inputAt } from "../inputAt.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { isIgnored } from "../ignored.ts";
import type { ModelUnknown, Service } from "../model.ts";
import { originOf, unknownAt } from "../origin.ts";
import { idIn } from "../naming/principals.ts";
import type { Side } from "../side.ts";

/** Every service of the program that may take keys, also one that is only read. */
export function readServices(side: Side): { services: readonly Service[]; unknowns: readonly ModelUnknown[] } {
  const read = serviceKinds.flatMap((kind) =>
    serviceOf(kind).types.flatMap((type) =>
      side.graph
        .ofType(type)
        .filter((resource) => isOne(resource, serviceOf(kind).switch))
        .map((resource) => readService(side, resource, kind)),
    ),
  );
  return { services: read.map(({ service }) => service), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

/** Of a type that keeps many settings only the one that is the switch, and what may be it. */
function isOne(resource: PlannedResource, { where }: KeySwitch): boolean {
  if (where === undefined) return true;
  const given = inputAt(resource, where.path);
  return typeof given !== "string" || holdsUnknown(given) || isWord(given, where.is);
}

function readService({ graph, scopes }: Side, resource: PlannedResource, kind: ServiceKind) {
  const known = serviceOf(kind);
  const tags = own(resource.inputs, "tags");
  const [reason, until] = ["reason", "until"].map((word) => idIn(own(tags, `azure-keyless:keys-${word}`)));
  const localAuth = localAuthOf(resource, known);
  const service: Service = {
    ...originOf(resource),
    scope: scopes.of(resource),
    service: kind,
    localAuth,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
  const why = `cannot tell whether the ${known.noun} takes ${known.takes}s: counted as taking them`;
  const unknown = unknownAt(resource, `inputs.${known.switch.path}`, why);
  const print = fingerprintOf(printOf(graph, resource, known.switch));
  return { service, unknowns: localAuth === "unknown" ? [{ ...unknown, fingerprint: print }] : [] };
}

/** What can be seen of a switch that is not known: another one may be in another position. */
function printOf(graph: ResourceGraph, resource: PlannedResource, { path }: KeySwitch): unknown {
  return [inputAt(resource, path) ?? null, sourcesOf(graph, resource, path.split(".", 1))];
}

/** What Azure has stays, whatever the program says, where it only reads or imports the service or ignores changes. */
function localAuthOf(resource: PlannedResource, known: KeyedService): Service["localAuth"] {
  const { path, off, unsaid } = known.switch;
  const names = path.split(".");
  if (["read", "import"].includes(resource.op) || isIgnored(resource, ...names)) return "unknown";
  let value: Json | undefined = resource.inputs;
  for (const name of names) {
    if (value !== undefined && value !== null && !isRecord(value)) return "unknown";
    value = own(value, name);
  }
  if (value === undefined || value === null) return unsaid;
  if (isOff(value, off)) return "off";
  return holdsUnknown(value) ? "unknown" : "on";
}

function isOff(value: Json, off: KeySwitch["off"]): boolean {
  if ("isGiven" in off) return isRecord(value);
  if ("is" in off) return typeof off.is === "string" ? isWord(value, off.is) : value === off.is;
  return isList(value) && !holdsUnknown(value) && !value.some((item) => off.without.some((word) => isWord(item, word)));
}

function isWord(value: Json, word: string): boolean {
  return typeof value === "string" && value.toLowerCase() === word.toLowerCase();
}
