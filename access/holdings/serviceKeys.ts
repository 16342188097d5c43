import { allows, type RoleDefinition } from "../../roles/index.ts";
import type { Service } from "../facts/model.ts";
import { serviceKinds, serviceOf, type KeyedService, type ServiceKind } from "../services/index.ts";
import { lesserCalled } from "../services/lesser.ts";
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

/** What whoever has a key may do that is power over a part of the service; nothing where no role of Azure gives the same. */
export function keysOfPart({ service, scope }: Service, of: string): Held | undefined {
  const end = ` of ${scope.key}`;
  const word = of.endsWith(end) ? of.slice(0, -end.length) : "";
  const opens = lesserCalled(serviceOf(service), word)?.opens;
  if (opens === undefined) return undefined;
  const id = `${word} of ${service}`;
  const definition = parts.get(id) ?? { id, name: word, permissions: [opens] };
  parts.set(id, definition);
  return { key: id, name: word, definition };
}

/** One for each, so that it is compared once. */
const parts = new Map<string, RoleDefinition>();

/** Whether what is held is all that keys of the service open on which it is held. */
export function isWholeKey(held: Held): boolean {
  return "definition" in held && wholes.has(held.definition);
}

const wholes: ReadonlySet<RoleDefinition | undefined> = new Set(opened.values());

/** Whether a role lets its holder read the keys of a service. */
export function listsKeys(role: RoleDefinition, { service }: Service): boolean {
  return serviceOf(service).listedBy.some((name) => allows(role, { plane: "control", name }) !== "no");
}
