import { v5 as uuid } from "uuid";

/** A JSON object as the engine prints it. */
type JsonObject = Record<string, unknown>;

/** What is recorded of a change. */
export type RecordKind = "digest" | "changes" | "steps" | "refresh" | "state" | "offlineBefore" | "offlineAfter";

/** Kinds in which outputs and ids are printed only sometimes. */
const previews: ReadonlySet<RecordKind> = new Set(["digest", "changes", "steps"]);

/** When everything in a recording happened. */
const someTime = "2026-01-01T00:00:00Z";

/** For GUIDs that the engine makes at random. */
const namespace = "8f3d3e5c-2b1a-5c6d-9e7f-0a1b2c3d4e5f";

/**
 * The printed text without everything that differs from run to run: durations and times, ids of providers, the order of
 * steps and dependencies, temporary folders, salts, the version of the CLI, warnings of Node.js, and `newState.outputs`
 * and `newState.id` of a preview, which the engine prints or not, depending on its threads (Pulumi facts, section 1.1).
 * Also without the aliases that the SDK adds to every resource for the API versions of its type: they are most of an
 * offline digest.
 *
 * @param places absolute folders and their replacements.
 */
export function normalise(printed: unknown, kind: RecordKind, places: ReadonlyMap<string, string>): unknown {
  const text = withFixedProviders(withoutPlaces(JSON.stringify(printed), places));
  const value = JSON.parse(text) as JsonObject;
  return kind === "state" ? normaliseExport(value) : normaliseDigest(value, previews.has(kind));
}

function withoutPlaces(text: string, places: ReadonlyMap<string, string>): string {
  const deepestFirst = [...places].toSorted(([a], [b]) => b.length - a.length);
  return (
    deepestFirst
      .reduce((rest, [folder, name]) => rest.replaceAll(folder, name), text)
      // The engine writes places outside of the project relative to it, as deep as the temporary folder happens to be.
      .replaceAll(/project:\/\/\/(?:\.\.\/)+[^"]*?node_modules\//g, "project:///node_modules/")
  );
}

/** A provider reference is `<urn>::<random id>`; the id is also that of the provider resource. */
function withFixedProviders(text: string): string {
  const references = text.matchAll(/(urn:pulumi:[^"]*?pulumi:providers:[^"]*?)::([0-9a-f]{8}-[0-9a-f-]{27})"/g);
  const ids = new Map([...references].map(([, urn = "", id = ""]) => [id, uuid(urn, namespace)]));
  // An unknown id is not an id.
  ids.delete("04da6b54-80e4-46f7-96ec-b56ff0331ba9");
  return [...ids].reduce((rest, [id, fixed]) => rest.replaceAll(id, fixed), text);
}

function normaliseDigest(digest: JsonObject, isPreview: boolean): JsonObject {
  const { duration, steps, diagnostics, ...rest } = digest;
  const said = objectsOf(diagnostics).filter(({ message }) => !isNodeWarning(String(message)));
  return {
    ...rest,
    ...(steps !== undefined && { steps: byUrn(objectsOf(steps)).map((step) => normaliseStep(step, isPreview)) }),
    ...(said.length > 0 && { diagnostics: said }),
    ...(duration !== undefined && { duration: 0 }),
  };
}

function normaliseStep(step: JsonObject, isPreview: boolean): JsonObject {
  const { oldState, newState } = step;
  return {
    ...step,
    ...(isObject(oldState) && { oldState: normaliseState(oldState) }),
    ...(isObject(newState) && {
      newState: normaliseState(isPreview ? without(newState, ["id", "outputs"]) : newState),
    }),
  };
}

function normaliseState({ aliases, ...state }: JsonObject): JsonObject {
  const { dependencies, propertyDependencies, stackTrace, created, modified } = state;
  const ownAliases = Array.isArray(aliases) ? withoutVersions(String(state["urn"]), aliases) : [];
  return {
    ...state,
    ...(Array.isArray(dependencies) && { dependencies: dependencies.toSorted() }),
    ...(isObject(propertyDependencies) && { propertyDependencies: mapValues(propertyDependencies, sorted) }),
    ...(ownAliases.length > 0 && { aliases: ownAliases }),
    ...(created !== undefined && { created: someTime }),
    ...(modified !== undefined && { modified: someTime }),
    // Frames of the SDK and of Node.js change with their versions.
    ...(stackTrace !== undefined && { stackTrace: objectsOf(stackTrace).filter(isOfProject) }),
  };
}

/** The aliases, without those that are only another API version of the resource's own URN or of another alias. */
function withoutVersions(urn: string, aliases: readonly unknown[]): unknown[] {
  const said = new Set<unknown>([urn, ...aliases]);
  return aliases.filter((alias) => {
    const plain = typeof alias === "string" ? alias.replaceAll(/\/v\d{8}[a-z0-9]*(?=:)/g, "") : alias;
    return plain === alias || !said.has(plain);
  });
}

function normaliseExport(value: JsonObject): JsonObject {
  const { deployment } = value;
  if (!isObject(deployment)) throw new Error("`pulumi stack export` printed no deployment");
  const resources = byUrn(objectsOf(deployment["resources"])).map(normaliseState);
  const manifest = isObject(deployment["manifest"]) ? deployment["manifest"] : {};
  const fixed = {
    ...deployment,
    manifest: { ...manifest, time: someTime, magic: "magic", version: "v3.0.0" },
    resources,
  };
  return { ...value, deployment: withoutCiphers(fixed) };
}

/** Removes the salt of the stack and the ciphertexts, which are random. */
function withoutCiphers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCiphers);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === "string" && (key === "ciphertext" || key === "salt") ? key : withoutCiphers(item),
    ]),
  );
}

/** A stable sort: the steps of one resource stay in their order. */
function byUrn(items: readonly JsonObject[]): JsonObject[] {
  return items.toSorted((a, b) => (String(a["urn"]) < String(b["urn"]) ? -1 : a["urn"] === b["urn"] ? 0 : 1));
}

function isOfProject(frame: JsonObject): boolean {
  return typeof frame["sourcePosition"] === "string" && !frame["sourcePosition"].includes("/node_modules/");
}

function isNodeWarning(message: string): boolean {
  return /^\(node:\d+\)|^\(Use `node --trace/.test(message);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

function mapValues(object: JsonObject, map: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
