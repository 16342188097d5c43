import type { Deployment } from "../recorded/deployment.ts";
import { timelessNumber } from "../recorded/clock.ts";
import { placeless } from "../recorded/placeless.ts";
import { assetHash } from "./assets.ts";
import {
  hasLabel,
  isMap,
  labelPattern,
  signatureKey,
  signatures,
  unknownValue,
  type Json,
  type JsonMap,
} from "../recorded/values.ts";

/** Prints a recorded run as the digest shows it. */
export interface Printer {
  urn: (urn: string) => string;
  text: (text: string) => string;
  value: (value: Json) => Json;
}

/** A printer that knows the stand-ins of the run and leaves this machine's paths out. */
export function printable(deployment: Deployment): Printer {
  const { timeless, hasReadClock } = deployment;
  const withoutPlace = placeless(deployment.folders.root);
  const scrub = (raw: string) => timeless(withoutPlace(raw));
  const urns = printedUrns(deployment);
  const urn = (raw: string) => timeless(urns.get(raw) ?? unlabelledUrn(raw));
  const text = (raw: string) =>
    scrub(raw.replace(labelPattern, (label) => `<${deployment.labels.get(label.toLowerCase())?.why ?? "unknown"}>`));

  function value(raw: Json): Json {
    if (typeof raw === "string") {
      return hasLabel(raw) ? unknownValue : scrub(raw);
    }
    if (Array.isArray(raw)) {
      return raw.map(value);
    }
    if (typeof raw === "number" && hasReadClock) {
      return timelessNumber(raw, deployment.now);
    }
    return isMap(raw) ? map(raw) : raw;
  }

  function map(raw: JsonMap): Json {
    switch (raw[signatureKey]) {
      case signatures.secret:
        return "[secret]";
      case signatures.output:
        return raw["secret"] === true ? "[secret]" : value(raw["value"] ?? unknownValue);
      case signatures.resource:
        return {
          [signatureKey]: signatures.resource,
          ...(raw["id"] === undefined ? {} : { id: raw["id"] === "" ? unknownValue : value(raw["id"]) }),
          packageVersion: raw["packageVersion"] ?? "",
          urn: typeof raw["urn"] === "string" ? urn(raw["urn"]) : unknownValue,
        };
      case signatures.asset:
        return { ...entries(serialized(raw)), ...assetHash(deployment.folders.root, raw) };
      case signatures.archive:
        return entries(serialized(raw));
      default:
        return Object.keys(raw).some(hasLabel) ? unknownValue : entries(raw);
    }
  }

  function entries(raw: JsonMap): JsonMap {
    return Object.fromEntries(
      Object.entries(raw)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [timeless(key), value(inner)]),
    );
  }

  return { urn, text, value };
}

// The SDK sends its own marks along with what the engine keeps of an asset.
function serialized(asset: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(asset).filter(([key]) => !key.startsWith("__")));
}

// A name made from an unknown is itself unknown. Two such names may then read the same. The stand-ins' sources distinguish
// them apart, and in their order they are counted.
function printedUrns(deployment: Deployment): Map<string, string> {
  const source = (urn: string) =>
    urn.replace(labelPattern, (label) => {
      const known = deployment.labels.get(label.toLowerCase());
      return known === undefined ? label : `${known.path} ${known.why}`;
    });
  const labelled = [...deployment.resources.keys()]
    .filter(hasLabel)
    .toSorted((a, b) => (source(a) < source(b) ? -1 : 1));
  const used = new Map<string, number>();
  const printed = new Map<string, string>();
  for (const urn of labelled) {
    const plain = unlabelledUrn(urn);
    const count = (used.get(plain) ?? 0) + 1;
    used.set(plain, count);
    printed.set(urn, count === 1 ? plain : `${plain}#${count}`);
  }
  return printed;
}

function unlabelledUrn(urn: string): string {
  return urn.replace(labelPattern, unknownValue);
}
