/** What a provider's package declares of its resources, over all API versions of a type. */
export interface Declared {
  /** By normal type token. */
  readonly types: Map<string, DeclaredType>;
  /** By what `inputs.` is followed by, without the API version. */
  readonly nested: Map<string, DeclaredInterface>;
  /** Names of functions, by module: `liststorageaccountkeys` below `azure-native:storage`. */
  readonly functions: Map<string, Set<string>>;
}

export interface DeclaredInterface {
  description: string;
  readonly inputs: Map<string, DeclaredInput>;
}

export interface DeclaredType extends DeclaredInterface {
  /** Made of other resources, here or in a plugin. */
  readonly isComponent: boolean;
  /** Names of all that a bridged provider knows of the resource. */
  readonly outputs: Set<string>;
}

export interface DeclaredInput {
  readonly name: string;
  /** What the versions say of it, each text once. */
  description: string;
  /** Kinds of values: `string`, `number`, `boolean`, `enum`, `literal`, `any`, `asset`. */
  readonly kinds: Set<string>;
  /** Interfaces that it holds, behind how many levels of keys that anybody can choose. */
  readonly refs: Map<string, number>;
  /** Whether it is a map with keys of the program's choice. */
  isMap: boolean;
  isRequired: boolean;
  /** Marked by the provider. */
  isSecret: boolean;
}

export function newDeclared(): Declared {
  return { types: new Map(), nested: new Map(), functions: new Map() };
}

/** Adds what another API version, or another package, says of the same interface. */
export function addInputs(to: DeclaredInterface, description: string, inputs: readonly DeclaredInput[]): void {
  to.description = joined(to.description, description);
  for (const input of inputs) {
    const known = to.inputs.get(input.name);
    if (known === undefined) to.inputs.set(input.name, input);
    else {
      known.description = joined(known.description, input.description);
      for (const kind of input.kinds) known.kinds.add(kind);
      for (const [ref, depth] of input.refs) known.refs.set(ref, Math.max(depth, known.refs.get(ref) ?? 0));
      known.isMap ||= input.isMap;
      known.isRequired &&= input.isRequired;
      known.isSecret ||= input.isSecret;
    }
  }
}

function joined(a: string, b: string): string {
  if (b === "" || a.includes(b)) return a;
  return a === "" ? b : `${a}\n${b}`;
}
