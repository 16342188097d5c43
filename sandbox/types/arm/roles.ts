import { readFileSync } from "node:fs";
import { parseJson } from "../../../json/parseJson.ts";
import { parseRoles, type ListedRole } from "../../../roles/custom.ts";
import { roleGuid } from "../../../roles/guid.ts";
import { roleCatalogue, type RoleCatalogue } from "../../../roles/roleCatalogue.ts";
import { isMap, textOr, type JsonMap } from "../../state/json.ts";
import type { TenantReader } from "../../state/tenant.ts";

/** A role that can be assigned. */
export interface GivableRole {
  /** Whether it can be assigned on the scope. */
  isFor(scope: string): boolean;
  /** Whether it is a custom role that allows operations on data. */
  readonly isCustomForData: boolean;
}

/** The role with the GUID at the end of a role definition id: of the tenant, else one that Azure has. */
export function findRole(roleDefinitionId: string, tenant: TenantReader): GivableRole | undefined {
  const guid = roleGuid(roleDefinitionId);
  if (guid === undefined) return undefined;
  const custom = tenant.ofType("Microsoft.Authorization/roleDefinitions").find(({ id }) => roleGuid(id) === guid);
  if (custom !== undefined) {
    return {
      isFor: (scope) => holds(assignableScopes(custom.properties), scope),
      isCustomForData: allowsData(custom.properties),
    };
  }
  const { catalogue, ofFile } = knownRoles();
  if (catalogue.find(guid) === undefined) return undefined;
  const given = ofFile.find(({ id, type }) => id.toLowerCase() === guid && type === "CustomRole");
  const isCustomForData = given?.permissions.some(({ dataActions = [] }) => dataActions.length > 0) ?? false;
  return { isFor: () => true, isCustomForData };
}

/** Whether there is a built-in role with the name. */
export function isBuiltInName(name: string): boolean {
  return knownRoles().catalogue.roles.some((role) => role.name.toLowerCase() === name.toLowerCase());
}

export function isGuid(text: string): boolean {
  return roleGuid(text) === text.toLowerCase();
}

/** The scopes on which a custom role can be assigned. */
export function assignableScopes({ assignableScopes: scopes }: JsonMap): string[] {
  return Array.isArray(scopes) ? scopes.map((scope) => textOr(scope, "")) : [];
}

function allowsData({ permissions }: JsonMap): boolean {
  const blocks = Array.isArray(permissions) ? permissions : [];
  return blocks.some((block) => isMap(block) && Array.isArray(block["dataActions"]) && block["dataActions"].length > 0);
}

function holds(scopes: readonly string[], scope: string): boolean {
  const inner = `${scope.toLowerCase()}/`;
  return scopes.some((outer) => inner.startsWith(`${outer.toLowerCase().replace(/\/$/, "")}/`));
}

interface KnownRoles {
  readonly catalogue: RoleCatalogue;
  /** The roles that the file adds. */
  readonly ofFile: readonly ListedRole[];
}

/** By the name of the file. */
const known = new Map<string, KnownRoles>();

/** The catalogue, and the roles of the file that KEYLESS_SANDBOX_ROLES names: output of `az role definition list`. */
function knownRoles(): KnownRoles {
  const file = process.env["KEYLESS_SANDBOX_ROLES"] ?? "";
  const found = known.get(file) ?? readRoles(file);
  known.set(file, found);
  return found;
}

function readRoles(file: string): KnownRoles {
  const ofFile = file === "" ? [] : parseRoles(parseJson(readFileSync(file, "utf8")));
  return { catalogue: roleCatalogue(ofFile), ofFile };
}
