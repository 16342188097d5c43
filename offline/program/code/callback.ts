import { mentionsIn, type Mention } from "./mentions.ts";
import { isPlainClass, isPlainFunction, isPlainMethod } from "./pure.ts";
import { fileOf, seenBy } from "./scopes.ts";
import { tokensOf, type Token } from "./tokens.ts";

// What the text of a function can tell, together with what the names in it stand for.

const maxFunctions = 200;
// Libraries that know nothing of resources.
const plainLibrary =
  /\/node_modules\/(?:uuid|lodash|lodash-es|semver|yaml|js-yaml|zod|validator|slugify|ms|dedent|netmask|ip-cidr)\//;

/** What a callback reaches: the texts of its own functions, the constants that they read, and what may come of it. */
export interface Reach {
  /** The same for the same code and the same constants. */
  readonly text: string;
  /** Whether it may declare resources: it makes something, or calls what nobody can see. */
  readonly mayDeclare: boolean;
}

/** Follows what a callback names into the functions and constants of the program. `isKnown` are those of the SDK. */
export function reachOf(callback: object, isKnown: (func: object) => boolean): Reach {
  const seen = new Set<object>([callback]);
  const texts: string[] = [];
  let mayDeclare = false;
  for (const func of seen) {
    if (seen.size > maxFunctions) {
      mayDeclare = true;
      break;
    }
    const source = sourceOf(func);
    texts.push(source);
    const mentions = readable(source);
    let isOpaque = mentions === undefined;
    for (const mention of mentions ?? []) {
      const found = valueOf(func, mention);
      const isPlain = mention.isMade && isPlainClass(mention.path.at(-1) ?? "");
      isOpaque ||= mention.isMade && !isPlain;
      if (typeof found?.value === "function") {
        if (!isPlain && !isKnown(found.value)) {
          seen.add(found.value);
        }
      } else if (found === undefined) {
        isOpaque ||= mayDeclareByName(mention, source);
      } else if (isConstant(found.value)) {
        texts.push(`${mention.path.join(".")} = ${String(found.value)}`);
      }
    }
    mayDeclare ||= isOpaque && (func === callback || !plainLibrary.test(fileOf(func) ?? ""));
  }
  return { text: texts.join("\n"), mayDeclare };
}

/** The text of a function, the same on every machine. */
export function sourceOf(func: object): string {
  return Function.prototype.toString.call(func).replaceAll("\r\n", "\n");
}

const read = new Map<string, readonly Mention[] | undefined>();

function readable(source: string): readonly Mention[] | undefined {
  if (!read.has(source)) {
    const tokens = tokensOf(source);
    read.set(source, tokens === undefined ? undefined : mentionsIn(tokens));
  }
  return read.get(source);
}

function mayDeclareByName({ path, isRooted, isCalled, isMade }: Mention, source: string): boolean {
  const name = path.at(-1) ?? "";
  if (isMade || !isCalled) {
    return false;
  }
  if (path.length > 1 || !isRooted) {
    return !isPlainMethod(name);
  }
  return !isPlainFunction(name) && !isDeclaredIn(source, name);
}

// Its text is part of this one.
function isDeclaredIn(source: string, name: string): boolean {
  const tokens = tokensOf(source) ?? [];
  return tokens.some(({ kind, text }, index) => {
    const before = tokens[index - 1]?.text;
    return (
      kind === "name" &&
      text === name &&
      (before === "function" || (before === "const" && startsFunction(tokens.slice(index + 1, index + 4))))
    );
  });
}

function startsFunction([equals, first, second]: readonly Token[]): boolean {
  return (
    equals?.text === "=" &&
    (first?.text === "function" || first?.text === "async" || first?.text === "(" || second?.text === "=>")
  );
}

/** What a mention stands for, as far as it can be read without running anything. */
function valueOf(func: object, { path: [root = "", ...members], isRooted }: Mention): { value: unknown } | undefined {
  const start = isRooted ? seenBy(func, root) : undefined;
  return members.reduce<{ value: unknown } | undefined>(
    (found, name) => (found === undefined ? undefined : memberOf(found.value, name)),
    start,
  );
}

function memberOf(value: unknown, name: string): { value: unknown } | undefined {
  for (let holder = value; isHolder(holder); holder = Object.getPrototypeOf(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, name);
    if (property !== undefined) {
      return "value" in property && !isBuiltIn(property.value) ? { value: property.value } : undefined;
    }
  }
  return undefined;
}

function isHolder(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function isBuiltIn(value: unknown): boolean {
  return (
    typeof value === "function" && !value.name.startsWith("bound ") && sourceOf(value).endsWith("{ [native code] }")
  );
}

function isConstant(value: unknown): boolean {
  return ["string", "number", "boolean", "bigint"].includes(typeof value);
}

/**
 * Whether the text of a callback chooses between values. A check that only throws does not choose, nor does a constant
 * text that stands in for nothing.
 */
export function chooses(source: string): boolean {
  const tokens = tokensOf(source);
  if (tokens === undefined) {
    return true;
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] ?? { kind: "literal", text: "" };
    const next = tokens[index + 1];
    if (kind === "name" && text === "if") {
      const end = throwAfter(tokens, index);
      if (end === undefined) {
        return true;
      }
      index = end;
    } else if (kind === "name" && ["switch", "for", "while", "do", "try"].includes(text)) {
      return true;
    } else if (kind === "punctuation" && (text === "?" || text === "&&")) {
      return true;
    } else if ((text === "||" || text === "??") && !["''", '""', "undefined", "null"].includes(next?.text ?? "")) {
      return true;
    } else if (kind === "punctuation" && text === "[" && picks(tokens, index)) {
      return true;
    }
  }
  return false;
}

/** The place of the `throw` of `if (…) throw`. */
function throwAfter(tokens: readonly Token[], start: number): number | undefined {
  let depth = 0;
  for (let index = start + 1; index < tokens.length; index += 1) {
    const text = tokens[index]?.text;
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (depth === 0) {
      const at = tokens[index + 1]?.text === "{" ? index + 2 : index + 1;
      return tokens[at]?.text === "throw" ? at : undefined;
    }
  }
  return undefined;
}

/** Whether a "[" takes a member that is computed. */
function picks(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isIndex =
    before !== undefined && (["name", "literal"].includes(before.kind) || [")", "]", "}"].includes(before.text));
  const isWord = ["return", "const", "let", "of", "in"].includes(before?.text ?? "");
  return isIndex && !isWord && !(tokens[index + 1]?.kind === "literal" && tokens[index + 2]?.text === "]");
}
