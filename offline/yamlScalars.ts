import type { ScalarTag } from "yaml";

/**
 * What the engine makes of unquoted values where the YAML of today does not: it reads stack files with gopkg.in/yaml.v3,
 * in which `2026-12-31` is a moment, `0755` is octal and `1_000` is a thousand.
 *
 * @see https://github.com/go-yaml/yaml/blob/v3/resolve.go
 */
export const engineScalars: readonly ScalarTag[] = [
  {
    tag: "tag:yaml.org,2002:timestamp",
    default: true,
    test: /^(?<date>\d{4}-\d{1,2}-\d{1,2})$/,
    // As Go prints a time.
    resolve: (text) => `${text.replace(/-(?=\d(-|$))/g, "-0")} 00:00:00 +0000 UTC`,
  },
  {
    tag: "tag:yaml.org,2002:int",
    default: true,
    test: /^[-+]?0[0-7_]*[0-7]$/,
    resolve: (text) => integer(text, "0o"),
  },
  {
    tag: "tag:yaml.org,2002:int",
    default: true,
    test: /^[-+]?[1-9]\d*_[\d_]*$/,
    resolve: (text) => integer(text, ""),
  },
];

function integer(text: string, base: "0o" | ""): bigint {
  const digits = BigInt(base + text.replace(/[-+_]/g, ""));
  return text.startsWith("-") ? -digits : digits;
}
