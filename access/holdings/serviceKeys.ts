import { allows, type RoleDefinition } from "../../roles/index.ts";
import type { Service } from "../facts/model.ts";
import { serviceKinds, serviceOf, type KeyedService, type ServiceKind } from "../services/index.ts";
import type { Held } from "./standing.ts";

/** All that a request with a key may do, where roles of Azure give the same. */
const opened: ReadonlyMap<ServiceKind, RoleDefinition> = new Map(
  serviceKinds.flatMap((kind) => {
    const { opens, noun }: KeyedService = serviceOf(kind);
    const id = `keys of ${kind === "cognitiveServices" ? "an AI account" : `a ${kind} ${noun}`}`;
    return opens === undefined ? [] : [[kind, { id, name: "keys", permissions: [opens] }]];
  }),
);

/** What whoever has a key of the service may do. */
export function keysOf({ service, scope }: Service): Held {
  const opens = opened.get(service);
  return opens === undefined
    ? { power: "useKeys", of: scope.key }
    : { key: opens.id, name: opens.name, definition: opens };
}

/** Whether a role lets its holder read the keys of a service. */
export function listsKeys(role: RoleDefinition, { service }: Service): boolean {
  return serviceOf(service).listedBy.some((name) => allows(role, { plane: "control", name }) !== "no");
}
