import { parseJson } from "../../json/parseJson.ts";
import { isRecord } from "../../project/yaml/file.ts";
import type { Deployment } from "../recorded/deployment.ts";
import { urnOf } from "../recorded/urn.ts";
import type { Report } from "../program/channel.ts";

/** Takes in one line of the preload's reports. It begins with a token that only the preload knows. */
export function receive(deployment: Deployment, token: string, line: string): void {
  const report = line.startsWith(`${token} `) ? parse(line.slice(token.length + 1)) : undefined;
  switch (report?.kind) {
    case "opened":
      deployment.opened = true;
      deployment.signals = report.signals;
      break;
    case "label":
      deployment.labels.set(report.label, { path: report.path, why: report.why });
      break;
    case "unknown":
      deployment.unknown(report.urn === "" ? deployment.stackUrn : report.urn, report.path, report.why);
      break;
    case "silent":
      deployment.silent.set(report.id, { urn: deployment.stackUrn, path: report.path, why: report.why });
      break;
    case "declared":
      deployment.silent.delete(report.id);
      break;
    case "inputs":
      // The registration reports this once. If there is a second report, neither is trusted.
      deployment.inputs.set(report.urn, deployment.inputs.has(report.urn) ? undefined : report);
      break;
    case "outputs":
      deployment.madeOutputs.set(report.urn, report.made);
      break;
    case "changed": {
      const urn = urnOf(deployment.space, report.parent, report.type, report.name);
      deployment.changed.set(urn, [...(deployment.changed.get(urn) ?? []), ...report.inputs]);
      break;
    }
    case "code":
      deployment.code.set(report.name, report.print);
      break;
    case "transpiled":
      deployment.hazards = report.hazards;
      break;
    case "called":
      deployment.called.set(report.host, report.place);
      deployment.unknown(
        deployment.stackUrn,
        report.host,
        "the program itself calls it: the answer in a deployment, and what the program does with it, are not known offline",
      );
      break;
    case "clock":
      deployment.hasReadClock = true;
      break;
    case "read": {
      const { urn, output } = report;
      deployment.readOutputs.set(urn, (deployment.readOutputs.get(urn) ?? new Set()).add(output));
      break;
    }
    case "stackOutputs":
      deployment.stackOutputs = report;
      break;
    case "waiting":
      deployment.waiting = report.for;
      break;
    case undefined:
      deployment.unknown(
        deployment.stackUrn,
        "@pulumi/pulumi",
        "a part of the findings about unknown values could not be read: some of them may be missing here",
      );
      break;
  }
}

type Kind = "text" | "number" | "flag" | "texts" | "lists" | "record" | "outputs" | "parts" | "answers" | "made";

// The program has the other end of the pipe and may write anything.
const shapes: Record<Report["kind"], Record<string, Kind>> = {
  opened: { signals: "flag" },
  label: { label: "text", path: "text", why: "text" },
  unknown: { urn: "text", path: "text", why: "text" },
  silent: { id: "number", path: "text", why: "text" },
  declared: { id: "number" },
  changed: { type: "text", name: "text", parent: "text", inputs: "texts" },
  code: { name: "text", print: "text" },
  called: { host: "text", place: "text" },
  waiting: { for: "texts" },
  clock: {},
  read: { urn: "text", output: "text" },
  stackOutputs: { outputs: "outputs", prints: "record", sources: "lists" },
  transpiled: { hazards: "texts" },
  inputs: {
    urn: "text",
    computed: "texts",
    sources: "lists",
    prints: "record",
    outputs: "outputs",
    texts: "parts",
    answers: "answers",
    made: "made",
  },
  outputs: { urn: "text", made: "made" },
};

function parse(line: string): Report | undefined {
  try {
    const value: unknown = parseJson(line);
    const kind = isRecord(value) ? value["kind"] : undefined;
    if (!isRecord(value) || typeof kind !== "string" || !Object.hasOwn(shapes, kind)) {
      return undefined;
    }
    const shape = shapes[kind as Report["kind"]];
    return Object.entries(shape).every(([key, type]) => is(value[key], type))
      ? (value as unknown as Report)
      : undefined;
  } catch {
    return undefined;
  }
}

function is(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "texts":
      return Array.isArray(value) && value.every((inner) => typeof inner === "string");
    case "record":
      return isRecord(value) && Object.values(value).every((inner) => is(inner, "text"));
    case "lists":
      return isRecord(value) && Object.values(value).every((inner) => is(inner, "texts"));
    case "outputs":
      return isRecord(value) && Object.values(value).every(isOutput);
    case "parts":
      return isRecord(value) && Object.values(value).every((list) => Array.isArray(list) && list.every(isPart));
    case "answers":
      return isRecord(value) && Object.values(value).every(isAnswer);
    case "made":
      return isRecord(value) && Object.values(value).every((list) => Array.isArray(list) && list.every(isIngredient));
  }
}

function isOutput(value: unknown): boolean {
  return isRecord(value) && is(value["urn"], "text") && is(value["path"], "text");
}

function isIngredient(value: unknown): boolean {
  return isOutput(value) || isAnswer(value) || (isRecord(value) && is(value["secret"], "text"));
}

function isAnswer(value: unknown): boolean {
  const isMember = isRecord(value) && ["token", "path", "by"].every((key) => is(value[key], "text"));
  const isMade = isRecord(value) && (value["made"] === undefined || is(value["made"], "text"));
  return isMember && isMade && isRecord(value["asked"]) && Object.values(value["asked"]).every(isArgument);
}

function isArgument(value: unknown): boolean {
  return is(value, "text") || isOutput(value) || (Array.isArray(value) && value.every(isPart));
}

function isPart(value: unknown): boolean {
  if (is(value, "text") || isOutput(value)) return true;
  const isUnknown = isRecord(value) && is(value["unknown"], "text");
  return isUnknown && (value["answer"] === undefined || isAnswer(value["answer"]));
}
