import { capturedBy } from "./captured.ts";
import { choiceOf, isOnlyCheck } from "./choice.ts";
import { changesOutside } from "./effects.ts";
import { functionsIn, mentionsIn, type Mention } from "./mentions.ts";
import type { FunctionNode } from "./nodes.ts";
import { isPlainClass, isPlainFunction, isPlainMethod } from "./pure.ts";
import { fileOf } from "./scopes.ts";
import { skeletonOf, syntaxOf } from "./syntax.ts";

// What the code of a function shows, together with the values of the names in it.

const maxFunctions = 200;
// Libraries that know nothing of resources.
const plainLibrary =
  /\/node_modules\/(?:uuid|lodash|lodash-es|semver|yaml|js-yaml|zod|validator|slugify|ms|dedent|netmask|ip-cidr)\//;

/** What a callback reaches: the code of the program's functions that it refers to, and the values that they see. */
export interface Reach {
  /** The same for the same syntax and the same values. */
  readonly text: string;
  /** Whether it may declare resources: it constructs something, or calls code that cannot be seen. */
  readonly mayDeclare: boolean;
  /** Whether it may change a value that other code of the program reads. */
  readonly mayChange: boolean;
  /** Whether it may choose between values, itself or in a function whose result it returns. */
  readonly chooses: boolean;
}

/** What is known of the program that a callback is part of. */
export interface Surroundings {
  /** Whether a function is the SDK's or Node's: what it does is not the program's. */
  readonly isKnown: (func: object) => boolean;
  /** Whether a member of a module, whose value cannot be seen yet, only asks a provider. */
  readonly isLookupOf: (module: unknown, member: string) => boolean;
  /** The text for a function whose own code does not decide its result: `new Config()` is the configuration. */
  readonly saidOf: (func: object) => string | undefined;
  /** A value as text: the same in every run. Functions in it are passed to the callback. */
  readonly textOf: (value: unknown, onFunction: (func: object) => void) => string;
}

/** Follows the names in a callback into the functions and values of the program. */
export function reachOf(callback: object, { isKnown, isLookupOf, saidOf, textOf }: Surroundings): Reach {
  const seen = new Set<object>([callback]);
  const texts: string[] = [];
  let mayDeclare = false;
  let mayChange = false;
  for (const func of seen) {
    if (seen.size > maxFunctions) {
      mayDeclare = true;
      break;
    }
    texts.push(skeletonOf(func));
    const tree = syntaxOf(func);
    const mentions = tree === undefined ? undefined : mentionsIn(tree);
    let isOpaque = mentions?.isComplete !== true;
    for (const mention of mentions?.named ?? []) {
      const found = capturedBy(func, mention);
      const isPlain = mention.isMade && isPlainClass(mention.path.at(-1) ?? "");
      isOpaque ||= mention.isMade && !isPlain;
      if (found?.isWhole === false && isLookupOf(found.value, mention.path.at(-1) ?? "")) {
        texts.push(mention.path.join("."));
        continue;
      }
      if (found === undefined || !found.isWhole) {
        isOpaque ||= mayDeclareByName(mention, tree);
      }
      if (typeof found?.value === "function") {
        const said = saidOf(found.value);
        if (said !== undefined) {
          texts.push(said);
        } else if (!isPlain && !isKnown(found.value)) {
          seen.add(found.value);
        }
      } else if (found !== undefined) {
        texts.push(`${mention.path.join(".")} = ${textOf(found.value, (inner) => seen.add(inner))}`);
      }
    }
    // Asked last: for the file of a function, the debugger lists every script of the program.
    const isProgram = () => func === callback || !plainLibrary.test(fileOf(func) ?? "");
    mayDeclare ||= isOpaque && isProgram();
    mayChange ||= tree !== undefined && changesOutside(func, tree) && isProgram();
  }
  return { text: texts.join("\n"), mayDeclare, mayChange, chooses: chooses(callback, isKnown, new Set()) };
}

function mayDeclareByName({ path, isRooted, isCalled, isMade }: Mention, tree: FunctionNode | undefined): boolean {
  const name = path.at(-1) ?? "";
  if (isMade || !isCalled) {
    return false;
  }
  if (path.length > 1 || !isRooted) {
    return !isPlainMethod(name);
  }
  return !isPlainFunction(name) && !(tree !== undefined && functionsIn(tree).has(name));
}

function chooses(func: object, isKnown: (func: object) => boolean, outer: ReadonlySet<object>): boolean {
  const tree = syntaxOf(func);
  const choice = tree === undefined ? "chooses" : choiceOf(tree);
  if (tree === undefined || choice !== "calls") {
    return choice === "chooses";
  }
  const within = new Set([...outer, func]);
  const { isComplete, named } = mentionsIn(tree, isOnlyCheck);
  return (
    !isComplete ||
    named
      .filter(({ isCalled }) => isCalled)
      .some((mention) => {
        const found = capturedBy(func, mention);
        return found?.isWhole === true && typeof found.value === "function"
          ? !isKnown(found.value) && !within.has(found.value) && chooses(found.value, isKnown, within)
          : mayChooseByName(mention, tree);
      })
  );
}

function mayChooseByName({ path, isRooted }: Mention, tree: FunctionNode): boolean {
  const name = path.at(-1) ?? "";
  return path.length > 1 || !isRooted ? !isPlainMethod(name) : !isPlainFunction(name) && !functionsIn(tree).has(name);
}
