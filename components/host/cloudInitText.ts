import { KeylessError } from "../error.ts";

/** Where the variables are on a machine. */
export interface MachineFiles {
  /** The variables, a line each, as systemd's `EnvironmentFile` and `docker run --env-file` read them. */
  readonly environmentFile: string;
  /** Sets them in every login shell. */
  readonly profile: string;
}

/** The files for the variables of a machine, by the name of its component. */
export function machineFiles(name: string): MachineFiles {
  return {
    environmentFile: `/etc/azure-keyless/${name}.env`,
    profile: `/etc/profile.d/azure-keyless-${name}.sh`,
  };
}

/** The cloud-config that writes the variables of a machine on its first start. */
export function cloudConfig(
  where: string,
  { environmentFile, profile }: MachineFiles,
  variables: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${plain(where, name, value)}`);
  return [
    "#cloud-config",
    "write_files:",
    ...file(environmentFile, lines),
    ...file(profile, ["set -a", `. ${environmentFile}`, "set +a"]),
    "",
  ].join("\n");
}

/** Custom data of the program, to which a part can be added. */
export interface GivenData {
  readonly text: string;
  /** Its type in a message of several parts. */
  readonly type: string;
}

/** @throws KeylessError when it is neither cloud-config nor a script, or writes the same file. */
export function givenData(where: string, { environmentFile }: MachineFiles, text: string): GivenData {
  if (!text.includes(environmentFile)) return { text, type: typeOf(where, text) };
  throw new KeylessError(where, `the file ${environmentFile} is written twice`, [
    ["in the arguments", "osProfile.customData"],
    ["and by", "workload"],
    ["expected", "one of them: remove it from the custom data, or say cloudInit: false"],
  ]);
}

/**
 * Custom data with two parts: what the program gave, byte by byte, and ours, whose files are appended to its `write_files`
 * (https://cloudinit.readthedocs.io/en/latest/explanation/format.html, …/reference/merging.html).
 */
export function withPart(given: GivenData, ours: string): string {
  const boundary = "azure-keyless-part";
  const merge = "Merge-Type: list(append)+dict(recurse_array)+str()";
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "MIME-Version: 1.0",
    "",
    ...part(boundary, [typed(given.type)], given.text),
    ...part(boundary, [typed("text/cloud-config"), merge], ours),
    `--${boundary}--`,
    "",
  ].join("\n");
}

/** Values that a shell, systemd and Docker read alike, without quotes. Ids and endpoints are such values. */
export function plain(where: string, name: string, value: string): string {
  if (/^[\w.:/@%+=,-]*$/.test(value)) return value;
  throw new KeylessError(where, `the value of ${name} cannot be written to a file that every program reads alike`, [
    ["expected", "a value of letters, digits and . : / @ % + = , -, such as an endpoint"],
    ["or", "cloudInit: false, and set the variables from the output `environment`"],
  ]);
}

function file(path: string, lines: readonly string[]): string[] {
  return [`  - path: ${path}`, '    permissions: "0644"', "    content: |", ...lines.map((line) => `      ${line}`)];
}

function typeOf(where: string, given: string): string {
  const [first = ""] = given.split("\n", 1);
  if (first.trimEnd() === "#cloud-config") return "text/cloud-config";
  if (first.startsWith("#!")) return "text/x-shellscript";
  throw new KeylessError(where, "its custom data is neither cloud-config nor a script, so no variable can be added", [
    ["expected", 'a first line "#cloud-config" or "#!/bin/sh"'],
    ["or", "cloudInit: false, and set the variables from the output `environment`"],
  ]);
}

function typed(type: string): string {
  return `Content-Type: ${type}; charset="utf-8"`;
}

/** Encoded, so that no line of the content is taken for a boundary. */
function part(boundary: string, headers: readonly string[], content: string): string[] {
  const encoded = Buffer.from(content, "utf8").toString("base64");
  return [`--${boundary}`, ...headers, "Content-Transfer-Encoding: base64", "", ...wrapped(encoded), ""];
}

/** Lines of a length that every reader of MIME takes. */
function wrapped(text: string): string[] {
  return text.match(/.{1,76}/g) ?? [];
}
