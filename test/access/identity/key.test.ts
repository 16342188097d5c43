import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { partKinds, type Issuer, type Key, type UnknownSource } from "../../../access/identity/key.ts";
import { parseKey } from "../../../access/identity/parseKey.ts";
import { printKey, sourceText } from "../../../access/identity/printKey.ts";
import { withKeysIn } from "../../../access/identity/rekey.ts";
import { clusterOfSubject, isOfSubject, nameInKey } from "../../../access/identity/said.ts";

/** Texts that are made to be taken for parts of keys. */
const hostile = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom("a", "#", "%23", "%", ",", " ", "<-", "::", " in ", "#system", "#resource", "#apart", "unknown:"),
      { maxLength: 5 },
    )
    .map((parts) => parts.join("")),
);
const plain = fc.stringMatching(/^[a-z/.-]{1,8}$/);
const resource = fc.record({
  kind: fc.constant("resource" as const),
  types: fc.constantFrom("t:m:T", "a:b:C$d:e:F"),
  name: hostile,
});
const elsewhere: fc.Arbitrary<Key> = fc.oneof(
  fc.record({ kind: fc.constant("arm" as const), path: plain }),
  fc.record({ kind: fc.constant("object" as const), id: plain }),
);
/** What has parts, as a text. */
const thing = fc.oneof(resource, elsewhere).map(printKey);
const source: fc.Arbitrary<UnknownSource> = fc.record(
  { key: fc.string({ minLength: 1 }), path: fc.string({ minLength: 1 }), made: fc.string({ minLength: 1 }) },
  { requiredKeys: ["key"] },
);
const sources = fc
  .uniqueArray(source, { selector: sourceText, maxLength: 3 })
  .map((all) => all.toSorted((a, b) => (sourceText(a) < sourceText(b) ? -1 : 1)));
const issuer: fc.Arbitrary<Issuer> = fc.oneof(fc.record({ cluster: hostile }), fc.record({ text: hostile }));

const key: fc.Arbitrary<Key> = fc.oneof(
  resource,
  elsewhere,
  fc.record({ kind: fc.constant("identity" as const), of: thing, as: fc.constantFrom("system", "kubelet") }),
  fc.record({ kind: fc.constant("part" as const), of: thing, by: hostile, as: fc.constantFrom(...partKinds) }),
  fc.record({ kind: fc.constantFrom("role", "holders", "keys"), of: hostile }),
  fc.record({ kind: fc.constant("named" as const), what: fc.constant("identity"), name: hostile, group: hostile }),
  fc.record({ kind: fc.constant("subject" as const), issuer, terms: fc.array(hostile), subject: hostile }),
  fc.record(
    {
      kind: fc.constant("unknown" as const),
      of: hostile,
      property: plain,
      sources,
      label: fc.string({ minLength: 1 }),
    },
    { requiredKeys: ["kind", "of", "property", "sources"] },
  ),
  fc.record({ kind: fc.constant("unknownRole" as const), name: plain }),
);

const runs = { numRuns: 2_000, seed: 12 };

describe("a key is a value with one printer and one parser", () => {
  test("what is printed is read again, whatever the names in it look like: no two keys have one text", () => {
    fc.assert(
      fc.property(key, (given) => {
        expect(parseKey(printKey(given))).toEqual(given);
      }),
      runs,
    );
  });

  test("any text is a key, which prints as it was written, also when all keys in it are given their own names", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, key.map(printKey)), (text) => {
        expect(printKey(parseKey(text))).toBe(text);
        expect(withKeysIn(text, (inner) => inner)).toBe(text);
      }),
      runs,
    );
  });
});

describe("what a key says", () => {
  const cluster = "t:m:T::aks";
  const subject = (issuer: Issuer, text: string, terms: readonly string[] = []) =>
    printKey({ kind: "subject", issuer, terms, subject: text });

  test("the cluster that signs, of which the name is the issuer's", () => {
    const key = subject({ cluster }, "system:serviceaccount:a:b");
    expect(clusterOfSubject(key)).toBe(cluster);
    expect(isOfSubject(key, "issuer of aks", "system:serviceaccount:a:b")).toBe(true);
    expect(isOfSubject(key, "issuer of other", "system:serviceaccount:a:b")).toBe(false);
  });

  test("a subject is the whole of it, not only its end", () => {
    const key = subject({ text: "https://i" }, "repo:a b");
    expect(isOfSubject(key, "https://i", "repo:a b")).toBe(true);
    expect(isOfSubject(key, "https://i", "b")).toBe(false);
    expect(isOfSubject(key, "https://i/", "repo:a b")).toBe(false);
  });

  test("an expression stands for a subject; what begins as a subject and is none is nobody's", () => {
    expect(isOfSubject(subject({ text: "https://i" }, "", ["matching x"]), "https://i", "x")).toBe(true);
    expect(isOfSubject("subject:https://i,%zz x", "https://i", "x")).toBe(false);
    expect(isOfSubject("object:1", "https://i", "x")).toBe(true);
  });

  test("the name of a resource of the program, also of its identities", () => {
    const name = (given: Key) => nameInKey(printKey(given));
    expect(name({ kind: "identity", of: cluster, as: "kubelet" })).toBe("aks kubelet");
    expect(name({ kind: "part", of: cluster, by: "v2", as: "apart" })).toBe("aks");
    expect(name({ kind: "part", of: cluster, by: "policy", as: "addon" })).toBeUndefined();
    expect(name({ kind: "resource", types: "t:m:T", name: "x#system" })).toBe("x#system");
  });
});
