import { afterAll, describe } from "vitest";
import { findPulumi } from "../../scripts/pulumi.ts";
import { Engine } from "../../scripts/record/engine.ts";
import { applyEdits, repository, Workspace, type Edits, type ProjectSource } from "../../scripts/record/workspace.ts";

/** Folder of the small program that the tests of this folder run. */
export const accessProgram = `${repository}/test/engine/programs/access`;

/** Looked for once per test file; on a machine without Pulumi but with Go this builds it, once. */
const found = await findPulumi().catch((error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  console.warn(`test/engine: tests with the real engine are SKIPPED: ${why}`);
  return undefined;
});

/** Like `describe`; where no Pulumi CLI can be had the tests are skipped, and why is printed. */
export const describeEngine = describe.skipIf(found === undefined);

/** The CLI, inside of {@link describeEngine}. */
export function installation(): NonNullable<typeof found> {
  if (found === undefined) throw new Error("no Pulumi CLI: use describeEngine");
  return found;
}

/** A stack of a temporary copy of a project. */
export interface Deployed {
  readonly engine: Engine;
  edit(edits: Edits): void;
}

const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove();
});

/** Makes a stack in a temporary copy of the project, which goes with the test file. */
export async function makeStack(source: ProjectSource, stack = "dev"): Promise<Deployed> {
  const workspace = new Workspace();
  workspaces.push(workspace);
  const project = workspace.addProject(source);
  const engine = await Engine.init(installation(), workspace.folders, project, stack);
  return {
    engine,
    edit: (edits) => {
      applyEdits(project, edits);
    },
  };
}

/** A step of a digest, as far as the tests look at it. */
export interface Step {
  readonly op: string;
  readonly urn: string;
  readonly oldState?: State;
  readonly newState?: State;
  readonly replaceReasons?: readonly string[];
  readonly detailedDiff?: Readonly<Record<string, { readonly kind: string }>> | null;
}

/** A resource in a digest or an export. */
export interface State {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
}

/** The steps of a digest. */
export function stepsOf(digest: unknown): readonly Step[] {
  return (digest as { steps?: readonly Step[] }).steps ?? [];
}

/** The one step of a digest whose resource has the type and, if given, the name. */
export function stepOf(digest: unknown, type: string, name?: string): Step {
  const steps = stepsOf(digest).filter(
    ({ urn }) => urn.split("::")[2]?.endsWith(type) === true && (name === undefined || urn.endsWith(`::${name}`)),
  );
  const [step] = steps;
  if (step === undefined || steps.length > 1) throw new Error(`${steps.length} steps of ${type} ${name ?? ""}`);
  return step;
}

/** The resources of an export. */
export function resourcesOf(exported: unknown): readonly State[] {
  return (exported as { deployment: { resources?: readonly State[] } }).deployment.resources ?? [];
}

/** How often each operation occurs in a digest. */
export function countsOf(digest: unknown): unknown {
  return (digest as { changeSummary?: unknown }).changeSummary;
}
