/** `a.b.c/d, e` of `a.b.c, a.b.d, e`: what inputs have in common is told once, and none of them is left out. */
export function foldPaths(list: string): string {
  const told: { parent: string; names: string[] }[] = [];
  for (const path of list.split(", ")) {
    const { parent = "", name = path } = inside.exec(path)?.groups ?? {};
    const last = told.at(-1);
    if (parent !== "" && last?.parent === parent) last.names.push(name);
    else told.push({ parent, names: [name] });
  }
  return told.map(({ parent, names }) => `${parent}${names.join("/")}`).join(", ");
}

/** An input within another one; the last of a list may be followed by how many more there are. */
const inside = /^(?<parent>[\w$[\]*.:-]+[.:])(?<name>[\w$[\]*-]+(?: and \d+ more)?)$/;
