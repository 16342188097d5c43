import type { ToldIngredient, ToldOutput } from "../program/channel.ts";
import type { Printer } from "./print.ts";

/** What computed and looked-up values are made of, by path. The program reports it, so it decides no verdict. */
export function madeOf(
  told: Readonly<Record<string, readonly ToldIngredient[]>> | undefined,
  printer: Printer,
): Record<string, ToldIngredient[]> {
  const entries = Object.entries(told ?? {}).map(
    ([path, made]) => [printer.text(path), made.map((one) => printed(one, printer)).toSorted(inOrder)] as const,
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function printed(one: ToldIngredient, printer: Printer): ToldIngredient {
  if ("urn" in one) return printedOutput(one, printer);
  const asked = Object.entries(one.asked)
    .map(([name, value]) => [name, typeof value === "string" ? printer.text(value) : printedOutput(value, printer)])
    .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const [token, path] = [printer.text(one.token), printer.text(one.path)];
  return { token, path, asked: Object.fromEntries(asked) as Record<string, string | ToldOutput> };
}

function printedOutput({ urn, path }: ToldOutput, printer: Printer): ToldOutput {
  return { urn: printer.urn(urn), path: printer.text(path) };
}

function inOrder(a: ToldIngredient, b: ToldIngredient): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
