import type * as acorn from "acorn";
import type { Node } from "./nodes.ts";

// Methods that take one of several values without a branch in the program's own code.

/** What they take, or how many they leave, depends on what the values are. */
const byValue = new Set([
  ...["filter", "find", "findLast", "findIndex", "findLastIndex", "indexOf", "lastIndexOf", "reduce", "reduceRight"],
  ...["some", "every", "includes", "has", "get", "groupBy", "max", "min", "flat", "flatMap"],
  ...["test", "exec", "match", "matchAll", "search", "localeCompare", "startsWith", "endsWith"],
]);

/** They take by a position, which is certain only as a number that counts from the beginning. */
const byPosition = new Set(["at", "slice", "with", "charAt", "charCodeAt", "codePointAt"]);

/** Whether a call may give another value, or leave out others, once the values are known. */
export function selects({ callee, arguments: args }: acorn.CallExpression): boolean {
  if (callee.type !== "MemberExpression" || !("name" in callee.property)) return false;
  const { name } = callee.property;
  if (name === "concat") return isList(callee.object);
  return byValue.has(name) || (byPosition.has(name) && !args.every(isNumber));
}

/** Texts are joined by `concat` as well: compilers write templates so. */
function isList(node: Node): boolean {
  return node.type !== "Literal" && node.type !== "TemplateLiteral";
}

function isNumber(node: Node): boolean {
  return node.type === "Literal" && typeof node.value === "number";
}
