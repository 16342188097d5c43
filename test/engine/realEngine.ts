import { describe } from "vitest";
import { applyEdits, repository, Workspace, type Edits, type ProjectSource } from "../../engine/copy/workspace.ts";
import { Engine, type ProvidersFrom, type SandboxFolders } from "../../engine/engine.ts";
import { findPulumi } from "../../engine/pulumi.ts";
import { openTenant } from "../../sandbox/state/open.ts";
import { readTenant, type Tenant } from "../../sandbox/state/readTenant.ts";
import type { TenantState } from "../../sandbox/state/tenant.ts";
import { atEnd } from "../atEnd.ts";
import { programHost } from "./host/programHost.ts";
import { readyStack } from "./host/readyStack.ts";
import { vaultVariables } from "./host/vault.ts";

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
  /** Folder of the copy. */
  readonly project: string;
  readonly edit: (edits: Edits) => void;
  /** The same stack, with others who help its engine. */
  readonly helpedBy: (helpers: Helpers) => Promise<Deployed>;
  /** What the sandbox has now. @throws Error before anything was written to it. */
  readonly tenant: () => Tenant;
  /** Changes the tenant as somebody does in the portal, with the functions of sandbox/portal.ts. */
  readonly byHand: (change: (state: TenantState) => void) => void;
}

/** Who does the work beside the engine: what a test is not about is shared, which takes half of the time. */
export interface Helpers {
  /** A fault that kills one needs a process of its own. @default "this process" */
  readonly providers?: ProvidersFrom;
  /** Whether the engine starts a process for each run of a program, as it does for a user. @default one runs them all */
  readonly programs?: "one process" | "processes of their own";
  /** Programs of different lanes run at the same time. @default 0 */
  readonly lane?: number;
}

/**
 * Makes a stack in a temporary copy of the project, which goes with the test file.
 *
 * @param env for the sandbox, such as KEYLESS_SANDBOX_LATENCY_MS. @default nothing beside the tenant
 */
export async function makeStack(
  source: ProjectSource,
  stack = "dev",
  env: Readonly<Record<string, string>> = {},
  helpers: Helpers = {},
): Promise<Deployed> {
  const workspace = new Workspace();
  atEnd(() => {
    workspace.remove();
  });
  const project = workspace.addProject(source);
  const engine = await engineOnNew(workspace.folders, project, stack, env, helpers);
  const deployed: Deployed = {
    engine,
    project,
    helpedBy: async (others) => ({
      ...deployed,
      engine: await engineOn(workspace.folders, project, stack, env, others),
    }),
    edit: (edits) => {
      applyEdits(project, edits);
    },
    tenant: () => readTenant(workspace.folders.tenant),
    byHand: (change) => {
      const state = openTenant(workspace.folders.tenant, { seed: "" });
      change(state);
      state.close();
    },
  };
  return deployed;
}

/** Makes an empty stack, and the engine on it. It writes into the project's stack configuration: use a copy. */
export function engineOnNew(...where: Parameters<typeof engineOn>): Promise<Engine> {
  const [{ backend }, project, stack] = where;
  readyStack(backend, project, stack);
  return engineOn(...where);
}

/** The engine on a stack that is there, with the variables for the sandbox. */
async function engineOn(
  folders: SandboxFolders,
  project: string,
  stack: string,
  env: Readonly<Record<string, string>> = {},
  { providers = "this process", programs = "one process", lane = 0 }: Helpers = {},
): Promise<Engine> {
  const host = programs === "one process" ? await programHost(lane) : {};
  const variables = { ...host, ...(await vaultVariables()), ...env };
  return new Engine(installation(), folders, project, stack, variables, providers);
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
  /** It is only read. */
  readonly external?: boolean;
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

/** What Azure refused because of something else that was there or under way: code, caller and id of each 409. */
export function conflictsIn({ log }: Tenant): readonly string[] {
  return log.filter(({ status }) => status === 409).map(({ code, caller, id }) => `${code ?? ""} ${caller} ${id}`);
}
