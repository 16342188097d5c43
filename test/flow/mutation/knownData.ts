import { readFileSync } from "node:fs";

import { parse } from "yaml";

import { parseSettings } from "../../../stacks/config.ts";
import { declareEnvironment } from "../../../stacks/environment.ts";
import { declare, ofType } from "../../components/declare.ts";
import { replaced, withState, type Digest } from "./digest.ts";

/**
 * The digest with the custom data of machines as it is once the ids in it are known. An offline run does not know them, and so
 * nothing of the text: here it is that of the same program with ids that are made up.
 */
export async function withKnownData(digest: Digest): Promise<Digest> {
  const machine = "azure-native:compute:VirtualMachine";
  const declared = await declare(() => declareEnvironment(settings()), { stack: "prod" });
  const known = new Map(ofType(declared, machine).map(({ name, inputs }) => [name, inputs["osProfile"]]));
  return digest.steps.reduce((all, step) => {
    const osProfile = step.newState?.type === machine ? known.get(step.urn.split("::").at(-1) ?? "") : undefined;
    return osProfile === undefined
      ? all
      : replaced(all, step, withState(step, { inputs: { ...step.newState?.inputs, osProfile } }));
  }, digest);
}

function settings() {
  const name = "stacks/Pulumi.prod.yaml";
  const { config } = parse(readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8")) as {
    config: Record<string, unknown>;
  };
  const prefix = "azure-keyless:";
  const ours = Object.entries(config).filter(([key]) => key.startsWith(prefix));
  return parseSettings(name, Object.fromEntries(ours.map(([key, value]) => [key.slice(prefix.length), value])));
}
