import { answersOfUrns, madeOfUrns, textsOfUrns, withUrns } from "./inputOutputs.ts";
import type { PlannedResource } from "./resource.ts";

/** Everything by which a resource refers to others. */
type References = Pick<
  PlannedResource,
  | "parent"
  | "deletedWith"
  | "provider"
  | "sources"
  | "inputOutputs"
  | "inputTexts"
  | "inputAnswers"
  | "inputsMadeOf"
  | "outputsMadeOf"
>;

/** Old states refer to others by their old URNs. A renamed resource is the same one on both sides. */
export function withNewUrns<T extends References>(resource: T, renames: ReadonlyMap<string, string>): T {
  if (renames.size === 0) return resource;
  const renamed = (urn: string) => renames.get(urn) ?? urn;
  const { parent, deletedWith, provider } = resource;
  return {
    ...resource,
    parent: parent === undefined ? undefined : renamed(parent),
    deletedWith: deletedWith === undefined ? undefined : renamed(deletedWith),
    provider: provider === undefined ? undefined : renamed(provider),
    sources: new Map([...resource.sources].map(([key, urns]) => [key, urns.map(renamed)])),
    inputOutputs: withUrns(resource.inputOutputs, renamed),
    inputTexts: textsOfUrns(resource.inputTexts, renamed),
    inputAnswers: answersOfUrns(resource.inputAnswers, renamed),
    inputsMadeOf: madeOfUrns(resource.inputsMadeOf, renamed),
    outputsMadeOf: madeOfUrns(resource.outputsMadeOf, renamed),
  };
}
