import { isList, isRecord, own, stringAt, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { roleGuid, type PermissionBlock, type RoleDefinition } from "../../../roles/index.ts";
import { isIgnored } from "../ignored.ts";
import { roleKey } from "../../identity/keys.ts";
import type { Origin } from "../model.ts";
import { originOf } from "../origin.ts";
import type { Side } from "../side.ts";
import { thingKey } from "../../identity/told.ts";
import { knownRoleName } from "../../terms/unknownRole.ts";
import { roleDefinitionType } from "../../identity/types.ts";

/** A role that the program defines. */
export interface CustomRole {
  /** A role of which not all is known is equal only to itself as it is. */
  readonly key: string;
  readonly name: string;
  /** `undefined` when any part of what it allows is not known: then the role is unknown, not empty. */
  readonly definition: RoleDefinition | undefined;
  readonly definedBy: Origin;
}

export interface CustomRoles {
  readonly byUrn: ReadonlyMap<string, CustomRole>;
  /** `undefined` for a GUID that several resources claim. */
  readonly byGuid: ReadonlyMap<string, CustomRole | undefined>;
  /** By name in lower case, as the classic provider gives roles; `undefined` for one that several resources claim. */
  readonly byName: ReadonlyMap<string, CustomRole | undefined>;
}

/** @param same gives for equal definitions the same one, over both sides. */
export function readCustomRoles(side: Side, same: (role: RoleDefinition) => RoleDefinition): CustomRoles {
  const byUrn = new Map<string, CustomRole>();
  const byGuid = new Map<string, CustomRole | undefined>();
  const byName = new Map<string, CustomRole | undefined>();
  for (const resource of side.graph.ofType(roleDefinitionType)) {
    const role = readCustomRole(side, resource, same);
    byUrn.set(resource.urn, role);
    const guid = guidOf(resource);
    if (guid !== undefined) byGuid.set(guid, byGuid.has(guid) ? undefined : role);
    const name = stringAt(resource.inputs, "roleName")?.toLowerCase();
    if (name !== undefined) byName.set(name, byName.has(name) ? undefined : role);
  }
  return { byUrn, byGuid, byName };
}

function readCustomRole(
  { graph }: Side,
  resource: PlannedResource,
  same: (role: RoleDefinition) => RoleDefinition,
): CustomRole {
  const key = roleKey(thingKey(resource));
  const permissions = readPermissions(resource);
  const name = knownRoleName(stringAt(resource.inputs, "roleName") ?? resource.name);
  if (permissions === undefined) {
    const symbol = graph.symbol(resource, "permissions");
    return { key: symbol, name: resource.name, definition: undefined, definedBy: originOf(resource) };
  }
  return { key, name, definition: same({ id: key, name, permissions }), definedBy: originOf(resource) };
}

function readPermissions(resource: PlannedResource): PermissionBlock[] | undefined {
  const permissions = resource.inputs["permissions"];
  if (!isList(permissions) || permissions.length === 0 || holdsUnknown(permissions)) return undefined;
  if (isIgnored(resource, "permissions")) return undefined;
  const blocks = permissions.map(readBlock);
  return blocks.every((block) => block !== undefined) ? blocks : undefined;
}

const lists = ["actions", "notActions", "dataActions", "notDataActions"] as const;
const understood = new Set<string>([...lists, "condition", "conditionVersion"]);

/** Anything that Azure would not take, or that may mean more than is read here, makes the role unknown. */
function readBlock(block: Json): PermissionBlock | undefined {
  if (!isRecord(block) || Object.keys(block).some((key) => !understood.has(key))) return undefined;
  const patterns = lists.map((list) => textsIn(own(block, list)));
  const condition = own(block, "condition") ?? "";
  if (patterns.includes(undefined) || typeof condition !== "string") return undefined;
  const [actions = [], notActions = [], dataActions = [], notDataActions = []] = patterns;
  return {
    actions,
    notActions,
    dataActions,
    notDataActions,
    ...(condition.trim() !== "" && { condition: condition.trim() }),
  };
}

function textsIn(list: Json | undefined): readonly string[] | undefined {
  if (list === undefined || list === null) return [];
  return isList(list) && list.every((item) => typeof item === "string") ? list : undefined;
}

/** The GUID of a role, from the program or from Azure. */
function guidOf({ inputs, outputs, id }: PlannedResource): string | undefined {
  const texts = [inputs["roleDefinitionId"], id, outputs["id"], outputs["name"]];
  return texts
    .map((text) => (typeof text === "string" && !holdsUnknown(text) ? roleGuid(text) : undefined))
    .find((guid) => guid !== undefined);
}
