import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { AccountKind } from "./args.ts";

/** What a project needs to know of its account. */
export interface FoundryPlace {
  readonly resourceGroupName: pulumi.Input<string>;
  readonly location: pulumi.Input<string> | undefined;
  /** Whether the account has projects. */
  readonly projects: boolean;
}

/** Kept beside the components: a field of theirs would become an output. */
const places = new WeakMap<object, FoundryPlace>();

export function rememberFoundry(account: object, place: FoundryPlace): void {
  places.set(account, place);
}

/** @throws KeylessError when the account has no projects. */
export function foundryOf(where: string, account: object): FoundryPlace {
  const place = places.get(account);
  if (place?.projects === true) return place;
  throw new KeylessError(where, "the account has no projects", [
    ["expected", 'an OpenAIAccount with kind: "AIServices" and projects: true'],
  ]);
}

/** @throws KeylessError when an account of another kind is asked for projects. */
export function checkProjects(where: string, kind: string, projects: boolean): void {
  if (!projects || kind === AccountKind.AIServices) return;
  throw new KeylessError(where, `an account of kind ${kind} has no projects`, [
    ["given", "projects: true"],
    ["expected", 'kind: "AIServices"'],
  ]);
}
