import type { Power } from "../../roles/index.ts";

/** What a power is called. */
export interface PowerWords {
  /** After *may*, and before *on aoai*. */
  readonly said: string;
  /** For a cell of a table. @default the same */
  readonly brief?: string;
}

/** The words for powers, in sentences and in table cells. */
export const powerWords: Readonly<Record<Power, PowerWords>> = {
  assignRoles: { said: "assign roles" },
  switchKeysOn: { said: "switch keys on" },
  readKeys: { said: "read keys" },
  addTrust: { said: "add federated credentials", brief: "add trust" },
  attachIdentity: { said: "attach the identity", brief: "attach it" },
  administer: { said: "administer it", brief: "administer" },
  actAs: { said: "act as it" },
  holdOwnRole: { said: "hold a role inside it", brief: "role inside" },
  usePermission: { said: "use a permission of it", brief: "permission" },
  runScript: { said: "run a script on it", brief: "run script" },
  deployUnreviewed: { said: "deploy to it with less review", brief: "deploy unreviewed" },
  signIn: { said: "sign in to it from outside", brief: "sign in" },
  manageMembers: { said: "add members to it", brief: "add members" },
  joinGroup: { said: "be one of its members", brief: "join it" },
  changeByPolicy: { said: "have policies change what is in it", brief: "change by policy" },
  useKeys: { said: "use it with a key or password", brief: "use by key" },
  readSecrets: { said: "read secrets" },
  blindLogs: { said: "delete log settings" },
  manageResource: { said: "manage the resource", brief: "manage it" },
  manageModels: { said: "manage models", brief: "manage" },
  writeData: { said: "write data", brief: "write" },
  callModels: { said: "call models", brief: "use" },
  readData: { said: "read data", brief: "read" },
  readWithoutSignIn: { said: "read it without signing in", brief: "read unsigned" },
};

export function sayBriefly(power: Power): string {
  const { said, brief = said } = powerWords[power];
  return brief;
}
