import { report } from "../channel.ts";
import type { Resource, Sdk } from "../sdk.ts";
import { canonical } from "../unknown/canonical.ts";
import { memberOf } from "../unknown/label.ts";
import { resourceLabel, unknownOf } from "../unknown/registry.ts";
import { placeholder } from "../unknown/placeholder.ts";
import { hasUnknown, withUnknowns } from "../unknown/walk.ts";
import { givenOutput, notKnown, valueOf } from "./givenOutputs.ts";

/** The SDK's answer to a program that asks for an output. */
interface Answer {
  readonly value: unknown;
  readonly isSecret: boolean;
}

/**
 * Answers with the given outputs of another stack, and names the others. The SDK itself would lose which output was
 * asked for.
 */
export function openStackReference(sdk: Sdk): void {
  const { prototype } = sdk.stackReference.StackReference;
  for (const name of ["getOutput", "requireOutput"]) {
    if (prototype[name] !== undefined) {
      prototype[name] = function (this: Resource, output: unknown) {
        const answer = answerOf(sdk, this, output);
        return new sdk.output.Output(
          [this],
          answer.then(({ value }) => value),
          answer.then(({ value }) => !hasUnknown(value)),
          answer.then(({ isSecret }) => isSecret),
          Promise.resolve([this]),
        );
      };
    }
  }
  if (prototype["readOutputValue"] !== undefined) {
    prototype["readOutputValue"] = async function (this: Resource, _caller: unknown, output: unknown) {
      const { value, isSecret } = await answerOf(sdk, this, output);
      return [withUnknowns(value, ({ label }) => (label === undefined ? value : placeholder(sdk, label))), isSecret];
    };
  }
}

async function answerOf(sdk: Sdk, resource: Resource, name: unknown): Promise<Answer> {
  const key = await sdk.output.output(name).promise();
  const outputs = memberOf(resourceLabel(resource), "outputs");
  const label = memberOf(outputs, typeof key === "string" ? key : `(unknown name) ${canonical(key)}`);
  const found = typeof key === "string" ? await givenOutput(resource, key) : undefined;
  const value = found === undefined ? unknownOf(sdk, label) : valueOf(sdk, found.value, label, outputs);
  if (hasUnknown(value)) {
    report(notKnown(String(await resource.urn.promise()), label));
  }
  return { value, isSecret: found?.isSecret ?? false };
}
