import { partKinds, type Issuer, type Key, type PartKind, type UnknownSource } from "./key.ts";
import { printKey } from "./printKey.ts";

/** Parses a key. A text that does not print in the same way is a key of the kind `other`. */
export function parseKey(text: string): Key {
  for (const form of forms) {
    const groups = form.pattern.exec(text)?.slice(1);
    const key = groups === undefined ? undefined : form.key(groups);
    if (key !== undefined && printKey(key) === text) return key;
  }
  return { kind: "other", text };
}

interface Form {
  readonly pattern: RegExp;
  readonly key: (groups: readonly string[]) => Key;
}

/** In this order, because a text that begins with one of our words has no other form. */
const forms: readonly Form[] = [
  {
    pattern: /^(role|holders|keys):(.*)$/s,
    key: ([kind = "", of = ""]) => ({ kind: kind as "role" | "holders" | "keys", of }),
  },
  {
    pattern: /^unknown:([^#]*)#([^<]*)<-([^ ]*) ?(.*)$/s,
    key: ([of = "", property = "", from = "", label = ""]) => ({
      kind: "unknown",
      of: unescaped(of),
      property,
      sources: from === "" ? [] : from.split(",").map(sourceOf),
      ...(label !== "" && { label }),
    }),
  },
  { pattern: /^unknown:(.*)$/s, key: ([name = ""]) => ({ kind: "unknownRole", name }) },
  {
    pattern: /^subject:(issuer of )?([^ ,]*)(?:,([^ ]*))? (.*)$/s,
    key: ([isCluster, issuer = "", terms, subject = ""]) => ({
      kind: "subject",
      issuer: issuerOf(isCluster !== undefined, unescaped(issuer)),
      terms: terms === undefined ? [] : terms.split(",").map(unescaped),
      subject,
    }),
  },
  {
    pattern: /^([^ :]+) named ([^ ]*) in ([^ ]*)$/s,
    key: ([what = "", name = "", group = ""]) => ({
      kind: "named",
      what,
      name: unescaped(name),
      group: unescaped(group),
    }),
  },
  {
    pattern: /^(.*)#(system|kubelet)$/s,
    key: ([of = "", as = ""]) => ({ kind: "identity", of, as: as as "system" | "kubelet" }),
  },
  {
    pattern: new RegExp(`^(.*)#([^#]*)#(${partKinds.join("|")})$`, "s"),
    key: ([of = "", by = "", as = ""]) => ({ kind: "part", of, by: unescaped(by), as: as as PartKind }),
  },
  { pattern: /^arm:\/(.*)$/s, key: ([path = ""]) => ({ kind: "arm", path }) },
  { pattern: /^object:(.*)$/s, key: ([id = ""]) => ({ kind: "object", id }) },
  {
    pattern: /^(?!subject:)(\S+?)::(.*?)(?:#resource)?$/s,
    key: ([types = "", name = ""]) => ({ kind: "resource", types, name }),
  },
];

function issuerOf(isCluster: boolean, told: string): Issuer {
  return isCluster ? { cluster: told } : { text: told };
}

function sourceOf(text: string): UnknownSource {
  const [key = "", path = "", made = ""] = text.split("#").map(unescaped);
  return { key, ...(path !== "" && { path }), ...(made !== "" && { made }) };
}

function unescaped(part: string): string {
  return part.replace(/%(?:25|23|3C|2C|20)/g, decodeURIComponent);
}
