import type { Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import type { OwnSetting } from "./ownAddress.ts";

/** A setting that may name or open something, or that says who is let in: another one may be access. */
export interface Setting extends Partial<OwnSetting> {
  /** With its name: `siteConfig.appSettings.API`. */
  readonly path: string;
  /** Where the run tells of it: `siteConfig.appSettings[0]`. */
  readonly at: string;
  readonly value: Json;
  /** Whether leaving it out may be access, too; of any other there is nothing then. */
  readonly guards?: true;
  /** The account that it names, where that is all that it says. */
  readonly account?: Account;
}

/** A resource of the program, or what an account is called. */
export type Account = PlannedResource | string;
