import type { Given } from "../../../statements/given.ts";
import type { Output, TextPart } from "../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { readInput } from "../../plan/spelling/respell.ts";
import { parseUrn } from "../../plan/urn.ts";
import { holdsUnknown } from "../../plan/value.ts";

// An image is a deployment of code: of a new one whoever publishes there is as trusted as before. Where somebody else
// publishes, somebody else decides from now on what runs as the identity.

const runtime = /^(?:linux|windows)fxversion$/i;
const publisher = /^publisher$/i;
const whoseCode = new RegExp(`^(?:docker|container)?image(?:name)?$|${runtime.source}|${publisher.source}`, "i");
/** The rule of the statements for images that are named by their id: whoever may put images into the gallery publishes. */
const ofGallery = "image of a dev box";

/** Whether an input says by its name whose code runs. */
export function isOfPublisher(name: string): boolean {
  return whoseCode.test(name);
}

/** Whether an input says whose code runs. */
export function saysPublisher({ path, says }: Given): boolean {
  const name = path.at(-1) ?? "";
  return isOfPublisher(name) || isInGallery(name, says);
}

function isInGallery(name: string, says: Given["says"]): boolean {
  return typeof says === "object" && says.none === ofGallery && name === "id";
}

/** Who publishes the code that runs, as far as inputs say it that are no access otherwise. */
export function publishersIn(resource: PlannedResource, type: string, given: readonly Given[]): readonly string[] {
  const found = given.flatMap(({ path, says, value }) => {
    const name = path.at(-1) ?? "";
    if (typeof says === "string" || typeof value !== "string") return [];
    const isUnknown = holdsUnknown(value);
    if (isInGallery(name, says))
      return isUnknown ? toldFor(resource, type, path.join("."), galleryInTold) : galleryOf(value.toLowerCase());
    if (!isOfPublisher(name)) return [];
    return isUnknown ? toldFor(resource, type, path.join("."), saidFirst) : (publisherOf(name, value) ?? []);
  });
  return [...new Set(found)].toSorted();
}

/** Of a text that the program joins, what says who it is; where nothing is told, nobody is. */
function toldFor(
  { inputOutputs, inputTexts }: PlannedResource,
  type: string,
  at: string,
  inText: (parts: readonly TextPart[]) => string | undefined,
): string[] {
  const read = readInput(type, at);
  const isHere = ([path]: readonly [string, unknown]) => path.replaceAll(/\[\d+\]/g, "") === read;
  const outputs = [...inputOutputs].filter(isHere).map(([, output]) => sayOutput(output));
  const texts = [...inputTexts].filter(isHere).flatMap(([, parts]) => inText(parts) ?? []);
  return [...outputs, ...texts];
}

/** `${center.id}/galleries/default/images/windows`: another gallery of the same center is somebody else's. */
function galleryInTold(parts: readonly TextPart[]): string | undefined {
  const said = parts.map((part) =>
    typeof part === "string" ? part.toLowerCase() : "path" in part ? `<${sayOutput(part)}>` : undefined,
  );
  return said.includes(undefined) ? undefined : galleryOf(said.join(""));
}

/** What the image of an id lies in, its own name first; of an id that says nothing of it, the whole. */
function galleryOf(id: string): string {
  const [, place, gallery] = /^(.*\/)([^/]*)\/images\//.exec(id) ?? [];
  return place === undefined || gallery === undefined ? id : `${gallery} in ${place}`;
}

function saidFirst(parts: readonly TextPart[]): string | undefined {
  const [first, second] = parts;
  // `${acr.loginServer}.evil.example/` is another host than that of the registry.
  const rest = typeof second === "string" ? (/^[^/]*/.exec(second)?.[0] ?? "") : "";
  if (typeof first === "object") return "path" in first ? (rest === "" ? sayOutput(first) : `*${rest}`) : undefined;
  // `DOCKER|` of a site; of a name that ends somewhere in the unknown the registry is there, where a slash is.
  if (/^(?:\w+\|)?$/.test(first ?? "") && second !== undefined) return saidFirst(parts.slice(1));
  return first?.includes("/") === true ? registryOf(first.replace(/^\w+\|/, "")) : undefined;
}

function sayOutput({ urn, path }: Output): string {
  const { type, name } = parseUrn(urn);
  return `${path} of ${type.split("$").at(-1) ?? type} ${name}`;
}

function publisherOf(name: string, value: string): string | undefined {
  if (publisher.test(name)) return value.toLowerCase();
  if (!runtime.test(name)) return registryOf(value);
  const [kind = "", reference] = value.split("|");
  if (reference !== undefined && /^docker$/i.test(kind)) return registryOf(reference);
  // Several containers, whose images stand in a file or in other resources.
  return /^(?:compose|kube|sitecontainers)$/i.test(kind) ? value.toLowerCase() : undefined;
}

/** Registries in which all is of one publisher: Azure's belong to a company, and Microsoft's to Microsoft. */
const ofOne = /\.azurecr\.(?:io|cn|us)$|^mcr\.microsoft\.com$/;

/** The registry of an image, and of one that many share the first folder. */
function registryOf(reference: string): string {
  const [first = "", ...rest] = reference.toLowerCase().replace(/@.*$/, "").split("/");
  const isHost = rest.length > 0 && /[.:]|^localhost$/.test(first);
  const [host, folders] = isHost ? [first, rest] : ["docker.io", [first, ...rest]];
  return ofOne.test(host) || folders.length < 2 ? host : `${host}/${folders[0] ?? ""}`;
}
