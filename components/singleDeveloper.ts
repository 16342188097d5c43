import { getUserOutput } from "@pulumi/azuread/getUser.js";
import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "./error.ts";
import { PrincipalType } from "./grant/principal.ts";
import { RoleGrant } from "./grant/roleGrant.ts";
import { slug } from "./slug.ts";

/** Arguments of {@link SingleDeveloper}. */
interface SingleDeveloperArgs {
  readonly user: string;
  readonly scope: pulumi.Input<string>;
  readonly description: pulumi.Input<string>;
}

/** One user with a grant of their own, beside the group of a DeveloperAccess. A report tells them by this component. */
export class SingleDeveloper extends pulumi.ComponentResource {
  /** Id of the role assignment. */
  public readonly assignmentId: pulumi.Output<string>;

  constructor(name: string, { user, scope, description }: SingleDeveloperArgs, opts: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:SingleDeveloper", name, {}, opts);
    const principalId = guid.test(user) ? user : getUserOutput({ userPrincipalName: user }, { parent: this }).objectId;
    const grant = new RoleGrant(
      name,
      { scope, principalId, principalType: PrincipalType.User, description },
      { parent: this },
    );
    this.assignmentId = grant.assignmentId;
    this.registerOutputs({ assignmentId: this.assignmentId });
  }
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const principalName = /^[^\s@\p{Cc}\p{Cf}]+@[^\s@\p{Cc}\p{Cf}]+$/u;

/**
 * Users by the part of a logical name that stands for them, which does not depend on the others.
 *
 * @throws KeylessError for what is neither an object id nor a user principal name, and for a user that is named twice.
 */
export function singleDevelopers(where: string, users: readonly string[] = []): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const user of users) {
    if (!guid.test(user) && !principalName.test(user)) {
      throw new KeylessError(where, "not a user", [
        ["given", `users: "${user}"`],
        ["expected", 'an object id, or a user principal name such as "ann@contoso.com"'],
      ]);
    }
    const same = named.get(slug(user));
    if (same !== undefined) {
      throw new KeylessError(where, "the same user twice", [
        ["given", `users: "${same}" and "${user}"`],
        ["expected", "each user once; if they are two, one of them by object id"],
      ]);
    }
    named.set(slug(user), user);
  }
  return named;
}
