import type { RegisterResourceRequest, TransformResourceOptions } from "@pulumi/pulumi/proto/resource_pb.js";
import { proto } from "./proto.ts";

/** The options of a resource, in the shape in which transforms see and change them. */
export type Options = TransformResourceOptions;

/** The options of a registration as a transform would get them. */
export function optionsOf(request: RegisterResourceRequest): Options {
  const options = new proto.resource.TransformResourceOptions();
  options.setDependsOnList(request.getDependenciesList());
  options.setIgnoreChangesList(request.getIgnorechangesList());
  options.setReplaceOnChangesList(request.getReplaceonchangesList());
  options.setVersion(request.getVersion());
  options.setProvider(request.getProvider());
  options.setCustomTimeouts(request.getCustomtimeouts());
  options.setPluginDownloadUrl(request.getPlugindownloadurl());
  options.setDeletedWith(request.getDeletedwith());
  options.setAdditionalSecretOutputsList(request.getAdditionalsecretoutputsList());
  options.setHooks(request.getHooks());
  options.setImport(request.getImportid());
  options.setHideDiffList(request.getHidediffsList());
  options.setReplaceWithList(request.getReplaceWithList());
  options.setReplacementTrigger(request.getReplacementTrigger());
  const providers = options.getProvidersMap();
  request.getProvidersMap().forEach((ref, name) => providers.set(name, ref));
  // For these three, undefined differs from false.
  if (request.hasProtect()) {
    options.setProtect(request.getProtect() ?? false);
  }
  if (request.hasRetainondelete()) {
    options.setRetainOnDelete(request.getRetainondelete() ?? false);
  }
  if (request.getDeletebeforereplacedefined() || request.getDeletebeforereplace()) {
    options.setDeleteBeforeReplace(request.getDeletebeforereplace());
  }
  return options;
}

/** The options that a state keeps and a digest prints; empty ones are left out there. */
export function goalOptions(options: Options): Record<string, unknown> {
  const trigger: unknown = options.getReplacementTrigger()?.toJavaScript();
  return {
    additionalSecretOutputs: options.getAdditionalSecretOutputsList(),
    customTimeouts: timeouts(options),
    replaceWith: options.getReplaceWithList(),
    ignoreChanges: options.getIgnoreChangesList(),
    hideDiff: options.getHideDiffList(),
    replaceOnChanges: options.getReplaceOnChangesList(),
    replacementTrigger: trigger ?? undefined,
    resourceHooks: hooks(options),
  };
}

function hooks(options: Options): Record<string, string[]> | undefined {
  const bound = Object.entries(options.getHooks()?.toObject() ?? {})
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]): [string, string[]] => [kind.replace(/List$/, ""), names]);
  return bound.length === 0 ? undefined : Object.fromEntries(bound);
}

function timeouts(options: Options): Record<string, number> | undefined {
  const given = options.getCustomTimeouts();
  const seconds = Object.entries({
    create: given?.getCreate() ?? "",
    update: given?.getUpdate() ?? "",
    delete: given?.getDelete() ?? "",
  })
    .map(([key, text]): [string, number] => [key, secondsIn(text)])
    .filter(([, value]) => value > 0);
  return seconds.length === 0 ? undefined : Object.fromEntries(seconds);
}

// Go durations: "1h30m", "20m", "90s".
function secondsIn(text: string): number {
  const units: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  return [...text.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? "s"] ?? 0),
    0,
  );
}
