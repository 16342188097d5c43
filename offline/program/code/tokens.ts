/** One piece of JavaScript. What is inside a text or a regular expression is left out. */
export interface Token {
  readonly kind: "name" | "literal" | "template" | "punctuation";
  readonly text: string;
}

const space = /\s+/y;
const comment = /\/\/[^\n\r\u2028\u2029]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
const name = /#?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const number = /\d[\w.]*|\.\d\w*/y;
const quoted = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const expression = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;
const punctuation = /=>|\?\?|\?\.(?!\d)|&&|\|\||\+\+|--|\.\.\.|[-{}()[\];,<>=+*%&|^!~?:.@/]/y;
const literalPart = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

/** Names after which a "/" begins a regular expression. */
const beforeValue = new Set(["return", "typeof", "case", "in", "instanceof", "void", "delete", "throw", "else", "do"]);
/** Names that are words of the language only at times. */
const atTimes = new Set(["of", "await", "yield", "let", "async", "get", "set", "static"]);

/** The pieces of a function's text; nothing where the text can be read in two ways, because code could hide there. */
export function tokensOf(source: string): readonly Token[] | undefined {
  if (source.includes("<!--") || source.includes("-->")) {
    return undefined;
  }
  const tokens: Token[] = [];
  // Braces that are open, and whether each belongs to a template.
  const open: boolean[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    at += text?.length ?? 0;
    return text;
  };
  // Reads on in a template up to its end or its next "${".
  const template = (): boolean => {
    take(literalPart);
    if (source.startsWith("${", at)) {
      at += 2;
      open.push(true);
      tokens.push({ kind: "punctuation", text: "${" });
      return true;
    }
    at += 1;
    return source[at - 1] === "`";
  };
  while (at < source.length) {
    if (take(space) !== undefined || take(comment) !== undefined) {
      continue;
    }
    if (source[at] === "`") {
      at += 1;
      tokens.push({ kind: "template", text: "`" });
      if (!template()) {
        return undefined;
      }
      continue;
    }
    if (source[at] === "}" && open.at(-1) === true) {
      at += 1;
      open.pop();
      tokens.push({ kind: "punctuation", text: "$}" });
      if (!template()) {
        return undefined;
      }
      continue;
    }
    if (source[at] === "/") {
      const slash = slashAfter(tokens);
      if (slash === undefined) {
        return undefined;
      }
      if (slash === "expression") {
        const text = take(expression);
        if (text === undefined) {
          return undefined;
        }
        tokens.push({ kind: "literal", text });
        continue;
      }
    }
    const token = next(take);
    if (token === undefined) {
      return undefined;
    }
    if (token.text === "{") {
      open.push(false);
    } else if (token.text === "}") {
      open.pop();
    }
    tokens.push(token);
  }
  return tokens;
}

function next(take: (pattern: RegExp) => string | undefined): Token | undefined {
  for (const [kind, pattern] of [
    ["name", name],
    ["literal", number],
    ["literal", quoted],
    ["punctuation", punctuation],
  ] as const) {
    const text = take(pattern);
    if (text !== undefined) {
      return { kind, text };
    }
  }
  return undefined;
}

/** What a "/" is after what was read so far; nothing where that takes a whole parser. */
function slashAfter(tokens: readonly Token[]): "division" | "expression" | undefined {
  const last = tokens.at(-1);
  if (last === undefined) {
    return "expression";
  }
  if (last.kind === "name") {
    const isMember = [".", "?."].includes(tokens.at(-2)?.text ?? "");
    if (isMember || !(beforeValue.has(last.text) || atTimes.has(last.text))) {
      return "division";
    }
    return beforeValue.has(last.text) ? "expression" : undefined;
  }
  if (last.kind === "literal" || last.kind === "template" || last.text === "$}" || last.text === "]") {
    return "division";
  }
  return [")", "}", "++", "--"].includes(last.text) ? undefined : "expression";
}
