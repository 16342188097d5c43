import type { DiffResponse } from "@pulumi/pulumi/proto/provider_pb.js";
import type { PropertyChange } from "./diff.ts";
import { proto } from "./proto.ts";

const messages = proto.provider;

/** The changes, as the engine expects them. */
export function diffResponse(changes: ReadonlyMap<string, PropertyChange>, deleteBeforeReplace: boolean): DiffResponse {
  const response = new messages.DiffResponse();
  const { DiffChanges } = messages.DiffResponse;
  response.setChanges(changes.size > 0 ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE);
  response.setHasdetaileddiff(true);
  response.setDiffsList([...new Set([...changes.keys()].map((path) => path.split(/[.[]/)[0] ?? path))]);
  response.setReplacesList([...changes].filter(([, change]) => change.replaces).map(([path]) => path));
  response.setDeletebeforereplace(response.getReplacesList().length > 0 && deleteBeforeReplace);
  for (const [path, { kind, replaces }] of changes) {
    const property = new messages.PropertyDiff();
    property.setKind(kinds[kind][replaces ? 1 : 0]);
    property.setInputdiff(true);
    response.getDetaileddiffMap().set(path, property);
  }
  return response;
}

const { Kind } = messages.PropertyDiff;
const kinds = {
  add: [Kind.ADD, Kind.ADD_REPLACE],
  delete: [Kind.DELETE, Kind.DELETE_REPLACE],
  update: [Kind.UPDATE, Kind.UPDATE_REPLACE],
} as const;
