import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { report, type ToldOutput } from "../channel.ts";
import { isObject, isOutput, type Output, type Sdk } from "../sdk.ts";
import { labelOf } from "../unknown/registry.ts";
import { inputsFound } from "./foundInputs.ts";
import { outputOf } from "./inputs.ts";

type Init = () => unknown;

/** Reports the outputs of the stack itself, before the SDK turns them into plain data. */
export function openStackOutputs(sdk: Sdk): void {
  const { prototype } = sdk.stack?.Stack ?? {};
  const initialize = prototype?.["initialize"];
  if (prototype === undefined || initialize === undefined) return;
  prototype["initialize"] = function (this: unknown, args: unknown) {
    const { init } = args as { init: Init };
    const told = async () => {
      const outputs = await init();
      // Without the report, each of them is unknown as a whole.
      await tell(sdk, outputs).catch(() => undefined);
      return outputs;
    };
    return initialize.call(this, { ...(args as object), init: told });
  };
}

async function tell(sdk: Sdk, given: unknown): Promise<void> {
  const all = isOutput(given) ? await given.promise(true) : given;
  if (!isObject(all) || labelOf(all) !== undefined) return;
  const outputs: Record<string, ToldOutput> = {};
  const prints: Record<string, string> = {};
  const sources: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(all)) {
    const { inputs } = await inputsFound(name, value);
    for (const { path, label } of inputs) {
      if (label === undefined) continue;
      const output = await outputOf(label);
      if (output !== undefined) outputs[path] = output;
      prints[path] = label.made?.print ?? fingerprintOf(label.key);
    }
    sources[name] = await urnsOf(sdk.output.output(value));
  }
  report({ kind: "stackOutputs", outputs, prints, sources });
}

async function urnsOf(output: Output): Promise<string[]> {
  const urns = [...(await output.allResources())].map(async ({ urn }) => String(await urn.promise()));
  return (await Promise.all(urns)).toSorted();
}
