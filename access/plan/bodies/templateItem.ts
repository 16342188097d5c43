import { stringAt, unknownSentinel, type Json } from "../digest.ts";
import type { PlannedResource } from "../resource.ts";
import { nameIn } from "../urn.ts";
import { holdsUnknown } from "../value.ts";
import { inputsOf, without, type ArmBody } from "./arm.ts";
import { armTypeOf } from "./armTypes.ts";
import { movedPath, toldAfter, type Move } from "./moved.ts";

/** A resource of a template, with its place in the inputs of the deployment. */
export interface TemplateItem {
  readonly given: Readonly<Record<string, Json>>;
  readonly at: string;
  /** The origins of its parts. */
  readonly takenFrom: ReadonlyMap<string, string>;
}

const roleType = /^(.*)\/providers\/(roleassignments)$/i;

/** The resources that a deployment makes of it, if it has a reader. Azure keeps what a template made. */
export function madeBy(
  deployment: PlannedResource,
  { given, at, takenFrom }: TemplateItem,
): PlannedResource | undefined {
  const written = stringAt(given, "type") ?? "";
  const onPart = roleType.test(written);
  const type = armTypeOf(onPart ? "Microsoft.Authorization/roleAssignments" : written);
  if (type === undefined) return undefined;
  const { name: fullName, scope } = given;
  const body = without(given, "type", "name", "apiVersion", "dependsOn", "scope", "resources", "condition", "comments");
  const segments = typeof fullName === "string" && !holdsUnknown(fullName) ? fullName.split("/") : [];
  const whole = segments.length > 1 ? segments.slice(0, -1).join("/") : unknownSentinel;
  const isOnGroup = !onPart && scope === undefined;
  const scoped = typeof scope === "string" && scope.startsWith("/") ? scope : unknownSentinel;
  const parents = {
    scope: isOnGroup ? groupIn(deployment.id) : scoped,
    resourceName: whole,
    vaultName: whole,
    group: deployment.inputs["resourceGroupName"],
  };
  const arm: ArmBody = {
    type,
    name: segments.at(-1) ?? unknownSentinel,
    nameAt: `${at}.name`,
    parent: parents[type.parent ?? "group"],
    parentAt: `${at}.scope`,
    body: { ...body, ...(type.parent === "resourceName" && { resourceGroupName: parents.group ?? unknownSentinel }) },
    bodyAt: at,
  };
  const found = inputsOf(arm);
  if (found === undefined) return undefined;
  const moves: Move[] = [...found.moves, ["resourceGroupName", "resourceGroupName"]];
  const told = toldAfter(moves, withTaken(deployment, at, takenFrom), found.inputs);
  const group = deployment.inputOutputs.get("resourceGroupName");
  const onGroup = isOnGroup && group?.path === "name" ? ([["scope", { ...group, path: "id" }]] as const) : [];
  const name = `${deployment.name}/${segments.length > 0 ? segments.join("/") : at.replace(/^.*?resources/, "resources")}`;
  return {
    ...without(deployment, "declared"),
    ...told,
    inputOutputs: new Map([...told.inputOutputs, ...onGroup]),
    urn: urnBelow(deployment.urn, type.as, name),
    type: type.as,
    name,
    id: undefined,
    importId: undefined,
    inputs: found.inputs,
    outputs: {},
    replaceOnChanges: [],
    aliases: [],
    parent: deployment.urn,
    retainOnDelete: true,
  };
}

/** The resource group that a deployment is in, by its id. */
function groupIn(id: string | undefined): string {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+(?=\/providers\/)/i.exec(id ?? "")?.[0] ?? unknownSentinel;
}

/** The run's reports about values, also at the places in the template that use them. */
function withTaken(deployment: PlannedResource, at: string, takenFrom: ReadonlyMap<string, string>): PlannedResource {
  const taken = [...takenFrom].flatMap(([path, from]) =>
    [...deployment.inputOutputs].flatMap(([told, output]) => {
      const to = movedPath([[from, `${at}${path}`]], told);
      return from === "" || to === undefined ? [] : [[to, output] as const];
    }),
  );
  return { ...deployment, inputOutputs: new Map([...deployment.inputOutputs, ...taken]) };
}

function urnBelow(urn: string, type: string, name: string): string {
  const types = urn.slice(0, urn.length - nameIn(urn).length - "::".length);
  return `${types}$${type}::${name}`;
}
