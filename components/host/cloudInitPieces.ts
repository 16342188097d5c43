import * as pulumi from "@pulumi/pulumi";

import { cloudConfig, plain, type MachineFiles } from "./cloudInitText.ts";

type Variables = Readonly<Record<string, pulumi.Input<string>>>;

/** Where the client id stands. Those of Azure are as long. */
const mark = "00000000-0000-0000-0000-000000000000";

/** What always follows the line of a variable: its end, and that the next line is indented. */
const following = "\n ";

/** Text as Azure takes custom data. */
export function encoded(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

/**
 * The variables of a workload as custom data. In a preview the client id of a new identity is not known; it is encoded by
 * itself, so that the report reads the rest. Base64 takes three bytes at a time: a few more go with the client id.
 */
export function encodedConfig(
  where: string,
  files: MachineFiles,
  { AZURE_CLIENT_ID: clientId, ...others }: Variables,
): pulumi.Output<string> {
  if (clientId === undefined) {
    return pulumi.output(others).apply((known) => encoded(cloudConfig(where, files, known)));
  }
  const [before = ""] = cloudConfig(where, files, { AZURE_CLIENT_ID: mark }).split(mark);
  const tail = before.slice(before.length - (before.length % 3));
  const head = following.slice(0, toThree(tail.length + mark.length));
  const middle = pulumi.output(clientId).apply((id) => {
    const line = plain(where, "AZURE_CLIENT_ID", id);
    // Empty lines behind one of another length.
    return encoded(`${tail}${line}${"\n".repeat(toThree(line.length))}${head}`);
  });
  const after = pulumi.output(others).apply((known) => {
    const [, rest = ""] = cloudConfig(where, files, { AZURE_CLIENT_ID: mark, ...known }).split(mark);
    return encoded(rest.slice(head.length));
  });
  return pulumi.interpolate`${encoded(before.slice(0, before.length - tail.length))}${middle}${after}`;
}

/** How many are missing to a multiple of three, as the length of a client id is. */
function toThree(length: number): number {
  return (3 - (length % 3)) % 3;
}
