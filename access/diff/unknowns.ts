import { elsewhere } from "./elsewhere.ts";
import { leftGroups } from "./leftGroups.ts";
import { isListed } from "./listed.ts";
import { movedInto } from "./movedInto.ts";
import type { AccessChange } from "../terms/report.ts";
import type { Model, ModelScope, ModelUnknown } from "../facts/model.ts";
import { takesKeys } from "../facts/unread/unread.ts";
import { maxWitnesses } from "../../roles/missing.ts";

/**
 * What cannot be told after the change and was not as unknown before: it may be access growing. What a change of access
 * already speaks of is not said twice, unless that change is a loss: then the resource may still give what is unknown.
 */
export function unknownChanges(
  before: Model,
  after: Model,
  changes: readonly AccessChange[],
  { moved, remains }: { readonly moved: readonly ModelScope[]; readonly remains: (key: string) => boolean },
): AccessChange[] {
  const isKept = keptFrom(before);
  const said = changes.filter(({ verdict }) => verdict !== "narrower");
  const told = new Set(said.flatMap(({ cause }) => cause.map(({ urn }) => urn)));
  const wasUnread = new Set(before.unknowns.filter(isUnread).map(({ key }) => key));
  const isUnreadNow = new Set(after.unknowns.filter(isUnread).map(({ key }) => key));
  // Lines that give nothing are also taken one by one.
  const wasAllOff = new Set(before.unknowns.filter(({ unread }) => unread === "off").map(({ key }) => key));
  const wasTaken = new Set(before.unknowns.filter(isTaken).map(({ key }) => key));
  const wasOpen = (key: string) => wasUnread.has(key) && !(wasAllOff.has(key) && wasTaken.has(key));
  const settings = new Set(before.unknowns.filter(isSetting).map(placeOf));
  const fresh = after.unknowns.filter(
    (unknown) =>
      !isKept(unknown) &&
      (unknown.unread !== "address" || settings.has(placeOf(unknown))) &&
      !isTaken(unknown) &&
      unknown.unread !== "place" &&
      unknown.unread !== "told" &&
      (unknown.unread !== "off" || wasOpen(unknown.key)),
  );
  const silent = before.unknowns.filter((old) => isUnread(old) && !isUnreadNow.has(old.key) && remains(old.key));
  const leftOut = before.unknowns
    .filter(isTaken)
    .flatMap(leftOutIn(after))
    .filter(({ key }) => remains(key));
  const gone = before.unknowns.filter((old) => isWholeUnread(old) && !remains(old.key)).map(wasThere);
  const open = [
    ...fresh.filter(({ unread }) => unread !== "stated"),
    ...silent.map(noMore),
    ...leftOut,
    ...gone,
    ...elsewhere(before, after, remains),
    ...leftGroups(before, after),
    ...movedInto(before, after, moved),
  ];
  const byResource = Map.groupBy(
    open.filter(({ urn }) => !told.has(urn)),
    ({ key }) => key,
  );
  return [...byResource.values()].map(changeOf);
}

function isUnread({ unread }: ModelUnknown): boolean {
  return unread === "may" || unread === "off" || unread === "stated";
}

function isTaken({ unread }: ModelUnknown): boolean {
  return unread === "taken";
}

function isSetting({ unread }: ModelUnknown): boolean {
  return unread === "setting" || unread === "address";
}

function placeOf({ key, path }: ModelUnknown): string {
  return JSON.stringify([key, path]);
}

/** What a reader took and now has nothing of, or has of a resource that lies elsewhere. */
function leftOutIn(after: Model): (old: ModelUnknown) => readonly ModelUnknown[] {
  const now = new Map(after.unknowns.filter(isTaken).map((unknown) => [placeOf(unknown), unknown]));
  return (old) => {
    const found = now.get(placeOf(old));
    if (found === undefined) return [noMore(old)];
    return found.fingerprint === old.fingerprint || isListed(old, found)
      ? []
      : [{ ...found, why: whyAnother(old, found) }];
  };
}

function whyAnother({ why: was }: ModelUnknown, { why: is }: ModelUnknown): string {
  return was === is ? "it is another one now, or lies in something else" : `${is} now, and ${was} before`;
}

/** A resource of which nobody knows what it is for: what it denied, or kept, may be open when it goes. */
function isWholeUnread({ unread, path, why }: ModelUnknown): boolean {
  return unread === "may" && path === "" && why !== takesKeys;
}

function wasThere(unknown: ModelUnknown): ModelUnknown {
  return { ...unknown, why: "was removed: whether it gave access or kept somebody out is not read" };
}

/** What is left out has a default, which may give what was switched off. */
function noMore(unknown: ModelUnknown): ModelUnknown {
  return { ...unknown, why: "is now left out: what Azure makes of that is not read yet" };
}

/** Whether something was as unknown before as it is now. */
export function keptFrom(before: Model): (unknown: ModelUnknown) => boolean {
  const known = new Set(before.unknowns.map(signOf));
  return (unknown) => known.has(signOf(unknown));
}

/** The words of a reason may differ where the thing does not: what is not understood is told apart by all of it. */
function signOf({ key, path, why, fingerprint }: ModelUnknown): string {
  return JSON.stringify([key, path, why, fingerprint ?? ""]);
}

function changeOf(unknowns: readonly ModelUnknown[]): AccessChange {
  const { urn = "", key = "" } = unknowns[0] ?? {};
  const name = key.split("::").at(-1) ?? key;
  return {
    actor: { kind: "unknown", name: `whoever ${name || "the stack"} gives access to`, id: urn },
    scope: { kind: "unknown", name: "cannot tell", id: urn },
    verdict: "unknown",
    gained: unknowns
      .slice(0, maxWitnesses)
      .map(({ path, why }) => [path, why].filter((part) => part !== "").join(": ")),
    lost: [],
    powers: { gained: [], lost: [] },
    channel: "own",
    via: [],
    cause: [{ urn, op: "unknown" }],
  };
}
