import { isOutput, type Output, type TextPart } from "../../plan/inputOutputs.ts";

// The custom data of a machine whose variables our components write (components/host/cloudInitText.ts). Only what is word for word
// such a text is read: any other line of it may run as root.

/** Where machines have their custom data, by normal type. */
export const customDataAt: ReadonlyMap<string, string> = new Map([
  ["azure-native:compute:virtualmachine", "osProfile.customData"],
  ["azure-native:compute:virtualmachinescaleset", "virtualMachineProfile.osProfile.customData"],
]);

type Computed = Exclude<TextPart, string | Output>;

/** A variable, and its value, which may be the piece that the run does not know. */
export interface CloudVariable {
  readonly name: string;
  readonly value: string | Computed;
}

/** The variables that custom data writes; nothing where it says anything else. */
export function variablesIn(pieces: readonly TextPart[]): readonly CloudVariable[] | undefined {
  const [first, second, third, ...more] = pieces;
  if (typeof first !== "string" || more.length > 0) return undefined;
  if (second === undefined) return linesIn(decoded(first) ?? "", undefined);
  // What is computed may be encoded; an output as it is would be no Base64.
  if (typeof second === "string" || isOutput(second) || typeof third !== "string") return undefined;
  const [before, after] = [decoded(first), decoded(third)];
  if (before === undefined || after === undefined || first.endsWith("=")) return undefined;
  // Encoded with the piece are at most two characters before it and two behind it.
  const start = before.replace(/AZURE_CLIENT_I(?:D=?)?$/, `AZURE_CLIENT_ID=${hole}`);
  return linesIn(`${start}${after.replace(/^\n? {5,6}(?=\S)/, "\n      ")}`, second);
}

/** Stands for the piece that is not known. */
const hole = "\u0000";

const config =
  /^#cloud-config\nwrite_files:\n {2}- path: (\/etc\/azure-keyless\/([a-z0-9-]+)\.env)\n {4}permissions: "0644"\n {4}content: \|\n((?: {6}[A-Z][A-Z0-9_]*=[\w.:/@%+=,\0-]*\n)+) {2}- path: \/etc\/profile\.d\/azure-keyless-\2\.sh\n {4}permissions: "0644"\n {4}content: \|\n {6}set -a\n {6}\. \1\n {6}set \+a\n$/;

function linesIn(text: string, unknown: Computed | undefined): readonly CloudVariable[] | undefined {
  const lines = config.exec(text)?.[3]?.trimEnd().split("\n");
  const variables = lines?.map((line) => {
    const [name = "", ...value] = line.trim().split("=");
    return { name, value: value.join("=") };
  });
  const isHole = ({ value }: { readonly value: string }) => value.includes(hole);
  const holes = variables?.filter(isHole) ?? [];
  if (holes.length !== (unknown === undefined ? 0 : 1) || holes.some(({ value }) => value !== hole)) return undefined;
  return variables?.map((each) => (isHole(each) ? { ...each, value: unknown ?? each.value } : each));
}

function decoded(text: string): string | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes.toString("utf8") : undefined;
}
