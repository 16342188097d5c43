import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workspace } from "../../../engine/copy/workspace.ts";
import { putResource } from "../../../sandbox/portal.ts";
import { openTenant } from "../../../sandbox/state/open.ts";
import { readTenant } from "../../../sandbox/state/readTenant.ts";
import type { Change } from "../../../tools/record/change.ts";
import { engineOnNew, resourcesOf } from "../realEngine.ts";
import type { Case } from "./cases.ts";
import { filesAfter, filesBefore, type Files } from "./files.ts";
import type { Moment } from "./outcome.ts";

/** A change that was made with the real engine. */
export interface Played {
  readonly before: Moment;
  readonly after: Moment;
  /** What was previewed before it was made, where that was asked for. */
  readonly digest?: unknown;
  /** Why the program after could not be deployed. */
  readonly failure?: string;
}

/** Cases that begin with the same program in the same tenant: that is deployed once, and put back after each of them. */
export function groupsOf(cases: readonly Case[]): readonly (readonly Case[])[] {
  const groups = Map.groupBy(cases, ({ change }) =>
    JSON.stringify([filesBefore(change), change.first ?? [], change.exists ?? []]),
  );
  return [...groups.values()];
}

/**
 * Makes the changes of a group.
 *
 * @param lane groups of different lanes can be made at the same time.
 * @param told of each as soon as it was made.
 */
export async function playGroup(
  group: readonly Case[],
  lane: number,
  told: (one: Case, played: Played) => void,
): Promise<void> {
  const [begin] = group;
  if (begin === undefined) return;
  const workspace = new Workspace();
  try {
    const { folder, folders } = workspace;
    await fillTenant(workspace, begin.change, lane);
    const project = workspace.addProject(filesBefore(begin.change));
    const engine = await engineOnNew(folders, project, begin.change.stack ?? "dev", {}, { lane });
    const now = (): Moment => ({ state: resourcesOf(engine.export()), tenant: readTenant(folders.tenant) });
    await engine.up();
    const before = now();
    const saved = join(folder, "saved");
    copyDeployed(folder, saved);
    for (const one of group) {
      write(project, filesAfter(one.change));
      const digest = one.isPreviewed === true ? await engine.preview() : undefined;
      const failure = await failureOf(engine.up());
      told(one, { before, after: now(), digest, ...(failure !== undefined && { failure }) });
      for (const path of deployedIn(folder)) rmSync(path, { recursive: true });
      copyDeployed(saved, folder);
    }
  } finally {
    workspace.remove();
  }
}

/** What is there before the program: resources of others, and other stacks. GUIDs are those of the recordings. */
async function fillTenant(workspace: Workspace, { exists = [], first = [] }: Change, lane: number): Promise<void> {
  const state = openTenant(workspace.folders.tenant, { seed: "" });
  for (const { id, type, given } of exists) putResource(state, id, type, given);
  state.close();
  for (const [index, { project, stack }] of first.entries()) {
    const folder = workspace.addProject(project, `first-${index}`);
    await (await engineOnNew(workspace.folders, folder, stack, {}, { lane })).up();
  }
}

async function failureOf(run: Promise<void>): Promise<string | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The engine's states, and the tenant, which is several files while it is written. */
function deployedIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name === "backend" || name.startsWith("tenant.db"));
  return names.map((name) => join(folder, name));
}

function copyDeployed(from: string, to: string): void {
  for (const path of deployedIn(from)) cpSync(path, join(to, path.slice(from.length)), { recursive: true });
}

/** Pulumi.yaml of the copy names the sandbox. */
function write(project: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (path !== "Pulumi.yaml") writeFileSync(join(project, path), text);
  }
}
