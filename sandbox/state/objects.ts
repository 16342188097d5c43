import { at, type Json, type JsonMap } from "./json.ts";
import type { PrincipalKind, Resource } from "./tenant.ts";

/** An id in the directory that a resource owns. */
export interface DirectoryObject {
  readonly objectId: string;
  readonly kind: PrincipalKind | "Application";
}

const directoryKinds = new Map<string, DirectoryObject["kind"]>([
  ["group", "Group"],
  ["user", "User"],
  ["servicePrincipal", "ServicePrincipal"],
  ["application", "Application"],
]);

/** The objects of the directory that come and go with a resource: itself, or its identities. */
export function objectsOf({ type, properties }: Resource): DirectoryObject[] {
  const kind = directoryKinds.get(type);
  if (kind !== undefined) return named(properties["objectId"], kind);
  return [
    ...named(identityOf(type, properties), "ServicePrincipal"),
    ...named(at(properties, "identity", "principalId"), "ServicePrincipal"),
    // The identity that Azure makes for the nodes of a cluster.
    ...named(at(properties, "identityProfile", "kubeletidentity", "objectId"), "ServicePrincipal"),
  ];
}

function identityOf(type: string, properties: JsonMap): Json | undefined {
  return type.toLowerCase() === "microsoft.managedidentity/userassignedidentities"
    ? properties["principalId"]
    : undefined;
}

function named(objectId: Json | undefined, kind: DirectoryObject["kind"]): DirectoryObject[] {
  return typeof objectId === "string" && objectId !== "" ? [{ objectId, kind }] : [];
}
