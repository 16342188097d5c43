import { AssertionError } from "node:assert";

import type { Expectation, Model, Principals } from "../access/engine.ts";
import { brokenIn, misnamedIn, namedFactsOf, sideOf } from "../access/questions.ts";
import type { Power } from "../roles/index.ts";
import { howToRun } from "./commands/options.ts";
import { offlineEvidence } from "./sources/offlineEvidence.ts";
import { runOffline } from "./sources/offlineRun.ts";
import { findProject } from "./sources/project.ts";
import { knownIn } from "./sources/settings.ts";
import { UserError } from "./system/errors.ts";
import { absolute } from "./system/folder.ts";

// `azure-keyless/testing`: what keyless.yaml expects (docs/expectations.md), as assertions of tests.

/** A power of the report, such as `callModels`. */
export type { Power };

/** One, or several. */
export type OneOrMore<T> = T | readonly T[];

export interface AccessOptions {
  /** The name of the stack. */
  readonly stack: string;
  /** The folder of the Pulumi project. @default the working directory */
  readonly cwd?: string;
  /** Seconds that the program may run without registering a resource. @default 60 */
  readonly timeout?: number;
}

/** The effective access in a stack. Each assertion throws an AssertionError that names who has the access, and the way. */
export interface StackAccess {
  readonly stack: string;
  /** Nobody has any of these powers. @param on default: on anything. */
  readonly nobodyMay: (powers: OneOrMore<Power>, on?: OneOrMore<string>) => void;
  /** Nobody else has any of these powers. @param on default: on anything. */
  readonly onlyMay: (who: OneOrMore<string>, powers: OneOrMore<Power>, on?: OneOrMore<string>) => void;
  /** None of these has any of these powers. @param on default: on anything. */
  readonly mayNot: (who: OneOrMore<string>, powers: OneOrMore<Power>, on?: OneOrMore<string>) => void;
  /** Each of these certainly has each of these powers on each of these, and not by a key. */
  readonly may: (who: OneOrMore<string>, powers: OneOrMore<Power>, on: OneOrMore<string>) => void;
  /** These have access to nothing else. */
  readonly reachesOnly: (who: OneOrMore<string>, what: OneOrMore<string>) => void;
  /** These have access to nothing. */
  readonly reachesNothing: (who: OneOrMore<string>) => void;
}

/**
 * Runs the program of a project offline, for all of its stacks: a name that is nobody's in any of them is an error.
 *
 * @throws Error when the program does not run, or has no such stack.
 */
export async function accessOf({ stack, cwd = ".", timeout }: AccessOptions): Promise<StackAccess> {
  const models = await modelsIn(absolute(cwd), timeout);
  const model = models.models.get(stack);
  if (model === undefined) {
    throw new UserError(`there is no stack "${stack}", expected one of ${[...models.models.keys()].join(", ")}`);
  }
  const expect = (expectation: Expectation) => {
    check(stack, model, expectation, models);
  };
  const withOn = <T extends object>(given: T, on: OneOrMore<string> | undefined) =>
    on === undefined ? given : { ...given, on: listed(on) };
  return {
    stack,
    nobodyMay: (powers, on) => {
      expect(withOn({ nobodyMay: listed(powers) }, on));
    },
    onlyMay: (who, powers, on) => {
      expect(withOn({ only: listed(who), may: listed(powers) }, on));
    },
    mayNot: (who, powers, on) => {
      expect(withOn({ who: listed(who), mayNot: listed(powers) }, on));
    },
    may: (who, powers, on) => {
      expect({ who: listed(who), may: listed(powers), on: listed(on) });
    },
    reachesOnly: (who, what) => {
      expect({ who: listed(who), reaches: listed(what) });
    },
    reachesNothing: (who) => {
      expect({ who: listed(who), reaches: "nothing" });
    },
  };
}

interface Models {
  readonly models: ReadonlyMap<string, Model>;
  readonly principals: Principals;
}

/** A test asks for several stacks, and often the same. */
const known = new Map<string, Promise<Models>>();

function modelsIn(cwd: string, timeout: number | undefined): Promise<Models> {
  const key = JSON.stringify([cwd, timeout]);
  const found = known.get(key) ?? run(cwd, timeout);
  known.set(key, found);
  return found;
}

async function run(cwd: string, timeout: number | undefined): Promise<Models> {
  const { root } = findProject(cwd);
  const facts = await knownIn(root);
  const how = await howToRun(root, {
    cwd,
    confine: "auto",
    ...(timeout !== undefined && { timeout: String(timeout) }),
  });
  const ran = await runOffline({ cwd, stacks: [], how });
  const models = ran.map(({ stack, digest }) => [stack, namedFactsOf(offlineEvidence(digest, null), facts)] as const);
  return { models: new Map(models), principals: facts.principals };
}

function check(stack: string, model: Model, expectation: Expectation, { models, principals }: Models): void {
  const sides = new Map([...models].map(([name, one]) => [name, sideOf(one)]));
  const misnamed = misnamedIn({ judging: [], own: [expectation], principals }, sides);
  const broken = misnamed.length > 0 ? misnamed : brokenIn(stack, null, model, { judging: [expectation], principals });
  if (broken.length === 0) return;
  const messages = broken.map(({ message }) => message);
  throw new AssertionError({
    message: [`${stack}: ${messages[0] ?? ""}`, ...messages.slice(1)].join("\n"),
    actual: messages,
    expected: [],
    operator: "access",
  });
}

function listed<T extends string>(given: OneOrMore<T>): readonly T[] {
  return typeof given === "string" ? [given] : given;
}
