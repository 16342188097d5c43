import type { Grant, Model, Service } from "../facts/model.ts";
import { serviceOf, type ServiceKind } from "../services/index.ts";
import { listsKeys } from "../holdings/serviceKeys.ts";
import type { RoleDefinition } from "../../roles/index.ts";
import { grant, service } from "./example.ts";
import { foundOf } from "./held.ts";
import type { Found, Rule } from "./rule.ts";
import { maxListed, sayList, sayScope } from "../identity/words.ts";

export const keyDoor: Rule = {
  id: "key-door",
  title: "A role that can list the keys of a service where keys work",
  level: "warning",
  reason:
    "A principal that can list keys has all that the keys open, whatever else the role allows. It also keeps that access: a " +
    "copied key works until it is regenerated, even after the role is removed.",
  fix: fixFor([{ service: "cognitiveServices", scope: { kind: "openai" } }]),
  link: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
  check: ({ after }) => {
    const doors = doorsOf(after);
    return after.grants.flatMap((grant) => opened(grant, doors));
  },
  examples: [
    {
      title: "A role on the account that lists keys.",
      after: [service("openai aoai", "on"), grant("identity chat-api", "Cognitive Services User", "openai aoai")],
      finds: [
        "warning: identity chat-api holds Cognitive Services User on aoai: it can list the keys of aoai, where keys work",
      ],
    },
    {
      title: "A role on a resource group opens every door in it; a subscription may be the one that it is in.",
      after: [
        service("openai aoai in resource group ai", "on"),
        service("search docs in resource group ai", "unknown"),
        grant("group platform", "Contributor", "resource group ai"),
        grant("group admins", "Contributor", "subscription shop"),
      ],
      finds: [
        "warning: group admins holds Contributor on subscription shop: it can list the keys of aoai and search docs, if they lie in it, which is not known",
        "warning: group platform holds Contributor on resource group ai: it can list the keys of aoai and search docs, where keys work",
      ],
    },
    {
      title: "Keys are off, or the role lists none.",
      after: [
        service("openai aoai", "off"),
        service("openai batch", "on"),
        grant("identity chat-api", "Cognitive Services User", "openai aoai"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai batch"),
      ],
      finds: [],
    },
  ],
};

/** Services of one kind whose keys work, or may work. */
interface Doors {
  /** Any one of them: all have their keys listed by the same operations. */
  readonly sample: Service;
  /** By the key of every scope that a role on them can be written on. */
  readonly inside: ReadonlyMap<string, readonly Service[]>;
  /** By the kind of scope of which nobody can tell whether they lie in it. */
  readonly perhapsInside: ReadonlyMap<string, readonly Service[]>;
}

function doorsOf({ services, scopes }: Model): Doors[] {
  const open = services.filter(({ localAuth }) => localAuth !== "off");
  return [...Map.groupBy(open, ({ service }) => service).values()].flatMap((ofKind) => {
    const [sample] = ofKind;
    if (sample === undefined) return [];
    const inside = byPlace(ofKind, ({ scope }) => [scope.key, ...scope.within]);
    const perhapsInside = byPlace(ofKind, ({ scope }) => {
      const known = new Set(scope.within.map((key) => scopes.get(key)?.kind));
      return wideKinds.filter((kind) => !known.has(kind));
    });
    return [{ sample, inside, perhapsInside }];
  });
}

const wideKinds = ["resourceGroup", "subscription", "managementGroup", "unknown"] as const;

function byPlace(doors: readonly Service[], places: (door: Service) => readonly string[]): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const door of doors) {
    for (const place of places(door)) {
      const there = found.get(place);
      if (there === undefined) found.set(place, [door]);
      else there.push(door);
    }
  }
  return found;
}

function opened(grant: Grant, doors: readonly Doors[]): Found[] {
  const { scope, role } = grant;
  const { definition } = role;
  const listed = definition === undefined ? [] : doors.filter(({ sample }) => lists(definition, sample));
  if (listed.length === 0) return [];
  const certain = sayDoors(listed.map(({ inside }) => inside.get(scope.key)));
  const perhaps = sayDoors(listed.map(({ perhapsInside }) => perhapsInside.get(scope.kind)));
  const doorsNamed = listed.flatMap(({ sample, inside, perhapsInside }) => {
    const some = firstOf([inside.get(scope.key), perhapsInside.get(scope.kind)]);
    return some.length === 0 ? [sample] : some;
  });
  return [
    ...(certain === "" ? [] : [`it can list the keys of ${certain}, where keys work`]),
    ...(perhaps === "" ? [] : [`it can list the keys of ${perhaps}, if they lie in it, which is not known`]),
  ].map((follows) => ({ ...foundOf([grant], follows), fix: fixFor(doorsNamed) }));
}

/** What a fix depends on. */
interface Door {
  readonly service: ServiceKind;
  readonly scope: Pick<Service["scope"], "kind">;
}

function fixFor(doors: readonly Door[]): string {
  const off = new Set(doors.map(({ service }) => serviceOf(service).advice.off));
  const instead = new Set(doors.map(roleInstead));
  const suchAs = instead.size > 1 ? "" : `, such as ${[...instead].join("")}`;
  return `Switch keys off (${[...off].join(" or ")}), or give a role that cannot list keys${suchAs}.`;
}

/** Accounts of one type are of several kinds, and roles for models are of no use on those without. */
function roleInstead({ service, scope: { kind } }: Door): string {
  const isWithoutModels = kind === "documentIntelligence" || kind === "cognitiveServices";
  return isWithoutModels ? "Cognitive Services Data Contributor (Preview)" : serviceOf(service).advice.instead;
}

function sayDoors(doors: readonly (readonly Service[] | undefined)[]): string {
  const total = doors.reduce((sum, some) => sum + (some?.length ?? 0), 0);
  const names = firstOf(doors).map(({ scope }) => sayScope(scope));
  return sayList(names, total);
}

/** There can be very many behind one role: only those that are named are looked at. */
function firstOf(doors: readonly (readonly Service[] | undefined)[]): Service[] {
  return doors.flatMap((some) => some?.slice(0, maxListed) ?? []).slice(0, maxListed);
}

/** Roles are few and grants are many: each kind of service is asked about once. */
const answers = new WeakMap<RoleDefinition, Map<ServiceKind, boolean>>();

function lists(role: RoleDefinition, door: Service): boolean {
  const known = answers.get(role) ?? new Map<ServiceKind, boolean>();
  answers.set(role, known);
  const answer = known.get(door.service) ?? listsKeys(role, door);
  known.set(door.service, answer);
  return answer;
}
