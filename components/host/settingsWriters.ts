/** A resource that writes a whole list of an app or a slot: all settings, or all names of settings that stay with a slot. */
export interface SettingsWriter {
  /** Its type, in the words of errors. */
  readonly what: string;
  readonly isSticky: boolean;
  readonly isOfSlot: boolean;
  /** The app and the slot that it names: a text, or an output of one of them. */
  readonly app: unknown;
  readonly slot: unknown;
}

/** Also in one version of the API: in a module (`web/v20230101`), or in a package of its own (`azure-native_web_v20230101`). */
const native =
  /^azure-native(?:_\w+)?:web(?:\/\w+)?:(?<what>WebApp(?:ApplicationSettings(?<slot>Slot)?|(?<sticky>SlotConfigurationNames)))$/;
/** A generic body, which names its app by the id of what it is in. */
const generic = /^azapi:index\/(?:resource|updateResource):(?:Resource|UpdateResource)$/;
const bodyType = /^microsoft\.web\/sites(?<slot>\/slots)?\/config(?:@.*)?$/i;

/** What a resource writes, if it is one that replaces settings. */
export function settingsWriter(type: string, props: unknown): SettingsWriter | undefined {
  const given = props as Readonly<Record<string, unknown>>;
  const found = native.exec(type)?.groups;
  if (found !== undefined) {
    const isSticky = found["sticky"] !== undefined;
    const isOfSlot = found["slot"] !== undefined;
    return { what: found["what"] ?? type, isSticky, isOfSlot, app: given["name"], slot: given["slot"] };
  }
  return generic.test(type) ? bodyWriter(given) : undefined;
}

function bodyWriter({ type, name, parentId }: Readonly<Record<string, unknown>>): SettingsWriter | undefined {
  const found = typeof type === "string" ? bodyType.exec(type)?.groups : undefined;
  const list = typeof name === "string" ? name.toLowerCase() : "";
  if (found === undefined || !["appsettings", "slotconfignames"].includes(list)) return undefined;
  const [app, slot] = typeof parentId === "string" ? namesIn(parentId) : [parentId, parentId];
  const isOfSlot = found["slot"] !== undefined;
  return { what: `${String(type)} ${list}`, isSticky: list === "slotconfignames", isOfSlot, app, slot };
}

function namesIn(id: string): [app: string | undefined, slot: string | undefined] {
  const { app, slot } = /\/sites\/(?<app>[^/]+)(?:\/slots\/(?<slot>[^/]+))?\/?$/i.exec(id)?.groups ?? {};
  return [app, slot];
}
