import type { Sas } from "../../identity/sas.ts";
import { isOutput, type Answer } from "../../plan/inputOutputs.ts";
import { keyOf } from "../../identity/keys.ts";

/** A signature that is looked up, and the arguments that say what it is. */
export interface SasOf {
  readonly sas: Sas;
  readonly arguments: ReadonlySet<string>;
}

/** Look-ups of signatures: the names of their arguments, and how these say what. */
interface LookUp {
  readonly token: RegExp;
  readonly on: (asked: Asked) => Sas["on"] | undefined;
  /** What says what it is for, beside the arguments that all have. */
  readonly by: readonly string[];
}

type Asked = (name: string) => string | undefined;

const lookUps: readonly LookUp[] = [
  {
    token: /^azure-native:storage(?:\/\w+)?:listStorageAccountSAS$/,
    by: ["services", "resourceTypes"],
    on: (asked) => ofServices(asked("services"), asked("resourceTypes")),
  },
  {
    token: /^azure-native:storage(?:\/\w+)?:listStorageAccountServiceSAS$/,
    by: ["resource", "canonicalizedResource"],
    on: (asked) => ofThing(asked("resource"), asked("canonicalizedResource")),
  },
  {
    token: /^azure:storage\/getAccountSAS:getAccountSAS$/,
    by: [
      ...words("services", ["blob", "queue", "table", "file"]),
      ...words("resourceTypes", ["service", "container", "object"]),
    ],
    on: (asked) =>
      ofServices(
        lettersOf(asked, "services", { blob: "b", queue: "q", table: "t", file: "f" }),
        lettersOf(asked, "resourceTypes", { service: "s", container: "c", object: "o" }),
      ),
  },
  {
    token: /^azure:storage\/getAccountBlobContainerSAS:getAccountBlobContainerSAS$/,
    by: ["containerName"],
    on: (asked) => ofThing("c", asked("containerName")),
  },
];

/** Permissions of the classic provider. */
const permissions: Readonly<Record<string, string>> = {
  ...{ read: "r", write: "w", delete: "d", list: "l", add: "a", create: "c" },
  ...{ update: "u", process: "p", tag: "t", filter: "f" },
};

const times = [
  ["sharedAccessStartTime", "start"],
  ["sharedAccessExpiryTime", "expiry"],
] as const;

/** What limits a signature, by its value where that limits anything. */
const limits: Readonly<Record<string, (value: string) => string>> = {
  protocols: (value) => (value.toLowerCase() === "https" ? "https" : ""),
  httpsOnly: (value) => (value === "false" ? "" : "https"),
  ...Object.fromEntries(
    ["iPAddressOrRange", "ipAddress", "ipAddresses", "identifier"].map((name) => [name, (value: string) => value]),
  ),
  ...Object.fromEntries(
    ["partitionKeyStart", "partitionKeyEnd", "rowKeyStart", "rowKeyEnd"].map((name) => [
      name,
      (value: string) => `${name} ${value}`,
    ]),
  ),
};

/** What of an answer changes, and which key signs. */
const others = [
  "cacheControl",
  "contentDisposition",
  "contentEncoding",
  "contentLanguage",
  "contentType",
  "keyToSign",
  "signedVersion",
];

/** The signature that an answer is; `unread` where it is one of which not all is known, nothing where it is none. */
export function readSas({ token, path, asked }: Answer): SasOf | "unread" | undefined {
  const lookUp = lookUps.find((each) => each.token.test(token));
  if (lookUp === undefined) return /sas/i.test(token) ? "unread" : undefined;
  if (!/^(?:account|service)?sas(?:Token)?$/i.test(path)) return "unread";
  const names = [
    ...["permissions", ...times.flat(), ...lookUp.by, ...Object.keys(limits), ...others],
    ...words("permissions", Object.keys(permissions)),
  ];
  const said = new Map<string, string>();
  for (const name of names) {
    const value = asked.get(name);
    if (value === undefined) continue;
    const text = typeof value === "string" ? value : textOf(value);
    if (text === undefined && !others.includes(name)) return "unread";
    said.set(name, text ?? "");
  }
  const given: Asked = (name) => said.get(name);
  const may = given("permissions") ?? lettersOf(given, "permissions", permissions) ?? "";
  const on = lookUp.on(given);
  const [start = "", end = ""] = times.map((all) => all.map(given).find((each) => each !== undefined) ?? "");
  if (may === "" || on === undefined || end === "") return "unread";
  const limited = Object.entries(limits).flatMap(([name, limit]) => {
    const value = given(name);
    const text = value === undefined ? "" : limit(value);
    return text === "" ? [] : [text];
  });
  return { sas: { on, may, start, end, limits: limited }, arguments: new Set(names) };
}

/** A value that is made of outputs and texts, with whose outputs they are. */
function textOf(value: Exclude<NonNullable<ReturnType<Answer["asked"]["get"]>>, string>): string | undefined {
  const parts = isOutput(value) ? [value] : value;
  const texts = parts.map((part) => {
    if (typeof part === "string") return part;
    return isOutput(part) ? `<${keyOf(part.urn)}#${part.path}>` : undefined;
  });
  return texts.includes(undefined) ? undefined : texts.join("");
}

function ofServices(services: string | undefined, types: string | undefined): Sas["on"] | undefined {
  return services === undefined || types === undefined ? undefined : { services, types };
}

function ofThing(kind: string | undefined, path: string | undefined): Sas["on"] | undefined {
  return path === undefined ? undefined : { kind: kind ?? "", path };
}

function lettersOf(asked: Asked, name: string, letters: Readonly<Record<string, string>>): string | undefined {
  const given = Object.entries(letters).filter(([word]) => asked(`${name}.${word}`) === "true");
  return given.length === 0 ? undefined : given.map(([, letter]) => letter).join("");
}

function words(name: string, all: readonly string[]): string[] {
  return all.map((word) => `${name}.${word}`);
}
