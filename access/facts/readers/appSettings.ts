import { isList, isRecord, own, stringAt, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import type { AppSettings, ModelActor } from "../model.ts";
import { hostActor } from "../naming/hostActor.ts";
import { namedScope } from "../naming/named.ts";
import { originOf } from "../origin.ts";
import type { Side } from "../side.ts";
import { settingPlaces } from "../unread/settingPlaces.ts";

const [app, slot] = ["azure-native:web:webapp", "azure-native:web:webappslot"] as const;
/** Settings that are a resource of their own. */
const [ofApp, ofSlot] = [`${app}applicationsettings`, `${app}applicationsettingsslot`] as const;

/** Why code stays on a file share, as FunctionApp of this library writes it. */
const shareTag = "azure-keyless:content-share";

/** The settings of apps and slots of App Service, by name: among their own inputs, and in resources that are nothing else. */
export function readAppSettings(side: Side): readonly AppSettings[] {
  return [app, slot, ofApp, ofSlot].flatMap((type) =>
    side.graph.ofType(type).flatMap((resource): AppSettings[] => {
      const names = namesIn(resource);
      if (names === undefined) return [];
      const isOwn = type === app || type === slot;
      const host = isOwn ? resource : hostOf(side, resource);
      const shareReason = stringAt(host?.inputs["tags"], shareTag);
      const actor = host === undefined ? elsewhere(side, resource) : hostActor(host);
      return [{ ...originOf(resource), actor, isOwn, names, ...(shareReason !== undefined && { shareReason }) }];
    }),
  );
}

/** The names that are known; nothing where no settings are declared. */
function namesIn(resource: PlannedResource): readonly string[] | undefined {
  const { type, inputs } = declaredOf(resource);
  const places = settingPlaces(type).filter(({ kind }) => kind === "words");
  const found = places.flatMap(({ path }) => {
    const value = path.reduce<Json | undefined>((inner, name) => own(inner, name), inputs) ?? null;
    return value === null ? [] : [value];
  });
  return found.length === 0 ? undefined : found.flatMap(namesOf);
}

function namesOf(settings: Json): string[] {
  if (isList(settings))
    return settings.flatMap((item) => stringAt(item, "name") ?? []).filter((name) => !holdsUnknown(name));
  return isRecord(settings) ? Object.keys(settings) : [];
}

/** The app or slot of the program that separate settings are of. */
function hostOf(side: Side, settings: PlannedResource): PlannedResource | undefined {
  const { placement } = side.scopes;
  const parent = placement.parentOf(settings);
  if (settings.type === ofApp || parent === undefined) return parent;
  const name = side.graph.text(settings, "slot");
  return side.graph.ofType(slot).find((each) => {
    const other = side.graph.text(each, "slot");
    const isSame = name.known && other.known && name.text.toLowerCase() === other.text.toLowerCase();
    return isSame && placement.parentOf(each) === parent;
  });
}

/** An app that is only named. A slot of it is none that the program declares: its settings are told by themselves. */
function elsewhere(side: Side, settings: PlannedResource): ModelActor {
  if (settings.type === ofSlot) return hostActor(settings);
  const { name, id, key } = namedScope(side, settings, "name", "host");
  return { kind: "host", name, id, key };
}
