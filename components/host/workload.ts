import type { Adoption } from "../adoption.ts";
import type { WorkloadIdentity } from "../identity/workloadIdentity.ts";
import type { Call } from "../service/calls.ts";
import type { CalledService } from "../service/target.ts";

/** The identity of a host that Azure makes and deletes with it, instead of a {@link WorkloadIdentity}. */
export const systemAssigned = "systemAssigned";

/** What every host adds to the raw arguments of azure-native: the identity that its code acts as, and what it calls. */
export interface WorkloadArgs {
  /**
   * The identity that the code acts as. It is attached to the host, beside all that are there, and its client id is the
   * variable `AZURE_CLIENT_ID`. `"systemAssigned"` is for one host that calls one service: its roles can only be given after
   * the host is there, and are gone when it is made anew. Changed in place; a running revision keeps the old one.
   * @example chatApi
   */
  identity: WorkloadIdentity | typeof systemAssigned;
  /**
   * The services that it calls. The endpoint of each is a variable, and the host starts after the roles that its identity
   * has on them. Give the roles first, by a verb such as `account.grantUse(chatApi)`.
   * @default none
   * @example [account, index]
   */
  calls?: readonly (CalledService | Call)[];
  /** The switch of a migration, `USE_MANAGED_IDENTITY`: with `false` the application keeps using its key. @default true */
  useManagedIdentity?: boolean;
  /**
   * How often it runs, in the words of {@link WorkloadIdentityArgs.schedule}, as the tag `azure-keyless:schedule` of the host.
   * It starts nothing: a report says from it how long to watch before keys go off. Say it here where one identity runs on several
   * hosts, otherwise on either. A Container Apps job with a cron expression says it already. Changed in place.
   * @default not said
   * @example "monthly"
   */
  schedule?: string;
}

/** What every host takes beside its raw arguments. */
export interface HostArgs {
  /** The identity that the code acts as, and what it calls. */
  workload: WorkloadArgs;
  /** A resource that is deployed already and becomes this host, without being replaced. @default none: a new one is created */
  adopt?: Adoption;
}
