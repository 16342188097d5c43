import type { Deployment, Diagnostic, Resource, UnknownEntry } from "../recorded/deployment.ts";
import { computedInputs, inputSources } from "./computed.ts";
import { madeFromClock } from "./clock.ts";
import { fingerprintOf } from "../recorded/fingerprint.ts";
import { inputPrints } from "./inputPrints.ts";
import { inputAnswers, inputOutputs, inputTexts } from "./inputOutputs.ts";
import { madeOf } from "./madeOf.ts";
import { madeOutputs } from "./madeOutputs.ts";
import { printable, type Printer } from "./print.ts";
import { toldOf } from "./told.ts";
import type { Json } from "../recorded/values.ts";

/**
 * The output of `pulumi preview --json`, with `unknowns`, which this run could not know, and `newState.computedInputs`, the
 * inputs whose unknown value the program makes of something, with `newState.inputFingerprints` of what it makes and of
 * its secrets, by path: the same for the same code and value. `newState.inputOutputs` says which output an input is that
 * is passed on as it is, `newState.inputTexts` what a text is joined from (docs/decisions/digest.md).
 */
export interface Digest {
  config: Record<string, string>;
  steps: DigestStep[];
  diagnostics: Diagnostic[];
  duration: number;
  changeSummary: Record<string, number>;
  unknowns: UnknownEntry[];
}

/** One step, with the state that it would make. */
export interface DigestStep {
  op: string;
  urn: string;
  provider?: string;
  newState: Record<string, unknown>;
  detailedDiff: null;
}

/** The digest of a finished run. It does not depend on the order in which things happened. */
export function digestOf(deployment: Deployment, duration: number): Digest {
  const printer = printable(deployment);
  for (const [urn, names] of deployment.changed) {
    const { transformed } = deployment.resources.get(urn) ?? {};
    names.forEach((name) => transformed?.add(name));
  }
  const steps = inTreeOrder(deployment.resources, printer).map((resource) => step(deployment, resource, printer));
  const changeSummary: Record<string, number> = {};
  for (const { op } of steps) {
    changeSummary[op] = (changeSummary[op] ?? 0) + 1;
  }
  return {
    config: configOf(deployment, printer),
    steps,
    diagnostics: inChannelOrder(deployment.diagnostics).map(({ urn, message, severity }) => ({
      ...(urn === undefined ? {} : { urn: printer.urn(urn) }),
      message: printer.text(message),
      severity,
    })),
    duration,
    changeSummary: sortedRecord(changeSummary),
    unknowns: unknownsOf(deployment, printer),
  };
}

// Output of different pipes has no common order. Within each pipe it has the program's order.
function inChannelOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity < b.severity ? -1 : 1));
}

// Uses of the program's own secrets are reported where they go; secrets of a provider only here, in the configuration.
function configOf({ config, space }: Deployment, printer: Printer): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [key, value] of config.values) {
    shown[key] = config.secretKeys.has(key) ? "[secret]" : printer.text(value);
  }
  for (const [key, ciphertext] of config.encrypted) {
    shown[key] = key.startsWith(`${space.project}:`) ? "[secret]" : `[secret] #${fingerprintOf(ciphertext)}`;
  }
  return sortedRecord(shown);
}

function unknownsOf(deployment: Deployment, printer: Printer): UnknownEntry[] {
  const printed = ({ urn, path, why }: UnknownEntry) => ({
    urn: printer.urn(urn),
    path: printer.text(path),
    why: printer.text(why),
  });
  const told = [
    ...deployment.unknowns,
    ...deployment.silent.values(),
    ...hooksOf(deployment),
    ...madeFromClock(deployment),
  ].map(printed);
  const entries = [...told, ...unseenOf(deployment, printer, told)];
  const byKey = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

// By now the code of all hooks is reported.
function hooksOf({ code, hooks }: Deployment): UnknownEntry[] {
  return hooks.map(([urn, hook]) => ({
    urn,
    path: "hooks",
    why: `hook ${hook}: its code runs only in a deployment, so its effect cannot be seen (#${code.get(hook) ?? "unknown"})`,
  }));
}

// What a provider does is unknown, but its inputs distinguish two programs.
function unseenOf(deployment: Deployment, printer: Printer, told: readonly UnknownEntry[]): UnknownEntry[] {
  return [...deployment.unseen].flatMap(([raw, why]) => {
    const resource = deployment.resources.get(raw);
    if (resource === undefined) {
      return [];
    }
    const { inputs, propertyDependencies, inputFingerprints } = state(deployment, resource, printer);
    const urn = printer.urn(raw);
    const said = told.filter((entry) => entry.urn === urn).map(({ path, why: words }) => `${path}: ${words}`);
    const given = JSON.stringify([inputs, propertyDependencies, inputFingerprints, said.toSorted()]);
    return [{ urn, path: "", why: `${why} (given #${fingerprintOf(given)})` }];
  });
}

// Registration order is random. This order is not: parents before children, siblings by URN.
function inTreeOrder(resources: Map<string, Resource>, printer: Printer): Resource[] {
  const children = Map.groupBy(resources.values(), ({ parent }) => (resources.has(parent) ? parent : ""));
  const under = (urn: string): Resource[] =>
    (children.get(urn) ?? [])
      .toSorted((a, b) => (printer.urn(a.urn) < printer.urn(b.urn) ? -1 : 1))
      .flatMap((resource) => [resource, ...under(resource.urn)]);
  return under("");
}

function step(deployment: Deployment, resource: Resource, printer: Printer): DigestStep {
  const provider = printer.urn(resource.provider);
  return {
    op: resource.op,
    urn: printer.urn(resource.urn),
    ...(provider === "" ? {} : { provider }),
    newState: withoutEmpty(state(deployment, resource, printer)),
    detailedDiff: null,
  };
}

// In the order of the engine's ResourceV3; what is ours comes last.
function state(deployment: Deployment, resource: Resource, printer: Printer): Record<string, unknown> {
  const { options } = resource;
  const urns = (list: readonly string[] = []) => list.map((urn) => printer.urn(urn)).toSorted();
  return {
    urn: printer.urn(resource.urn),
    custom: resource.custom,
    id: resource.id === undefined ? undefined : printer.value(resource.id),
    type: resource.type,
    inputs: printer.value(resource.inputs),
    outputs: resource.outputs === undefined ? undefined : printer.value(resource.outputs),
    parent: printer.urn(resource.parent),
    protect: resource.protect === true ? true : undefined,
    external: options["external"],
    dependencies: urns(resource.dependencies),
    provider: printer.urn(resource.provider),
    propertyDependencies: sortedRecord(
      Object.fromEntries([...inputSources(deployment, resource)].map(([key, list]) => [key, urns(list)])),
    ),
    additionalSecretOutputs: options["additionalSecretOutputs"],
    aliases: ((options["aliases"] ?? []) as string[]).map((urn) => printer.urn(urn)),
    customTimeouts: options["customTimeouts"],
    importID: options["importID"] === undefined ? undefined : printer.value(options["importID"] as Json),
    retainOnDelete: resource.retainOnDelete === true ? true : undefined,
    deletedWith: printer.urn(resource.deletedWith),
    replaceWith: urns(options["replaceWith"] as string[] | undefined),
    sourcePosition: resource.sourcePosition,
    stackTrace: resource.stackTrace?.map((sourcePosition) => ({ sourcePosition })),
    ignoreChanges: options["ignoreChanges"],
    hideDiff: options["hideDiff"],
    replaceOnChanges: options["replaceOnChanges"],
    replacementTrigger:
      options["replacementTrigger"] === undefined ? undefined : printer.value(options["replacementTrigger"] as Json),
    resourceHooks: options["resourceHooks"],
    computedInputs: computedInputs(deployment, resource)
      .map((path) => printer.text(path))
      .toSorted(),
    inputFingerprints: sortedRecord(
      Object.fromEntries(inputPrints(deployment, resource).map(([path, print]) => [printer.text(path), print])),
    ),
    inputOutputs: inputOutputs(deployment, resource, printer),
    inputTexts: inputTexts(deployment, resource, printer),
    inputAnswers: inputAnswers(deployment, resource, printer),
    inputsMadeOf: madeOf(toldOf(deployment, resource)?.made, printer),
    outputsMadeOf: madeOf(madeOutputs(deployment, resource), printer),
  };
}

function withoutEmpty(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => key === "custom" || !(value === undefined || value === "" || isEmpty(value)),
    ),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function sortedRecord<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
