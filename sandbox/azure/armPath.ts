import { textOr, type JsonMap } from "../state/json.ts";
import type { Settings } from "./writing.ts";

/** Inputs of a path that are a whole id, which begins with its own slash. */
const wholeIds = new Set(["scope", "resourceUri"]);

/** Names of the inputs in a path such as `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}`. */
export function inputsOfPath(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").filter((name) => name !== "subscriptionId");
}

/** The id that a path and its inputs make. */
export function idFrom(path: string, inputs: JsonMap, settings: Settings): string {
  return path.replace(/\/?\{(\w+)\}/g, (_, name: string) => {
    if (name === "subscriptionId") return `/${settings.subscriptionId}`;
    const value = textOr(inputs[name], "");
    return `/${(wholeIds.has(name) ? value.replace(/\/+$/, "") : value).replace(/^\/+/, "")}`;
  });
}

/** The inputs in an id. @throws Error when it is not an id of this path. */
export function inputsFrom(path: string, id: string): JsonMap {
  const pattern = path.replace(/\/?\{(\w+)\}/g, (_, name: string) =>
    wholeIds.has(name) ? `(?<${name}>.*)` : `/(?<${name}>[^/]+)`,
  );
  const found = new RegExp(`^${pattern}$`, "i").exec(id)?.groups;
  if (found === undefined) throw new Error(`"${id}" is not an id of the form ${path}`);
  return Object.fromEntries(inputsOfPath(path).map((name) => [name, found[name] ?? ""]));
}

/** `Microsoft.CognitiveServices/accounts/deployments`: the namespace and every second segment after it. */
export function typeOfPath(path: string): string {
  if (!path.includes("/providers/")) return "Microsoft.Resources/resourceGroups";
  const [namespace = "", ...segments] = (path.split("/providers/").at(-1) ?? "").split("/");
  return [namespace, ...segments.filter((_, index) => index % 2 === 0)].join("/");
}

/** The place of a resource: its parent resource, the scope of an assignment, its group, or its subscription. */
export function parentOf(id: string): string {
  const segments = id.split("/");
  const provider = segments.lastIndexOf("providers");
  const isTopLevel = provider !== -1 && segments.length - provider === 4;
  return segments.slice(0, isTopLevel ? provider : -2).join("/") || "/";
}
