import { Module, moduleOf } from "./module.ts";
import type { Row } from "./row.ts";

export interface TypeStatements {
  readonly module: Module;
  readonly row: Row;
}

/** The table, of which a module is read when a program has a type of it. */
export class Statements {
  readonly #read: (module: string) => string | undefined;
  readonly #modules = new Map<string, Module | undefined>();
  readonly #types = new Map<string, TypeStatements | undefined>();

  /** @param read gives the text of a module by its name, or nothing where there is none. */
  constructor(read: (module: string) => string | undefined) {
    this.#read = read;
  }

  /** What the table says of a type, by its normal token. `undefined`: nothing, and nothing is harmless then. */
  on(type: string): TypeStatements | undefined {
    if (this.#types.has(type)) return this.#types.get(type);
    const found = this.#find(type);
    this.#types.set(type, found);
    return found;
  }

  #find(type: string): TypeStatements | undefined {
    const module = this.#module(moduleOf(type));
    const row = module?.type(type.slice(type.indexOf(":") + 1));
    return module === undefined || row === undefined ? undefined : { module, row };
  }

  #module(name: string): Module | undefined {
    if (this.#modules.has(name)) return this.#modules.get(name);
    // A name comes from a plan, and is part of a path.
    const text = /^[a-z][\w-]*(\.[a-z][\w-]*)?$/.test(name) ? this.#read(name) : undefined;
    const module = text === undefined ? undefined : new Module(text);
    this.#modules.set(name, module);
    return module;
  }
}
