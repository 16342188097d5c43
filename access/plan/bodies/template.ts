import { isList, isRecord, own, unknownSentinel, type Json } from "../digest.ts";
import type { PlannedResource } from "../resource.ts";
import { holdsUnknown } from "../value.ts";
import { named, resolved, type Environment } from "./expressions.ts";
import { parsed } from "./parsed.ts";
import { madeBy, type TemplateItem } from "./templateItem.ts";

export const deploymentTypes: ReadonlySet<string> = new Set([
  "azure-native:resources:deployment",
  "azure:core/resourcegrouptemplatedeployment:resourcegrouptemplatedeployment",
]);

/**
 * The resources that a deployment of a template certainly makes and that access/ has readers for. The template itself
 * stays unread, which covers conditional, repeated and nested resources and other types. Azure keeps what a template made.
 */
export function readTemplate(deployment: PlannedResource): readonly PlannedResource[] {
  if (!deploymentTypes.has(deployment.type) || deployment.op === "read" || deployment.ignoreChanges.length > 0)
    return [];
  const { template, parameters, at } = partsOf(deployment);
  if (!isRecord(template)) return [];
  const names = namesIn(template, parameters, at);
  const found = itemsIn(own(template, "resources"), `${at.template}.resources`).flatMap((item) =>
    resourcesIn(item, names),
  );
  const seen = new Set<string>();
  return found.flatMap((item) => {
    const made = madeBy(deployment, item);
    if (made === undefined || seen.has(made.urn)) return [];
    seen.add(made.urn);
    return [made];
  });
}

interface Parts {
  readonly template: Json | undefined;
  readonly parameters: Json | undefined;
  readonly at: { readonly template: string; readonly parameters: string };
}

function partsOf({ inputs }: PlannedResource): Parts {
  const properties = own(inputs, "properties");
  if (isRecord(properties)) {
    const at = { template: "properties.template", parameters: "properties.parameters" };
    const isLinked = (own(properties, "parametersLink") ?? null) !== null;
    const parameters = isLinked ? unknownSentinel : (own(properties, "parameters") ?? {});
    return { template: parsed(own(properties, "template")), parameters, at };
  }
  const at = { template: "templateContent", parameters: "parametersContent" };
  return { template: parsed(inputs["templateContent"]), parameters: parsed(inputs["parametersContent"] ?? {}), at };
}

function namesIn(template: Json, given: Json | undefined, at: Parts["at"]): Environment {
  return {
    parameter: (name) => {
      const value = own(named(given, name), "value");
      if (value !== undefined) return { value, at: `${at.parameters}.${name}.value` };
      const usual = own(named(own(template, "parameters"), name), "defaultValue");
      const isExpression = usual === undefined || JSON.stringify(usual).includes('"[');
      // If not all parameters are known, it may be given.
      const isUsual = isRecord(given) && named(given, name) === undefined;
      return isExpression || !isUsual ? undefined : { value: usual, at: "" };
    },
    variable: (name) => {
      const value = named(own(template, "variables"), name);
      return value === undefined ? undefined : { value, at: `${at.template}.variables.${name}` };
    },
  };
}

/** In a list, or by symbolic name. */
function itemsIn(resources: Json | undefined, at: string): { readonly value: Json; readonly at: string }[] {
  if (isList(resources)) return resources.map((value, index) => ({ value, at: `${at}[${index}]` }));
  return isRecord(resources) ? Object.entries(resources).map(([key, value]) => ({ value, at: `${at}.${key}` })) : [];
}

/** The resource and those inside it, as far as they are certainly made. */
function resourcesIn({ value, at }: { readonly value: Json; readonly at: string }, names: Environment): TemplateItem[] {
  const { value: given, takenFrom } = resolved(value, names);
  if (!isRecord(given) || !isCertain(given)) return [];
  const { type, name } = given;
  const inner = itemsIn(own(value, "resources"), `${at}.resources`).flatMap((item) => {
    const under = (key: string, outer: Json | undefined): Json => {
      const part = own(item.value, key);
      const isKnown = typeof outer === "string" && typeof part === "string" && ![outer, part].some(holdsUnknown);
      return isKnown ? `${outer}/${part}` : unknownSentinel;
    };
    if (!isRecord(item.value)) return [];
    return resourcesIn(
      { value: { ...item.value, type: under("type", type), name: under("name", name) }, at: item.at },
      names,
    );
  });
  return [{ given, at, takenFrom }, ...inner];
}

function isCertain(given: Json): boolean {
  return (
    (own(given, "condition") ?? true) === true && own(given, "copy") === undefined && own(given, "existing") !== true
  );
}
