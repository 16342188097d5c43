import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Access, Report } from "../../access/index.ts";
import { keylessHere, root } from "../cli/keyless.ts";

/** Types are not what is reported, and to check those of azure-native under ts-node takes ten seconds. */
const noTypeCheck = { PULUMI_NODEJS_TRANSPILE_ONLY: "true" };

/** The report of a program that is not ours: who may do what on what, by which channel, and what is unknown. */
async function reportAt(folder: string): Promise<{ access: string[]; unknowns: string[] }> {
  const args = ["preview", "--cwd", folder, "--format", "json"];
  const { exitCode, stdout, stderr } = await keylessHere(args, { env: noTypeCheck });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const [stack] = (JSON.parse(stdout) as Report).stacks;
  const unknowns = stack?.unknowns.map(({ urn, path, why }) => `${urn.split("::").at(-1) ?? ""} ${path}: ${why}`) ?? [];
  return { access: stack?.access.map(say) ?? [], unknowns };
}

const reportOf = (program: string) => reportAt(`${root}test/${program}`);

const say = ({ actor, roles, powers, scope, channel }: Access) =>
  [`${actor.kind} ${actor.name}`, roles.join("+") || powers.join("+"), `${scope.kind} ${scope.name}`, channel].join(
    " | ",
  );

const openAIUser = "Cognitive Services OpenAI User";

describe("a program that is not ours is reported as it is", () => {
  test("raw azure-native in ESM with type stripping", async () => {
    expect(await reportOf("offline/programs/azure-native-esm")).toEqual({
      access: [
        `identity app | ${openAIUser} | openai aoai | own`,
        "serviceAccount shop/app | actAs | identity app | through",
        `serviceAccount shop/app | ${openAIUser} | openai aoai | through`,
      ],
      unknowns: [],
    });
  });

  const commonJs = {
    access: [
      "identity app | Cognitive Services Data Contributor (Preview) | aiservices aoai | own",
      "github contoso/shop branch main | actAs | identity app | through",
      "github contoso/shop branch main | Cognitive Services Data Contributor (Preview) | aiservices aoai | through",
    ],
    unknowns: [],
  };

  test("CommonJS JavaScript", async () => {
    expect(await reportOf("flow/programs/commonjs")).toEqual(commonJs);
  });

  test("the same with an SDK that is two years old", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keyless-flow-"));
    cpSync(`${root}test/flow/programs/commonjs`, folder, { recursive: true });
    mkdirSync(join(folder, "node_modules/@pulumi"), { recursive: true });
    symlinkSync(`${root}node_modules/pulumi-sdk-3-150`, join(folder, "node_modules/@pulumi/pulumi"));
    try {
      expect(await reportAt(folder)).toEqual(commonJs);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a stack transform that switches keys on: the report shows them on, whatever the program says", async () => {
    expect((await reportOf("offline/programs/transforms")).access).toContain(
      "keyHolder anyone who has a key of aoai | writeData+callModels+readData | cognitiveServices aoai | key",
    );
  });

  test("the template of `pulumi new azure-typescript` lets in whoever has a key of its storage account", async () => {
    expect(await reportOf("offline/programs/typescript-template")).toEqual({
      access: ["keyHolder anyone who has a key of sa | writeData+readData | storage sa | key"],
      unknowns: [],
    });
  });

  test("principals from another stack, from a secret, and inside an apply are there, by name, known or not", async () => {
    const { access, unknowns } = await reportOf("flow/programs/references");
    expect(access).toEqual([
      `unknown encrypted config value shop:auditor #b8210a24cc4daed3 | ${openAIUser} | openai aoai | own`,
      `unknown output chatPrincipalId of stack contoso/identities/dev | ${openAIUser} | openai aoai | own`,
      `identity worker | ${openAIUser} | openai aoai | own`,
    ]);
    expect(unknowns.filter((text) => text.startsWith("inside-an-apply"))[0]).toContain(
      "declared inside an apply on principalId of UserAssignedIdentity worker",
    );
  });
});
