import type { InputOutputs, Output } from "../inputOutputs.ts";
import { isWithin, topOf } from "../inputPath.ts";
import type { PlannedResource } from "../resource.ts";
import { holdsUnknown } from "../value.ts";

/** The old place of a value, and its place in azure-native's spelling; `""` is all inputs. */
export type Move = readonly [from: string, to: string];

/** The run's reports about inputs, by path. */
type Told = Pick<PlannedResource, "sources" | "inputOutputs" | "inputTexts" | "inputAnswers" | "computed" | "prints">;

/** A path after the moves. The longest matching move counts. `undefined`: none matches. */
export function movedPath(moves: readonly Move[], path: string): string | undefined {
  const around = moves.filter(([from]) => isWithin(from, path));
  const [move] = around.toSorted(([a], [b]) => b.length - a.length);
  if (move === undefined) return undefined;
  const [from, to] = move;
  const rest = path.slice(from.length);
  return to === "" ? rest.replace(/^\./, "") : `${to}${rest}`;
}

/**
 * The reports about the inputs of a resource that is read from a body. All unknowns in a body have the sources of the
 * body, unless the run reports which output each of them is.
 */
export function toldAfter(moves: readonly Move[], told: Told, inputs: PlannedResource["inputs"]): Told {
  const at = <T>(all: ReadonlyMap<string, T>) =>
    [...all].flatMap(([path, value]) => {
      const to = movedPath(moves, path);
      return to === undefined ? [] : [[to, value] as const];
    });
  const inputOutputs: InputOutputs = new Map(at(told.inputOutputs));
  const unknown = Object.keys(inputs).filter((name) => holdsUnknown(inputs[name]));
  const from = (name: string) => {
    const tops = moves.filter(([, to]) => to === "" || topOf(to) === name).map(([path]) => topOf(path));
    return [...new Set(tops.flatMap((top) => told.sources.get(top) ?? []))];
  };
  return {
    sources: new Map(unknown.map((name) => [name, from(name)])),
    inputOutputs,
    inputTexts: new Map(at(told.inputTexts)),
    inputAnswers: new Map(at(told.inputAnswers)),
    computed: unknown.filter((name) => !inputOutputs.has(name)),
    prints: told.prints.map((print) => movedPath(moves, print) ?? print),
  };
}

/** If an id is an output of a resource, the name in it comes from that resource, too. */
export function namedById(outputs: InputOutputs, input: string): InputOutputs {
  const output = outputs.get(input);
  if (output === undefined) return outputs;
  const rest = [...outputs].filter(([path]) => path !== input);
  const named: readonly (readonly [string, Output])[] =
    output.path === "id" ? [[input, { ...output, path: "name" }]] : [];
  return new Map([...rest, ...named]);
}
