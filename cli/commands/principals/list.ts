import { z } from "zod";

import { forTerminal } from "../../../access/engine.ts";
import { parseJson } from "../../../json/parseJson.ts";
import { maxPrincipals, objectId } from "../../../project/settings/schema.ts";
import type { Principal } from "../../../project/settings/settings.ts";
import { UserError } from "../../system/errors.ts";
import { inputText } from "../../system/inputText.ts";

/** Ten times the list of a large tenant. */
const maxBytes = 200_000_000;

const expected = "the output of az ad group list, az ad user list or az ad sp list";

const text = z.string().max(10_000).nullish();

/** What tells kind and name, of all that Microsoft Graph says of an object of its directory. */
const listed = z.looseObject({
  "@odata.type": text,
  id: z.string().regex(objectId),
  displayName: text,
  userPrincipalName: text,
  appId: text,
  servicePrincipalType: text,
  securityEnabled: z.boolean().nullish(),
});

/**
 * Reads what `az` lists, or `-` for standard input.
 *
 * @returns by object id, in lower case.
 * @throws UserError when it is no such list, with the place.
 */
export async function readPrincipals(file: string): Promise<Map<string, Principal>> {
  const name = file === "-" ? "standard input" : forTerminal(file);
  const json = parsed(name, await inputText(file, { name, maxBytes, expected }));
  if (!Array.isArray(json)) throw new UserError(`${name}: expected a list, ${expected}`);
  if (json.length > maxPrincipals) {
    throw new UserError(`${name}: ${json.length} principals, expected at most ${maxPrincipals}`);
  }
  const principals = new Map<string, Principal>();
  for (const [index, item] of json.entries()) {
    const [id, principal] = principalIn(item, `${name}: item ${index + 1}`);
    const known = principals.get(id);
    if (known !== undefined && (known.kind !== principal.kind || known.name !== principal.name)) {
      throw new UserError(`${name}: item ${index + 1}: the id ${id} is there twice, with different names or kinds`);
    }
    principals.set(id, principal);
  }
  return principals;
}

function parsed(name: string, given: string): unknown {
  try {
    return parseJson(given.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`${name}: not JSON\n  expected   ${expected}\n  problem    ${forTerminal(error.message)}`);
  }
}

function principalIn(item: unknown, place: string): readonly [string, Principal] {
  const { success, data, error } = listed.safeParse(item);
  if (!success) {
    const [issue] = error.issues;
    throw new UserError(`${place}: ${forTerminal((issue?.path ?? []).join("."))} is not as ${expected} has it`);
  }
  const kind = kindOf(data);
  if (kind === undefined) {
    throw new UserError(`${place}: neither a group, a user nor a service principal, expected ${expected}`);
  }
  // People may choose how they are displayed, but not how they sign in.
  const named = (kind === "user" ? data.userPrincipalName : undefined) ?? data.displayName ?? "";
  const name = visible(named).trim();
  if (name === "") throw new UserError(`${place}: displayName is empty`);
  return [data.id.toLowerCase(), { kind, name: cut(name) }];
}

function kindOf(item: z.infer<typeof listed>): Principal["kind"] | undefined {
  const type = item["@odata.type"]?.split(".").at(-1);
  if (type === "group" || type === "user" || type === "servicePrincipal") return type;
  if (type !== undefined) return undefined;
  const { appId, servicePrincipalType, userPrincipalName, securityEnabled } = item;
  if (userPrincipalName != null) return "user";
  // An application has an appId, too, and holds nothing.
  if (appId != null && servicePrincipalType != null) return "servicePrincipal";
  return typeof securityEnabled === "boolean" ? "group" : undefined;
}

/** keyless.yaml is reviewed in git, where such characters would mislead. */
function visible(name: string): string {
  return name.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, "\uFFFD");
}

/** Longer than names in Entra are. */
const maxName = 256;

function cut(name: string): string {
  return name.length <= maxName ? name : name.slice(0, maxName).toWellFormed();
}
