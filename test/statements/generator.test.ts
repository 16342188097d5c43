import { describe, expect, it } from "vitest";
import { classify } from "../../tools/statements/classify.ts";
import { newDeclared, type Declared } from "../../tools/statements/declared.ts";
import { readPackage } from "../../tools/statements/readPackage.ts";
import { declaredBy, installedPackages } from "../../tools/statements/sources.ts";
import { ownersOf } from "../../tools/statements/subjects.ts";
import { tableOf } from "../../tools/statements/table.ts";
import { textOfModule } from "../../statements/module.ts";
import { textOf } from "./committed.ts";

const nested = `import * as pulumi from "@pulumi/pulumi";
export declare namespace store {
    /** What a box is. */
    interface BoxArgs {
        /**
         * The password of the box.
         */
        password?: pulumi.Input<string | undefined>;
        /** How many. */
        count: pulumi.Input<number>;
        byName?: pulumi.Input<{
            [key: string]: pulumi.Input<inputs.store.LidArgs>;
        } | undefined>;
    }
    function boxArgsProvideDefaults(val: BoxArgs): BoxArgs;
    namespace v20230101 {
        interface LidArgs {
            "odd-name"?: any;
            tags?: pulumi.Input<{ [key: string]: pulumi.Input<string>; }>;
        }
    }
}
`;
const resource = `/** A thing. */
export declare class Thing extends pulumi.CustomResource {
    readonly box: pulumi.Output<string>;
    constructor(name: string, args: ThingArgs);
}
export interface ThingArgs {
    box?: pulumi.Input<inputs.store.v20230101.BoxArgs | string>;
}
`;

async function declared(): Promise<Declared> {
  const found = newDeclared();
  const files = [
    { path: "types/input.d.ts", text: nested },
    { path: "store/v20230101/thing.d.ts", text: resource },
  ];
  await readPackage(found, { name: "@pulumi/azure-native", version: "0.0.0", tokens: "path" }, files);
  return found;
}

describe("the generator", () => {
  it("reads resources and parts over all API versions, with comments, kinds and maps", async () => {
    const { types, nested: parts } = await declared();
    expect([...types.keys()]).toEqual(["azure-native:store:thing"]);
    expect(types.get("azure-native:store:thing")?.inputs.get("box")).toMatchObject({
      refs: new Map([["azure-native:store.BoxArgs", 0]]),
      kinds: new Set(["string"]),
    });
    const box = parts.get("azure-native:store.BoxArgs")?.inputs;
    expect(box?.get("password")).toMatchObject({ description: "The password of the box.", isRequired: false });
    expect(box?.get("byName")?.refs).toEqual(new Map([["azure-native:store.LidArgs", 1]]));
    expect([...(parts.get("azure-native:store.LidArgs")?.inputs.keys() ?? [])]).toEqual(["odd-name", "tags"]);
  });

  it("writes a line for each type and part, each input in one class", async () => {
    const table = tableOf(await declared()).get("azure-native.store");
    expect(textOfModule(table?.types ?? new Map(), table?.parts ?? new Map()).split("\n")).toEqual([
      'type store:thing {"may":"box","in":{"box":"Box"}}',
      'part Box {"may":"password","none":{"number":"count"},"in":{"byName":"*Lid"}}',
      'part Lid {"may":"odd-name","none":{"tags":"tags"}}',
      "",
    ]);
  });

  it("makes the table of azuread that is in the repository, and calls nothing harmless there that the package marks secret", async () => {
    const azuread = await declaredBy(installedPackages.filter(({ name }) => name === "@pulumi/azuread"));
    const made = tableOf(azuread).get("azuread");
    expect(textOfModule(made?.types ?? new Map(), made?.parts ?? new Map())).toBe(textOf("azuread"));
    const secrets = ownersOf(azuread).flatMap(({ inputs }) => inputs.filter(({ isSecret }) => isSecret));
    expect(secrets.length).toBeGreaterThan(1);
    for (const secret of secrets) expect(classify(secret)).toEqual({ may: "secret" });
  });
});
