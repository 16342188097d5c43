import type { DeclaredInput } from "./declared.ts";

/** `v20230201` between dots: one interface over all API versions. */
export function withoutVersion(path: string): string {
  return path.replace(/(^|\.)v\d\w*(?=\.)/g, "").replace(/^\./, "");
}

type Value = Pick<DeclaredInput, "kinds" | "refs" | "isMap">;

const tokens =
  /\[key: string\]|inputs\.[\w.]+|enums\.[\w.]+|pulumi\.asset\.\w+|"[^"]*"|\b(?:string|number|boolean|any|unknown|object)\b|[{}]/g;

/** What values a declared type takes: `pulumi.Input<{ [key: string]: pulumi.Input<inputs.keyvault.X> } | undefined>`. */
export function valueOf(text: string): Value {
  const kinds = new Set<string>();
  const refs = new Map<string, number>();
  let isMap = false;
  let depth = 0;
  const maps: boolean[] = [];
  for (const [token] of text.matchAll(tokens)) {
    if (token === "{") maps.push(false);
    else if (token === "}") depth -= maps.pop() === true ? 1 : 0;
    else if (token === "[key: string]") {
      isMap = true;
      depth += 1;
      maps[maps.length - 1] = true;
    } else if (token.startsWith("inputs.")) refs.set(withoutVersion(token.slice("inputs.".length)), depth);
    else kinds.add(kindOf(token));
  }
  return { kinds, refs, isMap };
}

function kindOf(token: string): string {
  if (token.startsWith("enums.")) return "enum";
  if (token.startsWith('"')) return "literal";
  if (token.startsWith("pulumi.asset.")) return "asset";
  return token === "unknown" || token === "object" ? "any" : token;
}
