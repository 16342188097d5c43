/** Names that Windows keeps for devices, whatever follows the dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const maxLength = 80;

/** A name that is one part of a path on every system, and plain text in every file. */
export function safeName(text: string): string {
  const plain = text
    .slice(0, 1_000)
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^[.-]+/, "")
    .slice(0, maxLength)
    .replace(/[.-]+$/, "");
  if (plain === "") return "workload";
  return devices.test(plain) ? `workload-${plain}` : plain;
}

/** The names made different, in their order: a file system may not tell upper case from lower case. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
