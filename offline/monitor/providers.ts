import type { Deployment } from "../recorded/deployment.ts";
import { packageOf, urnOf } from "../recorded/urn.ts";
import { unknownValue } from "../recorded/values.ts";

const providerPrefix = "pulumi:providers:";

/** Whether the type is that of a provider itself. */
export function isProviderType(type: string): boolean {
  return type.startsWith(providerPrefix);
}

/** The provider that a resource asks for. */
export interface ProviderWish {
  explicit: string;
  own: Map<string, string>;
  parent: string;
  type: string;
  version: string;
  url: string;
  packageRef: string;
}

/** The explicit provider of a resource: its own, one of its map, or one that its parent component hands down. */
export function explicitProvider(deployment: Deployment, wish: ProviderWish): string {
  const name = packageOf(wish.type);
  return wish.explicit || (wish.own.get(name) ?? deployment.providers.get(wish.parent)?.get(name) ?? "");
}

/** The default provider of a package and version; it is new in every first preview, so its id is unknown. */
export function defaultProvider(deployment: Deployment, wish: ProviderWish): string {
  const known = deployment.packages.get(wish.packageRef);
  const version = known?.version ?? wish.version;
  const parts = ["default", version, wish.url].filter((part) => part !== "");
  const name = parts.map((part) => part.replace(/[^A-Za-z0-9]/g, "_")).join("_");
  const type = `${providerPrefix}${known?.name ?? packageOf(wish.type)}`;
  return `${urnOf(deployment.space, "", type, name)}::${unknownValue}`;
}
