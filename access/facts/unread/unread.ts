import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { isWithin } from "../../plan/inputPath.ts";
import { givenInputs, type Given } from "../../../statements/given.ts";
import type { Row } from "../../../statements/row.ts";
import { byText } from "../../../roles/order.ts";
import { hiddenPrintOf } from "../fingerprint.ts";
import type { Known } from "../known.ts";
import type { ModelUnknown } from "../model.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { originOf } from "../origin.ts";
import type { Side } from "../side.ts";
import { comesFrom } from "./comesFrom.ts";
import { handedKeys, holdsKey, keptAnswers } from "./handedKeys.ts";
import { isOff, turnsKeysOff } from "./off.ts";
import { withoutOwnContent } from "./ownContent.ts";
import { isPlain } from "./plain.ts";
import { sayListed, type ListKind } from "./lists.ts";
import { isOfPublisher, publishersIn, saysPublisher } from "./publishers.ts";
import { withoutLayout } from "./layout.ts";
import { withoutPlainManifest } from "./manifests.ts";
import { placesOf, readTop } from "./place.ts";
import { isRead, keptInputs, unreadPart, type UnreadInput } from "./readInputs.ts";
import { comparedSettings } from "./comparedSettings.ts";
import { noSettings, settingsOf, type Settings } from "./settings.ts";
import { statedOn } from "./stated.ts";
import { readWorkflow } from "./workflows.ts";
import { isWholeTaken, partedByRows, unsaidOf, type TakenInput } from "./taken.ts";
import { takenParts } from "./takenParts.ts";

/**
 * What no reader takes of the program's resources and nothing says is harmless: one unknown for each resource. It is told
 * apart by all that is unread of it, by what that comes from, and by the place that the resource lies in.
 */
export function unreadAccess({ graph }: Side, { statements, stated = [] }: Known): ModelUnknown[] {
  const said = statedOn(stated);
  return graph.resources.flatMap((resource) => {
    // Providers, stacks and references are no resources of Azure.
    if (resource.type.startsWith("pulumi:")) return [];
    const unread = unreadOf(graph, resource, statements);
    if (unread === undefined) return [];
    const team = said(declaredOf(resource).type);
    const isStated = ({ why }: TakenInput) => team !== undefined && why !== undefined;
    const taken = takenOf(graph, resource, { ...unread, taken: unread.taken.filter((one) => !isStated(one)) });
    const settings = team === undefined ? comparedSettings(graph, resource, unread.settings) : [];
    if (!isAnyUnread(unread)) return [...taken, ...settings];
    if (team !== undefined)
      return [...taken, { ...at(resource, team.pattern, team.reason), unread: "stated" as const }];
    return [...taken, ...settings, unknownOf(graph, resource, unread)];
  });
}

interface Unread {
  /** Why the resource may be access by its being there, where it may. */
  readonly whole: string | undefined;
  readonly inputs: readonly UnreadInput[];
  /** What those of them are called that are in lists, and in what: a value under another name, or in another container, is another setting. */
  readonly names: readonly UnreadInput[];
  readonly settings: Settings;
  /** Inputs that say in what the resource lies. */
  readonly place: readonly string[];
  readonly taken: readonly TakenInput[];
}

const isAnyUnread = ({ whole, inputs }: Unread): boolean => whole !== undefined || inputs.length > 0;

function unreadOf(
  graph: ResourceGraph,
  resource: PlannedResource,
  statements: Known["statements"],
): Unread | undefined {
  const { custom } = resource;
  const { type, inputs } = declaredOf(resource);
  const found = statements.on(type);
  const everything = () => ({
    whole: `${type} ${notRead}`,
    inputs: allOf(inputs),
    names: [],
    settings: noSettings(inputs),
    place: [],
    taken: [],
  });
  if (found === undefined) return custom ? everything() : undefined;
  const { module, row } = found;
  // What is kept in a store is had by whoever reads the store: in another one, by others.
  const isKept = keptInputs.has(type);
  const isTaken = isKept || isWholeTaken(resource);
  const isWholeRead = () => isTaken || isRead(type, "");
  if (row.self === "all" && !isWholeRead()) return everything();
  const unsaid = unsaidOf(resource);
  const handed = handedKeys(resource, graph.keysIn(resource));
  const isPlainAll = !isKept && unsaid.length + handed.length === 0 && isPlain(type, row, inputs);
  if (!custom || (isPlainAll && !Object.keys(inputs).some(isOfPublisher))) return undefined;
  const settings = settingsOf(graph, resource);
  const workflow = readWorkflow(type, inputs, handed);
  const parts = takenParts(graph, resource, withoutOwnContent(type, settings.inputs));
  const plain = parts.inputs;
  const others = workflow === undefined ? plain : { ...plain, definition: null };
  const given = givenInputs(module, row, withoutPlainManifest(type, others));
  const open = [
    ...given.filter((each) => typeof each.says === "string" || holdsKey(type, each, handed)),
    ...(workflow?.rest ?? []),
  ];
  const parted = open.map((each) => ({ ...partedByRows(resource, each), ...each }));
  const left = parted
    .flatMap<Left>(({ rest, ...each }) => {
      const { called, within }: Partial<Given> = each;
      const input = rest === undefined ? undefined : unreadPart(type, rest);
      return input === undefined ? [] : [{ input, ...(called && { called }), ...(within !== undefined && { within }) }];
    })
    .toSorted((a, b) => byText(placeIn(a), placeIn(b)));
  const unread = left.map(({ input }) => input);
  const names = left.flatMap(({ input: { path }, called, within }) => [
    ...(called === undefined ? [] : [called]),
    ...(within === undefined ? [] : [{ path, value: within }]),
  ]);
  const whole = isWholeRead() ? undefined : wholeWhy(type, row.self, unread);
  const publishers = publishersIn(resource, type, given);
  const published: TakenInput[] = [
    // What runs code of the platform's own now may run that of somebody else.
    ...(given.some(saysPublisher) ? [listed("code", publishers)] : []),
    ...(workflow === undefined ? [] : [listed("calls", workflow.calls)]),
  ];
  const kept: TakenInput[] = keptAnswers(resource).map((path) => ({ path, value: "looked up" }));
  const rows = parted.flatMap((each) => each.taken);
  const taken = [...(isTaken ? [{ path: "" }] : []), ...rows, ...unsaid, ...published, ...kept, ...parts.taken];
  if (whole === undefined && unread.length + taken.length + settings.compared.length === 0) return undefined;
  const place = given.filter(({ says }) => typeof says === "object" && says.none === "place");
  // A switch that says what goes without saying is none.
  const told = row.self === "keys" && whole !== undefined ? unread.filter((input) => !leavesKeysOn(input)) : unread;
  const { open: said, off } = withoutOff(whole, told);
  const places = place.map(({ path }) => path[0] ?? "");
  return { whole, inputs: said, names, settings, place: places, taken: [...taken, ...off] };
}

type Left = Pick<Given, "called" | "within"> & { readonly input: UnreadInput };

/** Where an input stands, whatever its number in a list. */
function placeIn({ input, called, within }: Left): string {
  return [input.path.join("."), within ?? "", JSON.stringify(called?.value ?? null)].join(" ");
}

/**
 * What gives nothing only has to stay, each line by itself: one more of them is no change of the rest. Where there is nothing else,
 * they are kept together, too: what was access before and is off now is not read.
 */
function withoutOff(
  whole: string | undefined,
  inputs: readonly UnreadInput[],
): { readonly open: readonly UnreadInput[]; readonly off: readonly TakenInput[] } {
  const open = inputs.filter(({ path, value }) => !isOff(path.at(-1) ?? "", value));
  const off = inputs.filter((input) => !open.includes(input)).map(({ path }) => ({ path: path.join(".") }));
  return { open: whole === undefined && open.length === 0 ? inputs : open, off };
}

function listed(kind: ListKind, names: readonly string[]): TakenInput {
  return { path: "", value: names, why: sayListed({ kind, names }) };
}

function wholeWhy(type: string, self: Row["self"], unread: Unread["inputs"]): string | undefined {
  if (self === undefined) return undefined;
  if (self !== "keys") return `${type} ${notRead}`;
  const areOff = unread.some(({ path, value }) => turnsKeysOff(path.at(-1) ?? "", value));
  return areOff ? undefined : takesKeys;
}

function leavesKeysOn({ path, value }: UnreadInput): boolean {
  return typeof value === "boolean" && turnsKeysOff(path.at(-1) ?? "", !value);
}

/** Said of what has keys: with it they are gone, and it keeps nobody out of anything else. */
export const takesKeys = "takes keys: whoever has one gets in, which is not read yet";
const notRead = "may give access and is not read yet";

function allOf(inputs: PlannedResource["inputs"]): Unread["inputs"] {
  const names = Object.keys(inputs).toSorted();
  return names.map((name) => ({ path: [name], value: inputs[name] ?? null }));
}

function unknownOf(graph: ResourceGraph, resource: PlannedResource, unread: Unread): ModelUnknown {
  const { whole, inputs, names, place } = unread;
  const declared = declaredOf(resource);
  const tops = new Set(
    [...inputs.map(({ path }) => path[0] ?? ""), ...place].map((top) => readTop(declared.type, top)),
  );
  const print = {
    inputs: [...inputs, ...names].map(({ path, value }) => [path.join("."), withoutLayout(value)]),
    place: placesOf(graph, resource, place),
    sources: comesFrom(graph, resource, [...tops], concernedBy(resource, unread), unread.settings.named),
  };
  const isAllOff = whole === undefined && inputs.every(({ path, value }) => isOff(path.at(-1) ?? "", value));
  const [path, why] = whole !== undefined ? ["", whole] : told(inputs.map((input) => input.path));
  return { ...at(resource, path, why), fingerprint: hiddenPrintOf(print), unread: isAllOff ? "off" : "may" };
}

/** Of an input of which only a part is not read, what comes from elsewhere into the other parts changes nothing. */
function concernedBy(resource: PlannedResource, unread: Unread): (path: string) => boolean {
  const { whole, inputs, names, settings, place } = unread;
  const isSetting = (at: string) => settings.paths.some((path) => isWithin(path, at));
  const isAsDeclared = declaredOf(resource).type === resource.type;
  if (!isAsDeclared || (whole !== undefined && inputs.length === 0)) return (path) => !isSetting(path);
  const withoutIndexes = (path: string) => path.replaceAll(/\[\d+\]/g, "");
  const paths = [...[...inputs, ...names].map(({ path }) => withoutIndexes(path.join("."))), ...place];
  return (path) => {
    const at = withoutIndexes(path);
    return !isSetting(path) && paths.some((each) => isWithin(each, at) || isWithin(at, each));
  };
}

/** What readers of rows take, told apart by the place that the resource lies in. */
function takenOf(graph: ResourceGraph, resource: PlannedResource, { taken, place }: Unread): ModelUnknown[] {
  if (taken.length === 0) return [];
  const { type } = declaredOf(resource);
  const tops = place.map((top) => readTop(type, top));
  const inPlace = hiddenPrintOf([placesOf(graph, resource, place), comesFrom(graph, resource, tops)]);
  const printOf = ({ path, value, why }: TakenInput) => {
    if (value === undefined) return inPlace;
    return hiddenPrintOf(why === undefined ? [value, comesFrom(graph, resource, [readTop(type, path)])] : value);
  };
  return taken.map((one) => ({
    ...at(resource, placeOf(one), one.why ?? "read"),
    fingerprint: printOf(one),
    unread: "taken" as const,
  }));
}

function placeOf({ path, why }: TakenInput): string {
  if (why !== undefined) return "inputs";
  return path === "" ? "" : `inputs.${path}`;
}

function at(resource: PlannedResource, path: string, why: string): ModelUnknown {
  const { urn, key } = originOf(resource);
  return { urn, key, path, why };
}

/** Names of the inputs: the first few of them, since a program can give any number, of any length. */
function told(paths: readonly (readonly string[])[]): readonly [path: string, why: string] {
  const names = [...new Set(paths.map((path) => path.join(".").slice(0, maxLength)))].toSorted();
  const [only] = names;
  if (names.length === 1 && only !== undefined) return [`inputs.${only}`, notRead];
  const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : "";
  return ["inputs", `may give access and are not read yet: ${names.slice(0, maxNames).join(", ")}${more}`];
}

const maxNames = 6;
const maxLength = 80;
