import { builtInRoles } from "../roles/builtIn.ts";
import { parseRoles } from "../roles/custom.ts";
import { byText } from "../roles/order.ts";
import type { RoleDefinition } from "../roles/role.ts";

export const catalogueFolder = new URL("../roles/catalogue/", import.meta.url);

/**
 * The built-in roles of a list: what `az role definition list --output json` prints, or a data set that has each role's
 * patterns beside its name, and its blocks in `permissionBlocks` where there are several or conditions.
 * Descriptions are not taken over.
 *
 * @throws RoleFileError when the list is neither.
 */
export function rolesOfList(json: unknown): RoleDefinition[] {
  const listed = Array.isArray(json) ? json.map(asAzurePrints) : json;
  return parseRoles(listed)
    .filter(({ type }) => type === "BuiltInRole")
    .map(({ id, name, permissions }) => withFormerNames({ id, name, permissions }));
}

function asAzurePrints(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null || "roleName" in entry || !("id" in entry)) return entry;
  const { id, name, permissionBlocks, ...patterns } = entry as Record<string, unknown>;
  return { name: id, roleName: name, roleType: "BuiltInRole", permissions: permissionBlocks ?? [patterns] };
}

/** A role keeps every name that it had in the catalogue. */
function withFormerNames(role: RoleDefinition): RoleDefinition {
  const known = builtInRoles().find(({ id }) => id === role.id);
  const names = new Set([...(known?.formerNames ?? []), ...(known === undefined ? [] : [known.name])]);
  names.delete(role.name);
  return names.size === 0 ? role : { ...role, formerNames: [...names] };
}

/** The files of the catalogue by name: one role per line, so that a look-up parses only one line. */
export function renderCatalogue(roles: readonly RoleDefinition[]): Map<string, string> {
  return new Map(
    Array.from("0123456789abcdef").map((digit) => {
      const lines = roles
        .filter(({ id }) => id.startsWith(digit))
        .toSorted((a, b) => byText(a.id, b.id))
        .map(({ id, name, formerNames, permissions }) => inTemplate({ id, name, formerNames, permissions }));
      return [`${digit}.ts`, `${head}export const text = String.raw\`\n${lines.join("\n")}\n\`;\n`];
    }),
  );
}

const head = "// Written by tools/role-catalogue.ts, never by hand: one role a line.\n";

function inTemplate(role: object): string {
  return JSON.stringify(role).replace(/[`$]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
}
