import { accountType, searchType, storageType, vaultType } from "../../identity/types.ts";
import { isList, own, type Json } from "../../plan/digest.ts";
import { isOutput, type TextPart } from "../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { isManaged, piecesAt } from "./ownAddress.ts";
import type { Fields, TakenParts } from "./taken.ts";

/** Logs of who calls a service, and for what: addresses of requests, but no document, no answer and no secret. */
interface Row {
  readonly type: string;
  /** What the log is of, in Azure. */
  readonly arm: RegExp;
  /** What stands behind the id of the service. */
  readonly below: RegExp;
  readonly categories: RegExp;
}

const arm = (path: string) => new RegExp(`^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/${path}$`, "i");
const ofData = "/(?:blob|queue|table|file)Services/default";

/** The columns of each category are below learn.microsoft.com/azure/azure-monitor/reference/logs-index. */
const rows: readonly Row[] = [
  {
    type: accountType,
    arm: arm("Microsoft\\.CognitiveServices/accounts/[^/]+"),
    below: /^$/,
    categories: /^(?:Audit|RequestResponse)$/,
  },
  { type: searchType, arm: arm("Microsoft\\.Search/searchServices/[^/]+"), below: /^$/, categories: /^OperationLogs$/ },
  { type: vaultType, arm: arm("Microsoft\\.KeyVault/vaults/[^/]+"), below: /^$/, categories: /^AuditEvent$/ },
  {
    type: storageType,
    arm: arm(`Microsoft\\.Storage/storageAccounts/[^/]+${ofData}`),
    below: new RegExp(`^${ofData}$`, "i"),
    categories: /^Storage(?:Read|Write|Delete)$/,
  },
];

const settings = ["azure-native:monitor:diagnosticsetting", "azure-native:insights:diagnosticsetting"];
const read = ["resourceUri", "workspaceId"];

/** What is taken of a setting that sends such logs to a workspace: nobody who reads them has more of the service by that. */
export function withoutCallerLog(graph: ResourceGraph, resource: PlannedResource, inputs: Fields): TakenParts {
  const nothing = { inputs, taken: [] };
  if (!settings.includes(resource.type)) return nothing;
  const [of, to] = read.map((name) => piecesAt(resource, name, inputs[name] ?? null));
  const row = rows.find((each) => isOf(each, graph, of ?? []));
  if (row === undefined || !isOnly(row, inputs["logs"] ?? null)) return nothing;
  const value = [...(of ?? []), ...(to ?? [])].map((piece) => say(graph, piece));
  if (to === undefined || to.length === 0 || value.includes(undefined)) return nothing;
  const taken = { path: "", why: "log of who calls", value: value.map((said) => said ?? null) };
  return { inputs: { ...inputs, ...Object.fromEntries(read.map((name) => [name, null])) }, taken: [taken] };
}

function isOf({ type, arm, below }: Row, graph: ResourceGraph, [first, ...rest]: readonly TextPart[]): boolean {
  if (typeof first === "string") return rest.length === 0 && arm.test(first);
  if (!isOutput(first) || first.path !== "id" || !rest.every((piece) => typeof piece === "string")) return false;
  const service = graph.withUrn(first.urn);
  return service?.type === type && isManaged(service) && below.test(rest.join(""));
}

function isOnly({ categories }: Row, logs: Json): boolean {
  const isKnown = (log: Json) => {
    const category = own(log, "category");
    return (own(log, "categoryGroup") ?? null) === null && typeof category === "string" && categories.test(category);
  };
  return isList(logs) && logs.length > 0 && logs.every(isKnown);
}

/** The same thing says the same, whatever it is made of. */
function say(graph: ResourceGraph, piece: TextPart): string | undefined {
  if (typeof piece === "string") return piece;
  return isOutput(piece) ? `${graph.keyOf(piece.urn)} ${piece.path}` : undefined;
}
