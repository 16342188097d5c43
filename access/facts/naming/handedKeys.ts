import { hiddenText } from "../fingerprint.ts";
import { isOutput, isParts, type Output, type TextPart } from "../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { keyOfAnswer, keyOfOutput, type Resources, type ServiceKey } from "./serviceKeys.ts";

/** A value in the inputs of a resource that has keys of services in it, and of which the run tells all. */
export interface HandedKeys {
  readonly pieces: readonly Piece[];
  readonly keys: readonly ServiceKey[];
}

/** What the program wrote, an output, a secret text by its fingerprint, or a key. */
export type Piece = string | Output | { readonly secret: string } | ServiceKey;

export const isServiceKey = (piece: Piece): piece is ServiceKey => typeof piece === "object" && "service" in piece;

/** Of what is unknown by itself, and of a resource that is given none. */
export const noKeys: ReadonlyMap<string, HandedKeys> = new Map();

/** The keys that a resource is given, by the path of the value that they are in. Who has them is told, and what they open. */
export function handedKeysIn(resources: Resources, resource: PlannedResource): ReadonlyMap<string, HandedKeys> {
  const { inputOutputs, inputTexts, inputAnswers } = resource;
  if (inputOutputs.size + inputTexts.size + inputAnswers.size === 0) return noKeys;
  const found = new Map<string, HandedKeys>();
  const add = (path: string, pieces: readonly (Piece | undefined)[]) => {
    const told = pieces.flatMap((piece) => piece ?? []);
    const keys = told.filter(isServiceKey);
    const isOwn = keys.some(({ of }) => of === resource);
    if (told.length === pieces.length && keys.length > 0 && !isOwn) found.set(path, { pieces: told, keys });
  };
  for (const [path, output] of inputOutputs) add(path, [keyOfOutput(resources, output)]);
  for (const [path, answer] of inputAnswers) add(path, [keyOfAnswer(resources, answer)]);
  for (const [path, parts] of inputTexts)
    add(
      path,
      parts.map((part) => pieceOf(resources, part)),
    );
  return found;
}

function pieceOf(resources: Resources, part: TextPart): Piece | undefined {
  if (typeof part === "string") return part;
  if (isOutput(part)) return keyOfOutput(resources, part) ?? part;
  const { unknown, answer } = part;
  if (answer !== undefined) return keyOfAnswer(resources, answer);
  return secretText.test(unknown) ? { secret: unknown } : undefined;
}

/** What a run says of a piece of a secret text that the program wrote. */
const secretText = /^a text #[0-9a-f]{16}$/;

/** The resources that a value comes from. */
export function urnsIn({ pieces }: HandedKeys): readonly string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string" || "secret" in piece) return [];
    return isServiceKey(piece) ? piece.from.map(({ urn }) => urn) : [piece.urn];
  });
}

/** What decides which value it is: of a key only of what it is one. What it gives is told by who has it. */
export function whoseKeys({ pieces }: HandedKeys): readonly (string | Output)[] {
  return pieces.flatMap((piece) => {
    // Whether the program calls it a secret is nothing.
    if (typeof piece === "string") return [hiddenText(piece)];
    if (isServiceKey(piece)) {
      const { of, by, places } = piece;
      const where = [...places].flatMap(([name, value]) => [name, isParts(value) ? JSON.stringify(value) : value]);
      return ["key of", typeof of === "string" ? of : { urn: of.urn, path: "id" }, by, ...where];
    }
    return ["secret" in piece ? piece.secret : piece];
  });
}
