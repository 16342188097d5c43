import type { ToldIngredient } from "../program/channel.ts";
import type { Printer } from "./print.ts";
import { inOrder, printedAnswer, printedOutput } from "./printed.ts";

/** What computed and looked-up values are made of, by path. The program reports it, so it decides no verdict. */
export function madeOf(
  told: Readonly<Record<string, readonly ToldIngredient[]>> | undefined,
  printer: Printer,
): Record<string, ToldIngredient[]> {
  const entries = Object.entries(told ?? {}).map(
    ([path, made]) => [printer.text(path), made.map((one) => printed(one, printer)).toSorted(byText)] as const,
  );
  return inOrder(entries);
}

function printed(one: ToldIngredient, printer: Printer): ToldIngredient {
  if ("secret" in one) return { secret: printer.text(one.secret) };
  return "urn" in one ? printedOutput(one, printer) : printedAnswer(one, printer);
}

function byText(a: ToldIngredient, b: ToldIngredient): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
