import { UserError } from "../system/errors.ts";

/** What a platform, or its user, gives to a job. @throws UserError naming what is missing. */
export function givenBy(environment: NodeJS.ProcessEnv, name: string, hint = "that the platform sets it"): string {
  const value = environment[name] ?? "";
  if (value !== "") return value;
  throw new UserError(`${name} is not set\n  expected   ${hint}`);
}

export function numberGivenBy(environment: NodeJS.ProcessEnv, name: string): number {
  const value = givenBy(environment, name);
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new UserError(`${name} is no number`);
}
