import { applyEdits, repository, Workspace, type Edits, type ProjectSource } from "../../engine/copy/workspace.ts";
import { Engine } from "../../engine/engine.ts";
import type { Installation } from "../../engine/installation/installation.ts";
import { putResource } from "../../sandbox/portal.ts";
import type { JsonMap } from "../../sandbox/state/json.ts";
import { openTenant } from "../../sandbox/state/open.ts";
import { normalise, type RecordKind } from "./normalise.ts";
import { offlineDigest } from "./offline.ts";

/** A change of a program, to be recorded. */
export interface Change {
  /** Names the files of the recording. */
  readonly name: string;
  /** Folder of the project, or its files by path; Pulumi.yaml among them. */
  readonly project: ProjectSource;
  /** @default "dev" */
  readonly stack?: string;
  /** Makes the program before out of the project; `null` when nothing is deployed before. @default no edits */
  readonly before?: Edits | null;
  /** Makes the program after out of the program before. @default no edits */
  readonly after?: Edits;
  /** Stacks that are deployed first, for stack references: `organization/<project>/<stack>`. */
  readonly first?: readonly { readonly project: ProjectSource; readonly stack: string }[];
  /** The contents of the tenant before anything is deployed. @default nothing */
  readonly exists?: readonly { readonly id: string; readonly type: string; readonly given: JsonMap }[];
  /** Logical names of resources that somebody deletes by hand before the refresh. @default none */
  readonly gone?: readonly string[];
  /** What to record. @default ["digest"] */
  readonly records?: readonly RecordKind[];
}

/** What the engine printed, per kind, without noise. */
export type Recording = Partial<Record<RecordKind, unknown>>;

/**
 * Runs a change through the real engine, with the sandbox for Azure, in a temporary copy: `up` of the program before,
 * then previews of the program after.
 *
 * - `digest`: `preview --json --show-sames`; `changes`: without `--show-sames`; `steps`: with `--show-replacement-steps` too
 * - `refresh`: `refresh --preview-only --json` of what is deployed
 * - `state`: `stack export` of what is deployed, before the change
 * - `offlineBefore`, `offlineAfter`: the digest of an offline run of the program before, and after
 *
 * @throws Error when the program before does not deploy. A failure of the program after is recorded.
 */
export async function recordChange(change: Change, installation: Installation): Promise<Recording> {
  const { stack = "dev", before = {}, after = {}, first = [], exists = [], gone = [], records = ["digest"] } = change;
  const workspace = new Workspace();
  try {
    fillTenant(workspace.folders.tenant, exists);
    for (const [index, { project, stack: name }] of first.entries()) {
      const folder = workspace.addProject(project, `first-${index}`);
      await (await Engine.init(installation, workspace.folders, folder, name)).up();
    }
    const project = workspace.addProject(change.project);
    const engine = await Engine.init(installation, workspace.folders, project, stack);
    const recording: Recording = {};
    if (before !== null) {
      applyEdits(project, before);
      await engine.up();
      if (records.includes("offlineBefore")) recording.offlineBefore = await offlineDigest(project, stack);
    }
    if (records.includes("state")) recording.state = engine.export();
    if (records.includes("refresh")) recording.refresh = await engine.refreshPreview(gone);
    applyEdits(project, after);
    if (records.includes("digest")) recording.digest = await engine.preview();
    if (records.includes("changes")) recording.changes = await engine.preview({ showSames: false });
    if (records.includes("steps")) recording.steps = await engine.preview({ showReplacementSteps: true });
    if (records.includes("offlineAfter")) recording.offlineAfter = await offlineDigest(project, stack);
    const places = new Map([
      [project, "/project"],
      [workspace.folder, "/workspace"],
      [repository, "/project"],
    ]);
    return Object.fromEntries(
      Object.entries(recording).map(([kind, printed]) => [kind, normalise(printed, kind as RecordKind, places)]),
    );
  } catch (error) {
    throw new Error(`change ${change.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    workspace.remove();
  }
}

/** GUIDs are the same in every recording, also of what is there before. */
function fillTenant(tenant: string, exists: NonNullable<Change["exists"]>): void {
  const state = openTenant(tenant, { seed: "" });
  for (const { id, type, given } of exists) putResource(state, id, type, given);
  state.close();
}
