import { isList, type Json } from "../../../plan/digest.ts";
import type { StandingPower } from "../../../../roles/powers.ts";
import type { StandingStep } from "../../model.ts";
import type { BuiltInRoles } from "./builtInRoles.ts";

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
  /** An input in `by` that names a role, of which others have all: of the service, or in `#key` a role of Azure. */
  readonly role?: BuiltInRoles | "#key";
  /** Inputs of the resource that tell so as well: the place, what a connection is to. */
  readonly about?: readonly string[];
  /** The input that names what the power is over, where no parent tells. */
  readonly on?: string;
  /**
   * Whether the resource is about this alone: what its being there gives is read with it.
   *
   * @default where there is no `each`
   */
  readonly isAll?: boolean;
  readonly power: StandingPower;
  readonly step: StandingStep;
  /** How it is held: "administrator of the server". */
  readonly text: string;
}

/** An input that the reader of a row takes: itself, or with all below it. In a map `*` is any key. */
export interface Taken {
  readonly path: string;
  readonly isWhole: boolean;
}

/** The inputs that the reader of a row takes. What nobody compares is not taken: a part of a record beside those named. */
export function takenBy({ each, who, by = [], about = [], on }: NamedRow): readonly Taken[] {
  const isKeyed = [who, ...by].includes("#key");
  const under = (path: string) =>
    [each, ...(isKeyed ? ["*"] : []), path].filter((part) => part !== undefined).join(".");
  const named = (paths: readonly (string | undefined)[]) =>
    paths.flatMap((path) => (path === undefined || path.startsWith("#") ? [] : [path]));
  return [
    ...named([each]).map((path) => ({ path, isWhole: by.includes("#value") })),
    ...named([who]).map((path) => ({ path: under(path), isWhole: false })),
    ...named(by).map((path) => ({ path: under(path), isWhole: true })),
    ...named([...about, on]).map((path) => ({ path, isWhole: true })),
  ];
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
