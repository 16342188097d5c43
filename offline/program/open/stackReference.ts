import { report } from "../channel.ts";
import { memberOf, type Label } from "../unknown/label.ts";
import { resourceLabel } from "../unknown/registry.ts";
import { canonical } from "../unknown/canonical.ts";
import { placeholder } from "../unknown/placeholder.ts";
import { relabelled } from "../unknown/relabel.ts";
import type { Output, Resource, Sdk } from "../sdk.ts";

/** Names the outputs of another stack: the SDK's own way loses which one was asked for. */
export function openStackReference(sdk: Sdk): void {
  const { prototype } = sdk.stackReference.StackReference;
  for (const name of ["getOutput", "requireOutput"]) {
    const original = prototype[name];
    if (original !== undefined) {
      prototype[name] = function (this: Resource, output: unknown) {
        return relabelled(sdk, original.call(this, output) as Output, [this], () => outputLabel(sdk, this, output));
      };
    }
  }
  if (prototype["readOutputValue"] !== undefined) {
    prototype["readOutputValue"] = async function (this: Resource, _caller: unknown, output: unknown) {
      return [placeholder(sdk, await outputLabel(sdk, this, output)), false];
    };
  }
}

async function outputLabel(sdk: Sdk, resource: Resource, name: unknown): Promise<Label> {
  const key = await sdk.output.output(name).promise();
  const outputs = memberOf(resourceLabel(resource), "outputs");
  const label = memberOf(outputs, typeof key === "string" ? key : `(unknown name) ${canonical(key)}`);
  const urn = await resource.urn.promise();
  report({ kind: "unknown", urn: String(urn), path: label.path.join("."), why: `${label.words}: not known offline` });
  return label;
}
