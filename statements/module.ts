import type { Row } from "./row.ts";

/** Providers with so many types that each of their modules has a file of its own. */
const byModule: ReadonlySet<string> = new Set(["azure-native", "azure"]);

/** The name of the module that has the statements on a type, by its normal token: `azure-native.keyvault`. */
export function moduleOf(type: string): string {
  const [provider = "", path = ""] = type.split(":");
  const [module = ""] = path.split("/");
  return byModule.has(provider) ? `${provider}.${module}` : provider;
}

type Kind = "type" | "part";

/**
 * The statements of one module: a line for each type and each part, `type keyvault:vault {…}`. A program has few of the
 * types of a module, so a line is looked for and parsed when it is asked for.
 */
export class Module {
  readonly #text: string;
  readonly #rows = new Map<string, Row | undefined>();

  constructor(text: string) {
    this.#text = `\n${text}`;
  }

  /** By the type token without the provider. */
  type(name: string): Row | undefined {
    return this.#row("type", name);
  }

  part(name: string): Row | undefined {
    return this.#row("part", name);
  }

  #row(kind: Kind, name: string): Row | undefined {
    const start = `\n${kind} ${name} `;
    if (this.#rows.has(start)) return this.#rows.get(start);
    const row = this.#read(start);
    this.#rows.set(start, row);
    return row;
  }

  #read(start: string): Row | undefined {
    // A type comes from a plan, which can name anything.
    const at = /\s/.test(start.slice(1, -1).replace(" ", "")) ? -1 : this.#text.indexOf(start);
    if (at === -1) return undefined;
    const from = at + start.length;
    return JSON.parse(this.#text.slice(from, this.#text.indexOf("\n", from))) as Row;
  }
}

/** The lines of a module. */
export function textOfModule(types: ReadonlyMap<string, Row>, parts: ReadonlyMap<string, Row>): string {
  const lines = (kind: Kind, rows: ReadonlyMap<string, Row>) =>
    [...rows].map(([name, row]) => `${kind} ${name} ${JSON.stringify(row)}\n`).join("");
  return lines("type", types) + lines("part", parts);
}
