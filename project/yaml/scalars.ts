import { isUtf8 } from "node:buffer";
import type { ScalarTag } from "yaml";
import { goTime } from "./goTime.ts";

/** A scalar that the engine refuses, or reads as a value that we cannot express. */
export class Unreadable {
  /** The reason, printed after the key. */
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

type Value = null | boolean | bigint | number | string | Unreadable;

const maxInt64 = 2n ** 63n - 1n;
const maxUint64 = 2n ** 64n - 1n;

const words: readonly (readonly [texts: string, value: (text: string) => Value])[] = [
  ["true True TRUE", () => true],
  ["false False FALSE", () => false],
  ["~ null Null NULL", () => null],
  [
    ".nan .NaN .NAN .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF",
    (text) =>
      new Unreadable(`the engine cannot give the number ${text} to a program: put quotes around it for the text`),
  ],
];
const byWord = new Map(words.flatMap(([texts, value]) => texts.split(" ").map((text) => [text, value(text)] as const)));

/**
 * The engine reads stack files with gopkg.in/yaml.v3, in which `2026-12-31` is a moment, `0755` is octal and `1_000` is a
 * thousand. Every tag that it knows for a scalar; the first one is what has no tag and no quotes.
 *
 * @see https://github.com/go-yaml/yaml/blob/v3/resolve.go
 */
export const engineScalars: readonly ScalarTag[] = [
  { tag: "tag:yaml.org,2002:str", default: true, test: /^/, resolve: (text) => goTime(text) ?? untimed(text) },
  tagged("int", (text) => only(untimed(text), (value) => typeof value === "bigint")),
  tagged("float", (text) => float(untimed(text))),
  tagged("bool", (text) => only(untimed(text), (value) => typeof value === "boolean")),
  tagged("null", (text) => only(untimed(text), (value) => value === null)),
  tagged("timestamp", goTime),
  tagged("binary", binary),
];

function tagged(name: string, read: (text: string) => Value | undefined): ScalarTag {
  return {
    tag: `tag:yaml.org,2002:${name}`,
    resolve: (text) => {
      const value = read(text);
      return value === undefined
        ? new Unreadable(`"${text}" is not a !!${name} to the engine: remove the tag, or put quotes around the text`)
        : value;
    },
  };
}

function untimed(text: string): Value {
  if (text === "") {
    return null;
  }
  const value = byWord.get(text);
  return value === undefined ? (numberOf(text) ?? text) : value;
}

function numberOf(text: string): bigint | number | undefined {
  if (text.startsWith(".")) {
    // Only here underscores are allowed between digits.
    return /^\.\d+(_\d+)*(e[-+]?\d+(_\d+)*)?$/i.test(text) ? finite(text.replaceAll("_", "")) : undefined;
  }
  if (!/^[-+\d]/.test(text)) {
    return undefined;
  }
  const plain = text.replaceAll("_", "");
  return (
    integer(plain) ??
    (/^[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?$/i.test(plain)
      ? finite(plain)
      : // A sign after the prefix is accepted as well.
        integer(plain.replace(/^(0[bo])([-+])/, "$2$1")))
  );
}

function integer(plain: string): bigint | undefined {
  const [, sign, digits] = /^([-+]?)(0b[01]+|0o[0-7]+|0x[\da-f]+|0[0-7]*|[1-9]\d*)$/i.exec(plain) ?? [];
  if (digits === undefined) {
    return undefined;
  }
  const size = BigInt(digits.replace(/^0(?=\d)/, "0o"));
  const limit = sign === "-" ? maxInt64 + 1n : sign === "+" ? maxInt64 : maxUint64;
  return size > limit ? undefined : sign === "-" ? -size : size;
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function float(value: Value): Value | undefined {
  return typeof value === "bigint" && value <= maxInt64
    ? Number(value)
    : only(value, (given) => typeof given === "number");
}

function only(value: Value, isWanted: (value: Value) => boolean): Value | undefined {
  return isWanted(value) || value instanceof Unreadable ? value : undefined;
}

function binary(text: string): string | undefined {
  const data = text.replace(/[\r\n]/g, "");
  const bytes = Buffer.from(data, "base64");
  return /^([\da-z+/]{4})*([\da-z+/]{2}==|[\da-z+/]{3}=)?$/i.test(data) && isUtf8(bytes) ? bytes.toString() : undefined;
}

/** A key that is not text, as Go prints it. */
export function keyText(value: bigint | boolean | number | null): string {
  if (value === null) {
    return "<nil>";
  }
  // Go changes to the other notation earlier, and writes two digits.
  return typeof value === "number" && value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e6)
    ? value.toExponential().replace(/(?<=[-+])\d$/, "0$&")
    : String(value);
}
