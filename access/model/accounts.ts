import { isRecord, own, stringAt } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { holdsUnknown } from "../plan/value.ts";
import type { ResourceGraph } from "./graph.ts";
import type { Account, ModelUnknown } from "./model.ts";
import { originOf } from "./origin.ts";
import { scopeOf } from "./scope.ts";
import { accountType } from "./types.ts";

/** Every AI account of the program, also one that is only read: it may take keys as well. */
export function readAccounts(graph: ResourceGraph): { accounts: Account[]; unknowns: ModelUnknown[] } {
  const accounts = graph.ofType(accountType).map(readAccount);
  const unknowns = accounts
    .filter(({ localAuth }) => localAuth === "unknown")
    .map(({ urn }) => ({
      urn,
      path: "inputs.properties.disableLocalAuth",
      why: "cannot tell whether the account takes keys: counted as taking them",
    }));
  return { accounts, unknowns };
}

function readAccount(resource: PlannedResource): Account {
  const tags = own(resource.inputs, "tags");
  const reason = stringAt(tags, "azure-keyless:keys-reason");
  const until = stringAt(tags, "azure-keyless:keys-until");
  return {
    ...originOf(resource),
    scope: scopeOf(resource),
    localAuth: localAuthOf(resource),
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
}

/** What Azure has stays, whatever the program says. */
function hidesLocalAuth(path: string): boolean {
  return /^(\*|properties|properties\.(\*|disableLocalAuth))$/i.test(path);
}

function localAuthOf(resource: PlannedResource): Account["localAuth"] {
  if (["read", "import"].includes(resource.op) || resource.ignoreChanges.some(hidesLocalAuth)) return "unknown";
  const properties = own(resource.inputs, "properties");
  if (properties !== undefined && !isRecord(properties)) return "unknown";
  const disabled = own(properties, "disableLocalAuth");
  if (disabled === true) return "off";
  if (disabled === false || disabled === undefined || disabled === null) return "on";
  return holdsUnknown(disabled) ? "unknown" : "on";
}
