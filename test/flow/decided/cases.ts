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
const given = fc.record({ input: fc.constantFrom(...inputs), type, names: two, texts: two, member: word });
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

/** Code that declares a source and grants with an expression; `s`, `grant`, `at` are the harness's, see program.ts. */
type Way = (given: Given) => readonly [before: string, after: string];

const source = ({ type, member }: Given, props: string) => `const s = source("${type}", { ${props} }, "${member}");`;
const both = (make: (text: string) => string, [a, b]: readonly [string, string]): [string, string] => [
  make(a),
  make(b),
];
const grant = (input: Input, value: string) => `grant({ ${input}: ${value} });`;

const ways: Record<string, Way> = {
  "1 another output of the same resource": ({ input, type, names }) =>
    both((name) => `const s = source("${type}", {}, "${names.join('", "')}"); ${grant(input, `s.${name}`)}`, names),
  "1 another member of the same output": ({ input, type, member, names }) =>
    both((name) => `const s = source("${type}", {}, "${member}"); ${grant(input, `s.${member}.${name}`)}`, names),
  "1 the id instead of an output": (one) => [
    `${source(one, "")} ${grant(one.input, `s.${one.member}`)}`,
    `${source(one, "")} ${grant(one.input, "s.id")}`,
  ],
  "2 the text that is joined": (one) =>
    both(
      (text) => `${source(one, "")} ${grant(one.input, `pulumi.interpolate\`\${s.${one.member}}/${text}\``)}`,
      one.texts,
    ),
  "2 the branch of a callback that is not taken": (one) =>
    both(
      (text) => `${source(one, "")} ${grant(one.input, `s.${one.member}.apply((v) => v.length > 99 ? "${text}" : v)`)}`,
      one.texts,
    ),
  "2 the constant that a function of a callback reads": (one) =>
    both(
      (text) =>
        `${source(one, "")} const t = "${text}"; const f = (v) => (v === "x" ? t : v); ${grant(one.input, `s.${one.member}.apply((v) => f(v))`)}`,
      one.texts,
    ),
  "2 a member of an object that a callback reads": (one) =>
    both(
      (text) =>
        `${source(one, "")} const t = { deep: [{ a: "${text}" }] }; ${grant(one.input, `s.${one.member}.apply((v) => t.deep.find((d) => d.a === v)?.a ?? v)`)}`,
      one.texts,
    ),
  "2 the function that a callback hands its value to": (one) => [
    `${source(one, "")} const f = (v) => v; ${grant(one.input, `s.${one.member}.apply((v) => f(v))`)}`,
    `${source(one, "")} const f = (v) => v.startsWith("a") ? "${one.texts[0]}" : v; ${grant(one.input, `s.${one.member}.apply((v) => f(v))`)}`,
  ],
  "2 an argument of a look-up": ({ input, member, texts }) =>
    both((text) => grant(input, `look({ ${member}: "${text}" }).${member}`), texts),
  "2 an output that a look-up is asked with": (one) =>
    both(
      (name) =>
        `const s = source("${one.type}", {}, "${one.names.join('", "')}"); ${grant(one.input, `look({ of: s.${name} }).${one.member}`)}`,
      one.names,
    ),
  "2 the rights of a look-up inside a text": (one) =>
    both(
      (text) =>
        `${source(one, "")} ${grant(one.input, `pulumi.interpolate\`\${s.id}?\${look({ rights: "${text}" }).${one.member}}\``)}`,
      one.texts,
    ),
  "2 the settings of the provider of a look-up": ({ input, member, texts }) =>
    both(
      (text) => `const p = provider({ ${member}: "${text}" }); ${grant(input, `look({}, { provider: p }).${member}`)}`,
      texts,
    ),
  "2 configuration that a callback reads": (one) =>
    both(
      (text) =>
        `${source(one, "")} const c = new pulumi.Config("${text}"); ${grant(one.input, `s.${one.member}.apply((v) => v === "x" ? c.require("v") : v)`)}`,
      ["one", "two"],
    ),
  "2 encrypted configuration": ({ input }) =>
    both((name) => grant(input, `new pulumi.Config("${name}").requireSecret("secret")`), ["one", "two"]),
  "2 the name of another stack": ({ input, member, texts }) =>
    both((text) => grant(input, `stack("${text}").getOutput("${member}")`), texts),
  "2 the output of another stack": ({ input, names }) =>
    both((name) => grant(input, `stack("same").getOutput("${name}")`), names),
  "2 the code of a hook": (one) =>
    both((text) => `hooked("${one.type}", async () => { await send("${text}"); });`, one.texts),
  "2 the code of a transform": (one) =>
    both(
      (text) =>
        `${source(one, "")} grant({ ${one.input}: s.${one.member} }, { transforms: [({ props, opts }) => ({ props: { ...props, ${one.input}: s.${one.member}.apply((v) => v + "${text}") }, opts })] });`,
      one.texts,
    ),
  "2 an input of the source": (one) =>
    both((text) => `${source(one, `${one.names[0]}: "${text}"`)} ${grant(one.input, `s.${one.member}`)}`, one.texts),
};

const quiet: Record<string, Way> = {
  "0 a callback that is formatted": (one) => [
    `${source(one, "")} ${grant(one.input, `s.${one.member}.apply((v) => v.length > 9 ? 'a' : v)`)}`,
    `${source(one, "")} ${grant(one.input, `s.${one.member}.apply(v => /* as before */ v.length>9\n ? "a" : (v))`)}`,
  ],
  "0 a hook that is formatted": (one) => [
    `hooked("${one.type}", async () => { await send('a'); });`,
    `hooked("${one.type}", async () => {\n  // as before\n  await send("a")\n});`,
  ],
};

const waysOf = (table: Record<string, Way>, isQuiet: boolean) =>
  Object.entries(table).map(([kind, way]) =>
    given.map((one): Case => {
      const [before, after] = way(one);
      return { kind, before, after, isQuiet };
    }),
  );

/** One change of each kind. */
export const eachCase: fc.Arbitrary<Case[]> = fc.tuple(...waysOf(ways, false), ...waysOf(quiet, true));
