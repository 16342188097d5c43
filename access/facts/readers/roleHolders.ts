import { holdersKey } from "../../identity/keys.ts";
import type { Grant } from "../model.ts";
import type { Side } from "../side.ts";
import type { CustomRole, CustomRoles } from "./customRoles.ts";

/**
 * Whoever holds a role that the program defines, by assignments of other stacks or by hand: what the role allows is theirs,
 * and when it allows more they gain it, whether or not anybody holds it here.
 */
export function readRoleHolders(side: Side, { byUrn }: CustomRoles): readonly Grant[] {
  return [...byUrn.values()].map((role) => heldSomewhere(side, role));
}

function heldSomewhere({ scopes }: Side, { definedBy, ...role }: CustomRole): Grant {
  const { urn, key: of } = definedBy;
  const key = holdersKey(of);
  return {
    ...definedBy,
    kind: "roleDefinition",
    actor: { kind: "unknown", name: `whoever holds custom role ${role.name}`, id: `holders of ${urn}`, key },
    scope: scopes.loose({ kind: "unknown", name: "whatever it is assigned on", id: urn, key }),
    role: { ...role, definedBy },
  };
}
