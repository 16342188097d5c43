import { getGroupOutput } from "@pulumi/azuread/getGroup.js";
import { Group } from "@pulumi/azuread/group.js";
import * as pulumi from "@pulumi/pulumi";

import { knownDevelopment } from "./account/development.ts";
import { childOptions, type Adoption } from "./adoption.ts";
import { KeylessError } from "./error.ts";
import type { KeptAssignment } from "./grant/keptAssignment.ts";
import { PrincipalType } from "./grant/principal.ts";
import { RoleGrant } from "./grant/roleGrant.ts";
import { SingleDeveloper, singleDevelopers } from "./singleDeveloper.ts";

/** A new Entra group for developers. */
export interface NewGroupArgs {
  /** Display name of the group. Changed in place. @example "ai-developers" */
  displayName: string;
  /** Object ids of its members. Changed in place. @default none: add them in Entra */
  members?: pulumi.Input<string>[];
  /** Object ids of its owners. Changed in place. @default the identity that runs Pulumi */
  owners?: pulumi.Input<string>[];
  /** A group that is there already and becomes this one, without being replaced. @default none: a new one is created */
  adopt?: Adoption;
}

/** The part of an account that {@link DeveloperAccess} needs. Every {@link OpenAIAccount} has it. */
export interface DevelopmentAccount {
  /** ARM id of the account. */
  id: pulumi.Input<string>;
  /** Whether developers may get access. */
  development: pulumi.Input<boolean>;
}

/** Arguments of {@link DeveloperAccess}. Name exactly one of `groupId`, `groupName` and `newGroup`. */
export interface DeveloperAccessArgs {
  /**
   * The account that developers may use, declared with `development: true`. Changing it is a replacement.
   * @example account
   */
  account: DevelopmentAccount;
  /** Object id of an existing Entra group. Changing it is a replacement. */
  groupId?: pulumi.Input<string>;
  /** Display name of an existing Entra group. It is looked up on every run; another group is a replacement. @example "ai-developers" */
  groupName?: string;
  /** A group to create. Switching between this and an existing group replaces the role assignment. */
  newGroup?: NewGroupArgs;
  /**
   * Single developers who get the same role beside the group: object ids, or user principal names, which are looked up on every
   * run. Adding and removing one changes no other. Leaving the team or the group takes nothing from them: the role stays until
   * they are dropped here, and `up` fails on a name that Entra no longer has. A report has a note on each (`single-user`).
   * @default none
   * @example ["ann@contoso.com"]
   */
  users?: string[];
  /** An existing assignment of the group that becomes this grant, without a gap in access. @default none: a new one is created */
  keeps?: KeptAssignment;
}

/**
 * Lets the developers of one Entra group, and single ones beside it, call the models of a development account, and of no other.
 *
 * @example
 * new DeveloperAccess("ai-developers", { account: devAccount, groupName: "ai-developers" });
 *
 * @throws KeylessError when the account is not declared with `development: true`, not exactly one group is named,
 *   or a user is none or named twice.
 */
export class DeveloperAccess extends pulumi.ComponentResource {
  /** Object id of the group. */
  public readonly groupId: pulumi.Output<string>;
  /** Id of the role assignment. */
  public readonly assignmentId: pulumi.Output<string>;

  constructor(name: string, args: DeveloperAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:DeveloperAccess", name, {}, opts);
    const where = `DeveloperAccess "${name}"`;
    const description = requireDevelopment(where, name, args.account);
    const users = singleDevelopers(where, args.users);
    this.groupId = findOrCreateGroup(where, name, args, this);

    const grant = new RoleGrant(
      name,
      {
        scope: args.account.id,
        principalId: this.groupId,
        principalType: PrincipalType.Group,
        description,
        ...(args.keeps !== undefined && { keeps: args.keeps }),
      },
      { parent: this },
    );

    for (const [short, user] of users) {
      new SingleDeveloper(`${name}-${short}`, { user, scope: args.account.id, description }, { parent: this });
    }

    this.assignmentId = grant.assignmentId;
    this.registerOutputs({ groupId: this.groupId, assignmentId: this.assignmentId });
  }
}

/**
 * Refuses an account that is not for development: at once if that is known, otherwise before the role is written.
 *
 * @returns the description of the grant, so that the role waits for the check.
 */
function requireDevelopment(where: string, name: string, account: DevelopmentAccount): pulumi.Output<string> {
  const check = (development: boolean | undefined): string => {
    if (development === true) return `developers of ${name} may call models on a development account (azure-keyless)`;
    throw new KeylessError(where, "refusing to let developers use an account that is not for development", [
      ["expected", "an account declared with development: true"],
      ["else", "let a workload in instead: account.grantUse(identity)"],
    ]);
  };
  const known = knownDevelopment(account);
  return known === undefined ? pulumi.output(account.development).apply(check) : pulumi.output(check(known));
}

function findOrCreateGroup(
  where: string,
  name: string,
  { groupId, groupName, newGroup }: DeveloperAccessArgs,
  parent: pulumi.Resource,
): pulumi.Output<string> {
  const given = Object.entries({ groupId, groupName, newGroup }).filter(([, value]) => value !== undefined);
  if (given.length !== 1) {
    throw new KeylessError(where, "the group is not clear", [
      ["given", given.map(([key]) => key).join(" and ") || "no group"],
      ["expected", "exactly one of groupId, groupName and newGroup"],
    ]);
  }
  if (groupId !== undefined) return pulumi.output(groupId);
  if (groupName !== undefined) return getGroupOutput({ displayName: groupName }, { parent }).objectId;
  return createGroup(where, name, newGroup as NewGroupArgs, parent).objectId;
}

function createGroup(
  where: string,
  name: string,
  { displayName, members, owners, adopt }: NewGroupArgs,
  parent: pulumi.Resource,
): Group {
  return new Group(
    name,
    {
      displayName,
      securityEnabled: true,
      preventDuplicateNames: true,
      description: "Developers who may call models of development accounts (azure-keyless)",
      ...(members !== undefined && { members }),
      ...(owners !== undefined && { owners }),
    },
    childOptions(where, parent, adopt),
  );
}
