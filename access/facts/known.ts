import type { RoleCatalogue } from "../../roles/index.ts";
import type { Principals } from "../identity/principals.ts";
import type { Statements } from "../../statements/find.ts";

/** What is known before a plan is read. */
export interface Known {
  /** The roles that are known: built-in ones and those of the project. */
  readonly catalogue: RoleCatalogue;
  /** What resource types and inputs carry, where somebody said so. Nothing is harmless of which nobody did. */
  readonly statements: Statements;
  /** What the project's settings say beside that. Default: nothing. */
  readonly stated?: readonly TeamStatement[];
  /** Names for object ids. They are said in reports and answers, and decide nothing. @default none */
  readonly principals?: Principals;
}

/** What a team says of a type that is not read: it carries no access in Azure, because of the reason. */
export interface TeamStatement {
  /** `datadog:index/monitor:Monitor`, or `datadog:*` for a provider. */
  readonly pattern: string;
  readonly reason: string;
}
