import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { mapGiven } from "./given.ts";
import type { Running } from "./running.ts";

/** A variable in a list, as containers and App Service have it. */
export interface Variable {
  name?: pulumi.Input<string | undefined>;
  value?: pulumi.Input<string | undefined>;
}

/** What makes two names one variable. @default the same text */
export type SameName = (name: string) => string;

/**
 * Adds the variables of a workload to a list. A variable of the program is never overwritten.
 *
 * @param place where the list stands in the arguments, for the error.
 * @param form the form in which names are compared.
 * @throws KeylessError that names a variable which is in both, and never its value.
 */
export function withVariables(
  list: pulumi.Input<pulumi.Input<Variable>[] | undefined>,
  { where, variables }: Pick<Running, "where" | "variables">,
  place: string,
  form?: SameName,
): pulumi.Input<pulumi.Input<Variable>[]> {
  const ours = Object.entries(variables).map(([name, value]) => ({ name, value }));
  return mapGiven(list, (given = []) => [
    ...given.map((item, index) =>
      mapGiven(item, (variable) => ({
        ...variable,
        name: mapGiven(variable.name, (name) => refuseOurs(where, name, `${place}[${String(index)}]`, variables, form)),
      })),
    ),
    ...ours,
  ]);
}

/** @returns the name, so that the check can stand in a chain of outputs. */
export function refuseOurs(
  where: string,
  name: string | undefined,
  place: string,
  variables: Running["variables"],
  form: SameName = (text) => text,
): string | undefined {
  const ours = Object.keys(variables).map(form);
  if (name === undefined || !ours.includes(form(name))) return name;
  throw new KeylessError(where, `the variable ${name} is set twice`, [
    ["in the arguments", place],
    ["and by", "workload"],
    ["expected", `one of them: remove ${name} from the arguments, or what sets it from workload`],
  ]);
}
