import type { Alias } from "@pulumi/pulumi/proto/alias_pb.js";
import { proto } from "./proto.ts";
import { urnOf, type Space } from "../recorded/urn.ts";

/** The URNs of the aliases of a resource, without duplicates, in the order given. */
export function aliasUrns(space: Space, aliases: Alias[], parent: string, type: string, name: string): string[] {
  const urns = aliases.map((alias) => {
    const spec = alias.getSpec();
    if (spec === undefined) {
      return alias.getUrn();
    }
    return urnOf(
      { stack: spec.getStack() || space.stack, project: spec.getProject() || space.project },
      spec.getParenturn() || (spec.getNoparent() ? "" : parent),
      spec.getType() || type,
      spec.getName() || name,
    );
  });
  return [...new Set(urns)];
}

/** An alias that is a URN already, as SDKs without alias specs send it. */
export function urnAlias(urn: string): Alias {
  const alias = new proto.alias.Alias();
  alias.setUrn(urn);
  return alias;
}

/**
 * Node SDKs that do not announce alias specs say "no parent" with an empty parent and "default parent" with
 * noParent; the engine turns this round, and so do we.
 */
export function correctLegacyAlias(alias: Alias): Alias {
  const spec = alias.getSpec();
  if (spec !== undefined && spec.getParenturn() === "") {
    spec.setNoparent(!spec.getNoparent());
  }
  return alias;
}
