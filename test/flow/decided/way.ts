import fc from "fast-check";

/** One change of what decides an access input, as the code of a program before and after. */
export interface Case {
  /** The principle and the way: two cases of one kind differ in types, names and the input. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** Whether only the writing changes: then the verdict is `same`. */
  readonly isQuiet: boolean;
}

/** The inputs of a role assignment that a case may decide. */
const inputs = ["principalId", "roleDefinitionId", "scope", "condition"] as const;
type Input = (typeof inputs)[number];

const word = fc
  .stringMatching(/^[a-z][a-z0-9]{2,7}$/)
  .filter((name) => !["con", "new", "var", "let", "try"].includes(name));
const type = fc
  .tuple(
    fc.constantFrom("azure-native", "azuread", "random", "command", "github", "contoso"),
    word,
    fc.stringMatching(/^[A-Z][a-zA-Z]{3,9}$/),
  )
  .map(([provider, module, name]) => `${provider}:${module}:${name}`);
const two = fc.uniqueArray(word, { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]) => [a, b] as const);

/** What a way is given, by chance. */
export const given = fc.record({ input: fc.constantFrom(...inputs), type, names: two, texts: two, member: word });
export type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

/** Code that declares a source and grants with an expression; `source`, `grant` and others are the harness's, see program.ts. */
export type Way = (given: Given) => readonly [before: string, after: string];
export type Ways = Readonly<Record<string, Way>>;

/** A resource with the output that the case is about. */
export const source = ({ type, member }: Given, props = ""): string =>
  `const s = source("${type}", { ${props} }, "${member}");`;

export const grant = (input: Input, value: string): string => `grant({ ${input}: ${value} });`;

/** The same code with one text and with another. */
export const both = (make: (text: string) => string, [a, b]: readonly [string, string]): [string, string] => [
  make(a),
  make(b),
];
