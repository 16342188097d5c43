import { noNeeds, type Needs } from "../../project/settings/settings.ts";

/** `auto` confines where the system can, `required` refuses to run elsewhere, `off` does not confine. */
export type Mode = "auto" | "required" | "off";

/**
 * How the programs of one run are confined. What the first of them shows about this machine counts for all: a program that
 * exhausts the system on purpose cannot get the next one started without a wall.
 */
export class Confinement {
  readonly mode: Mode;
  readonly needs: Needs;
  /** Whether a wall was built on this machine. */
  hasWall = false;
  /** Why programs run unconfined; undefined while they do not. */
  unconfined: string | undefined;

  /** Until the first program has shown whether there is a wall. */
  first: Promise<void> | undefined;

  constructor(mode: Mode = "auto", needs: Needs = noNeeds) {
    this.mode = mode;
    this.needs = needs;
    if (mode === "off") this.unconfined = "as --confine off says";
    else if (process.platform !== "linux") this.unconfined = "only Linux has the namespaces that it takes";
  }

  /** Whether a program may get a wall, as far as is known. */
  get mayHaveWall(): boolean {
    return this.unconfined === undefined;
  }
}
