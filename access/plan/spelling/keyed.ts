import { services, type ClassicInput, type ClassicInputs, type KeyedService } from "../../services/index.ts";
import { isRecord, own, type Json } from "../digest.ts";
import { inverted, type Spelling, type Word } from "./spelling.ts";

/** The classic provider's spelling of services that take keys. */
export const classicKeyed: Readonly<Record<string, Spelling>> = Object.fromEntries(
  Object.values(services).flatMap(({ types: [as], classic = {} }: KeyedService) =>
    Object.entries(classic).map(([type, inputs]) => [type, { as, inputs: wordsOf(inputs) }]),
  ),
);

/** A value inside an input is moved together with the rest of the input. */
function wordsOf(inputs: ClassicInputs): Readonly<Record<string, Word>> {
  const byInput = Map.groupBy(Object.entries(inputs), ([path]) => path.split(".", 1)[0] ?? "");
  return Object.fromEntries(
    [...byInput].map(([input, parts]) => {
      const [[path, said] = ["", ""]] = parts;
      return [input, path === input ? wordOf(said) : insideOf(parts)];
    }),
  );
}

function wordOf(said: ClassicInput): Word {
  if (typeof said === "string") return said;
  if ("not" in said) return inverted(said.not);
  return { path: said.path, value: (given) => inOtherWords(given, said.values) };
}

function inOtherWords(given: Json, values: Readonly<Record<string, Json>>): Json {
  return (isRecord(given) ? undefined : own(values, JSON.stringify(given).replaceAll('"', ""))) ?? given;
}

/** All parts of one input become parts of another. */
function insideOf(parts: readonly (readonly [path: string, said: ClassicInput])[]): Word {
  const words = parts.map(([path, said]) => {
    const word = wordOf(said);
    const to = typeof word === "string" ? word : word.path;
    const value = typeof word === "string" ? (given: Json) => given : word.value;
    return { from: path.split(".")[1] ?? "", to: to.split("."), value };
  });
  const path = words[0]?.to.slice(0, -1).join(".") ?? "";
  return {
    path,
    value: (given) => {
      if (!isRecord(given)) return given;
      const said = words.flatMap(({ from, to, value }) => {
        const part = own(given, from) ?? null;
        return part === null ? [] : [[to.at(-1) ?? "", value(part)] as const];
      });
      return { ...given, ...Object.fromEntries(said) };
    },
  };
}
