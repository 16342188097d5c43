import { withBodies } from "./bodies/bodies.ts";
import { runFailed, type Change, type PlanConfig, type PlanUnknown } from "./change.ts";
import { isRecord, own, stringAt, type Json } from "./digest.ts";
import { ExportedStack } from "./exported.ts";
import type { PartName } from "./parts.ts";
import { kindOf, malformed, PlanError } from "./planError.ts";
import { Steps } from "./steps.ts";

/** Reads a digest or an export part by part, from a parsed value or from a stream. */
export class PlanDocument {
  readonly #steps = new Steps();
  readonly #stack = new ExportedStack();
  readonly #begun = new Set<PartName>();
  readonly #offline: PlanUnknown[] = [];
  readonly #errors: PlanUnknown[] = [];
  #sames = 0;
  /** Whether anything was summarized: an empty summary does not count. */
  #isSummed = false;
  #held = 0;
  #version: Json = null;
  #config: PlanConfig | undefined;

  /** Begins an object or a list. @throws PlanError when there was one before, because it is not clear which one counts. */
  begin(part: PartName): void {
    if (this.#begun.has(part)) throw malformed(`it has "${part}" twice`);
    this.#begun.add(part);
  }

  /** Takes an element of a list. @throws PlanError when it has the wrong form, or when there are too many to hold. */
  element(part: PartName, element: Json): void {
    this.#held += part === "diagnostics" ? 0 : 1;
    if (this.#held > maxHeld) throw malformed(`it has more than ${maxHeld} resources, which is more than is read`);
    if (part === "steps") this.#steps.add(element);
    else if (part === "resources") this.#stack.addResource(element);
    else if (part === "pending_operations") this.#stack.addPending(element);
    else if (part === "unknowns") this.#offline.push(readUnknown(element));
    else this.#errors.push(...readError(element, this.#errors.length));
  }

  /** Takes a whole value, which may have the wrong form. */
  value(part: PartName, value: Json): void {
    if (part === "version") this.#version = value;
    else if (part === "changeSummary") this.#count(value);
    else if (part === "config") this.#config = isRecord(value) ? value : undefined;
    else if (part === "document") throw notAPlan(kindOf(value));
    // Go writes an empty list as null.
    else if (value !== null) throw notAPlan(`an object whose "${part}" is ${kindOf(value)}`);
  }

  #saysNothing(): boolean {
    return this.#held === 0 && this.#errors.length === 0 && !this.#isSummed && !this.#begun.has("unknowns");
  }

  #count(summary: Json): void {
    this.#sames = countOf(own(summary, "same"));
    this.#isSummed = isRecord(summary) && Object.keys(summary).length > 0;
  }

  /** @throws PlanError when there were neither steps nor resources. */
  change(): Change {
    if (this.#begun.has("steps")) {
      if (this.#saysNothing()) throw notAPlan(nothingLookedAt);
      const offline = this.#begun.has("unknowns") ? this.#offline : undefined;
      const remarks = { offline, errors: this.#errors, sames: this.#sames, config: this.#config };
      return withBodies(this.#steps.change(remarks));
    }
    if (this.#begun.has("deployment")) {
      if (this.#version === 3 || this.#version === 4) return withBodies(this.#stack.change());
      const version = typeof this.#version === "number" ? String(this.#version) : kindOf(this.#version);
      throw notAPlan(`an export of version ${version}, expected 3 or 4`);
    }
    const [error] = this.#errors;
    throw notAPlan(error === undefined ? "an object without steps" : `no steps, since ${error.why}`);
  }
}

const nothingLookedAt = "no steps, and no summary that says that there is nothing to do";

/** The error for an input that is not a digest or an export: what it is, and how to make the right one. */
export function notAPlan(found: string): PlanError {
  const expected =
    "not a digest of `pulumi preview --json`, which is an object with a list of steps, nor a `pulumi stack export`";
  return new PlanError(`${expected}: found ${found}. Make one with: pulumi preview --json --show-sames > digest.json`);
}

function readUnknown(unknown: Json): PlanUnknown {
  return {
    urn: stringAt(unknown, "urn") ?? "",
    path: stringAt(unknown, "path") ?? "",
    why: stringAt(unknown, "why") ?? "not known",
  };
}

/** The first errors of the run, each by its first line. */
function readError(diagnostic: Json, earlier: number): PlanUnknown[] {
  if (stringAt(diagnostic, "severity") !== "error" || earlier >= maxErrors) return [];
  const [line = ""] = (stringAt(diagnostic, "message") ?? "").trimStart().slice(0, maxMessage).split("\n");
  return [{ urn: stringAt(diagnostic, "urn") ?? "", path: "", why: `${runFailed}${line}` }];
}

const maxHeld = 200_000;
const maxErrors = 10;
const maxMessage = 300;

function countOf(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}
