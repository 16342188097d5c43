import { allows, builtInRoles, privilegesOf } from "../../roles/index.ts";
import type { ModelDeploymentArgs } from "../account/args.ts";
import { KeylessError } from "../error.ts";
import type { KeepOptions } from "./keptAssignment.ts";

/** Options of `grantUse`. The role covers the whole account: Azure has no role for a single deployment. */
export interface UseOptions extends KeepOptions {
  /**
   * Names of model deployments that have to be callable. This is only a check; it does not limit the role to them.
   * @default all deployments of the account
   */
  readonly deployments?: readonly string[];
}

/**
 * Refuses `grantUse` for deployments that the workload could not call: *Cognitive Services OpenAI User* covers only OpenAI
 * models (data actions of the role: `accounts/OpenAI/*`, not `accounts/MaaS/*`).
 */
export function refuseUncallable(
  where: string,
  deployments: Record<string, ModelDeploymentArgs>,
  { deployments: names = Object.keys(deployments) }: UseOptions,
): void {
  const unknown = names.filter((name) => !Object.hasOwn(deployments, name));
  if (unknown.length > 0) {
    throw new KeylessError(where, "no such model deployment on the account", [
      ["given", unknown.join(", ")],
      ["expected", Object.keys(deployments).join(", ") || "nothing: the account declares no deployments"],
    ]);
  }
  const foreign = names.filter((name) => (deployments[name]?.format ?? "OpenAI") !== "OpenAI");
  if (foreign.length === 0) return;
  throw new KeylessError(where, "Cognitive Services OpenAI User can call only OpenAI models", [
    ["it cannot call", foreign.map((name) => describe(name, deployments[name])).join(" · ")],
    ["roles that can", rolesForAnyModel().join(" · ")],
    ["use", 'grantUseAnyModel, or name the deployments that it is for: { deployments: ["…"] }'],
  ]);
}

function describe(name: string, deployment: ModelDeploymentArgs | undefined): string {
  return `${name} (${deployment?.model ?? ""}, ${deployment?.format ?? ""})`;
}

/** The roles that can call models of every publisher, those without privileges first. */
function rolesForAnyModel(): string[] {
  const operation = {
    plane: "data",
    name: "Microsoft.CognitiveServices/accounts/MaaS/chat/completions/action",
  } as const;
  return builtInRoles()
    .filter((role) => allows(role, operation) !== "no")
    .map((role) => ({ name: role.name, privileges: privilegesOf(role) }))
    .toSorted((a, b) => a.privileges.length - b.privileges.length || a.name.localeCompare(b.name))
    .map(({ name, privileges }) => (privileges.length === 0 ? name : `${name} (can ${privileges.join(", ")})`));
}
