import { createHash } from "node:crypto";

import { guidFromHex } from "../state/pretend.ts";

/** How a missing name is made: the logical name with a suffix, the logical name itself, or a GUID. */
export type Naming = "random" | "copy" | "uuid";

/** The parts of an engine's request from which a name is made. */
export interface NameRequest {
  readonly logicalName: string;
  /** The same for one resource in preview and update; different for each new resource. */
  readonly randomSeed: Uint8Array;
  /** From `pulumi:autonaming` in the configuration of the stack. */
  readonly configured?: { readonly mode: "propose" | "enforce" | "disable"; readonly proposedName: string };
}

/** A name, and whether a replacement with another such name can exist beside it. */
export interface AutoName {
  readonly name: string;
  readonly isRandom: boolean;
}

/** The name that the real provider would make; undefined where the configuration forbids it. */
export function autoName(naming: Naming, { logicalName, randomSeed, configured }: NameRequest): AutoName | undefined {
  if (configured?.mode === "disable") return undefined;
  if (configured?.mode === "enforce" || (configured?.mode === "propose" && naming !== "uuid")) {
    return { name: configured.proposedName, isRandom: true };
  }
  switch (naming) {
    case "random":
      return { name: `${logicalName}${hexOf(randomSeed).slice(0, 8)}`, isRandom: true };
    case "uuid":
      return { name: guidFromHex(hexOf(randomSeed)), isRandom: true };
    case "copy":
      return { name: logicalName, isRandom: false };
  }
}

function hexOf(seed: Uint8Array): string {
  return createHash("sha256").update(seed).digest("hex");
}
