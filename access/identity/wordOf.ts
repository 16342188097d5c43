import { hostTypes, type HostType } from "../hosts/index.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { normalType, parseUrn } from "../plan/urn.ts";
import type { Actor, Scope } from "../terms/report.ts";
import type { What } from "../terms/scope.ts";
import { armParts } from "./keys.ts";

// What a host is called in reports, and what else has no kind of its own: by its type, which its URN or its ARM id says.

const others: readonly Pick<HostType, "arm" | "word" | "types">[] = [
  {
    arm: "Microsoft.OperationalInsights/workspaces",
    word: "log workspace",
    types: {
      "azure-native:operationalinsights:workspace": {
        classic: ["azure:operationalinsights/analyticsworkspace:analyticsworkspace"],
      },
    },
  },
];

const words: ReadonlyMap<string, string> = new Map(
  [...hostTypes, ...others].flatMap(({ arm, word, types }) => {
    if (word === undefined) return [];
    const tokens = Object.entries(types).flatMap(([type, { classic = [] }]) => [type, ...classic]);
    return [arm.toLowerCase(), ...tokens].map((type) => [type, whatInType(type) ?? word] as const);
  }),
);

/** Of the classic provider, whose types tell them apart. */
function whatInType(type: string): What | undefined {
  if (/functionapp|flexconsumption/.test(type)) return type.includes("slot") ? undefined : "function app";
  return type.startsWith("azure:logicapps/") ? "logic app" : undefined;
}

/** What an app of App Service is, by its `kind`: learn.microsoft.com/azure/app-service/reference-app-kind. */
export function whatIs({ type, inputs }: Pick<PlannedResource, "type" | "inputs">): What | undefined {
  const kind = inputs["kind"];
  if (type !== "azure-native:web:webapp" || typeof kind !== "string") return undefined;
  const parts = kind.toLowerCase().split(",");
  if (parts.includes("workflowapp")) return "logic app";
  return parts.includes("functionapp") ? "function app" : undefined;
}

/** `container app`, `virtual machine`: the word for a host or a thing without a kind of its own; none where nobody says one. */
export function wordOfType({ id, what }: Pick<Actor | Scope, "id" | "what">): string | undefined {
  return what ?? words.get(typeOf(id));
}

function typeOf(id: string): string {
  if (id.startsWith("urn:")) return normalType(parseUrn(id).type);
  const parts = armParts(id).map((part) => part.toLowerCase());
  const provider = parts.lastIndexOf("providers");
  return [parts[provider + 1] ?? "", ...parts.slice(provider + 2).filter((_, index) => index % 2 === 0)].join("/");
}
