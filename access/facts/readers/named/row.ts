import { isList, type Json } from "../../../plan/digest.ts";
import type { StandingPower } from "../../../../roles/powers.ts";
import type { StandingStep } from "../../model.ts";

/**
 * An input by which somebody has a power over a resource, or over what the resource is a part of: they are named in it, or
 * it stands for anybody of a kind.
 */
export interface NamedRow {
  /** Normal type tokens, by whatever provider and major they are spelled. */
  readonly types: readonly string[];
  /** Where the input is, or a list of such, or a map of which each key is one. @default the inputs themselves */
  readonly each?: string;
  /** Where somebody is named within one of them: an object id, a list of them, or `#key`. @default whoever `anybody` says */
  readonly who?: string;
  /** Who has it, where nobody is named. */
  readonly anybody?: string;
  /** Those who have it have nothing but a key or password. */
  readonly isKey?: boolean;
  /** Whether a value gives nothing. @default none but what is not there */
  readonly isOff?: (value: Json) => boolean;
  /** It gives the power also where it is left out. */
  readonly unsaid?: "gives";
  /** What else, within one of them, tells one such power from another: the role, the tenant; or `#key`, `#value`. */
  readonly by?: readonly string[];
  /** Inputs of the resource that tell so as well: the place, what a connection is to. */
  readonly about?: readonly string[];
  /** The input that names what the power is over, where no parent tells. */
  readonly on?: string;
  readonly power: StandingPower;
  readonly step: StandingStep;
  /** How it is held: "administrator of the server". */
  readonly text: string;
}

/** The inputs that the reader of a row takes, by path. */
export function takenBy({ each, who, by = [], about = [], on }: NamedRow): readonly string[] {
  const within = [who, ...by].filter((path) => path !== undefined && !path.startsWith("#"));
  const inputs = within.map((path) => (each === undefined ? `${path}` : `${each}.${path}`));
  return [each, ...inputs, ...about, on].filter((path) => path !== undefined);
}

/** Azure takes words in whatever case. */
const inLowerCase = (value: Json): Json => (typeof value === "string" ? value.toLowerCase() : value);

export const oneOf =
  (...values: readonly Json[]) =>
  (value: Json): boolean =>
    values.map(inLowerCase).includes(inLowerCase(value));

export const otherThan =
  (...values: readonly Json[]) =>
  (value: Json): boolean =>
    typeof value === "string" && !oneOf(...values)(value);

export const emptyList = (value: Json): boolean => isList(value) && value.length === 0;
