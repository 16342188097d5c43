import { isFolder } from "../../project/files.ts";
import { UserError } from "../../project/userError.ts";
import { spelled } from "../../project/names.ts";
import { readOutputsFile } from "../../project/outputs/file.ts";
import type { FoundOutputs, GivenOutput, GivenOutputs } from "../../project/outputs/given.ts";

/** Runs the project in a folder for a stack, and answers its outputs. */
export type RunSibling = (given: GivenOutputs, stack: string) => Promise<Ran>;

interface Ran {
  readonly outputs: ReadonlyMap<string, GivenOutput>;
  readonly hasReadClock: boolean;
}

/** The given outputs of other stacks. Each file is read, and each project run, once, when a program first asks for it. */
export class OtherStacks {
  readonly #given: readonly GivenOutputs[];
  readonly #run: RunSibling;
  readonly #found = new Map<string, Promise<FoundOutputs>>();

  constructor(given: readonly GivenOutputs[], run: RunSibling) {
    this.#given = given;
    this.#run = run;
  }

  /**
   * The outputs of a stack, by the name in the program's reference; undefined if none are given.
   *
   * @throws UserError when they cannot be read.
   */
  of(stack: string): Promise<FoundOutputs | undefined> {
    const given = this.#given.find((one) => one.stack === stack) ?? this.#given.find((one) => one.stack === undefined);
    if (given === undefined) {
      return Promise.resolve(undefined);
    }
    const found = this.#found.get(given.path + stack) ?? this.#read(given, stack);
    this.#found.set(given.path + stack, found);
    return found;
  }

  async #read(given: GivenOutputs, stack: string): Promise<FoundOutputs> {
    const { added = [], changed = [], label, path } = given;
    const { hasReadClock, outputs } = isFolder(path)
      ? await this.#run(given, stack)
      : { hasReadClock: false, outputs: readOutputsFile(path, label) };
    return {
      outputs: [...outputs].filter(([name]) => !added.includes(name)),
      added,
      changed,
      hasReadClock,
      label,
    };
  }
}

/**
 * The stack in a name: `dev` of `contoso/network/dev`.
 *
 * @throws UserError when the name has another project.
 */
export function stackNamed(name: string, project: string, label: string): string {
  const parts = name.split("/");
  const [named, stack] = [parts.length > 2 ? parts.at(-2) : undefined, parts.at(-1) ?? ""];
  if (named !== undefined && named !== project) {
    throw new UserError(
      `outputs of ${spelled(name)}: the project in ${label} is called ${spelled(project)}, expected ${spelled(named)}: ` +
        "name the folder of that project",
    );
  }
  return stack;
}
