import * as pulumi from "@pulumi/pulumi";
import { expect, test } from "vitest";

import { encodedConfig } from "../../../components/host/cloudInitPieces.ts";
import { cloudConfig, machineFiles } from "../../../components/host/cloudInitText.ts";

const id = "aaaaaaaa-0000-4000-8000-000000000001";
const valueOf = <T>(output: pulumi.Output<T>) => new Promise<T>((resolve) => void output.apply(resolve));

async function textOf(name: string, variables: Readonly<Record<string, pulumi.Input<string>>>): Promise<string> {
  const data = await valueOf(encodedConfig("machine", machineFiles(name), variables));
  expect(Buffer.from(data, "base64").toString("base64")).toBe(data);
  return Buffer.from(data, "base64").toString("utf8");
}

const others = {
  AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential",
  AZURE_SEARCH_ENDPOINT: pulumi.output("https://docs"),
};
const all = { AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential", AZURE_SEARCH_ENDPOINT: "https://docs" };

test.each(["a", "ab", "abc"])(
  "the pieces are the text as a whole, whatever is before the client id: %s",
  async (name) => {
    const whole = cloudConfig("machine", machineFiles(name), { AZURE_CLIENT_ID: id, ...all });
    expect(await textOf(name, { AZURE_CLIENT_ID: pulumi.output(id), ...others })).toBe(whole);
    expect(await textOf(name, others)).toBe(cloudConfig("machine", machineFiles(name), all));
  },
);

test.each(["x", "xy", "xyz"])("a client id of another length has empty lines behind it: %s", async (short) => {
  const text = await textOf("report", { AZURE_CLIENT_ID: pulumi.output(short), ...others });
  expect(text.replace(/\n\n+/g, "\n")).toBe(
    cloudConfig("machine", machineFiles("report"), { AZURE_CLIENT_ID: short, ...all }),
  );
});
