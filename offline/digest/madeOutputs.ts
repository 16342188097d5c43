import type { ToldIngredient } from "../program/channel.ts";
import type { Deployment, Resource } from "../recorded/deployment.ts";
import { secretsIn } from "./inputPrints.ts";

/** What the outputs of a stack or component are made of, by path: what the program reports, and known secrets of the stack. */
export function madeOutputs(deployment: Deployment, resource: Resource): Readonly<Record<string, ToldIngredient[]>> {
  const { madeOutputs: told, stackUrn, timeless } = deployment;
  const made = told.get(resource.urn) ?? {};
  if (resource.urn !== stackUrn) return made;
  const secrets = Object.entries(resource.outputs ?? {}).flatMap(([name, value]) => secretsIn(name, value, timeless));
  // By its place: the fingerprint of a short secret would tell it.
  return {
    ...Object.fromEntries(secrets.map(([path]) => [path, [{ secret: `secret ${path} of the program` }]])),
    ...made,
  };
}
