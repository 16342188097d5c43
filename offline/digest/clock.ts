import type { Deployment, UnknownEntry } from "../recorded/deployment.ts";
import { timelessNumber } from "../recorded/clock.ts";
import { isMap, type Json } from "../recorded/values.ts";

/** The inputs and names of resources that were made from the clock: they change if only the clock changes. */
export function madeFromClock(deployment: Deployment): UnknownEntry[] {
  if (!deployment.hasReadClock) return [];
  const { timeless, now } = deployment;
  const isMade = (value: Json): boolean =>
    typeof value === "string"
      ? timeless(value) !== value
      : typeof value === "number"
        ? timelessNumber(value, now) !== value
        : Array.isArray(value)
          ? value.some(isMade)
          : isMap(value) && Object.entries(value).some(([key, inner]) => isMade(key) || isMade(inner));
  return [...deployment.resources.values()].flatMap(({ inputs, name, urn }) => {
    const made = Object.entries(inputs).filter(([, value]) => isMade(value));
    const paths = [...(isMade(name) ? [""] : []), ...made.map(([input]) => `inputs.${input}`)];
    return paths.map((path) => ({ urn, path, why }));
  });
}

const why =
  "made from the clock, the same in every offline run: each `pulumi up` would replace the resources named by it";
