import { createHash } from "node:crypto";

import { guidFromHex } from "../state/pretend.ts";

/** How a name is made that the program does not give: logical name with a suffix, as it is, or a GUID. */
export type Naming = "random" | "copy" | "uuid";

/** What the engine sends for making a name. */
export interface NameRequest {
  readonly logicalName: string;
  /** The same for one resource from preview to update; other for each new one. */
  readonly randomSeed: Uint8Array;
  /** From `pulumi:autonaming` in the configuration of the stack. */
  readonly configured?: { readonly mode: "propose" | "enforce" | "disable"; readonly proposedName: string };
}

/** A name, and whether it is random enough that the next one can stand beside it. */
export interface AutoName {
  readonly name: string;
  readonly isRandom: boolean;
}

/** The name that the real provider would make; none where the configuration forbids it. */
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
