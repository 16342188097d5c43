import fc from "fast-check";
import { conditional } from "../../../access/facts/readers/condition.ts";
import { nameInKey } from "../../../access/identity/said.ts";
import type { GrantedRole, Model, ModelActor, ModelScope, Origin } from "../../../access/facts/model.ts";
import { logicalKey } from "../../../access/plan/urn.ts";
import type { ActorKind, ScopeKind } from "../../../access/terms/report.ts";
import type { PermissionBlock } from "../../../roles/index.ts";
import { standingPowers } from "../../../roles/powers.ts";
import { actorWords, scopeWords } from "../../../access/terms/kinds.ts";
import { catalogueRole, originAt } from "./facts.ts";

/** Texts that a format could trip over. */
const nasty = [
  ...[
    "",
    " ",
    "- ",
    "- a",
    "? a",
    ": ",
    "a: b",
    "a #b",
    "#",
    "'",
    '"',
    '"a',
    "{a: b}",
    "[a]",
    "a, b",
    "}",
    "]",
    "*a",
    "&a",
  ],
  ...["!a", "!!str a", "|", ">", "%YAML", "---", "--- a", "...", "~", "null", "true", "on", "1", "0x1f", ".inf", "<<"],
  ...["a\nb", "a\r\nb", "\t", "a\\nb", "\\", "\u0000", "\u0085", "\u2028", "\u202E", "\uFEFF", "\u{E0041}", "\uD800"],
  ...["__proto__", "constructor", "a ~0123abcd", "group a", "a::b", "urn:pulumi:dev::a::b::c", "$", "x".repeat(400)],
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("a", "b", "chat-api") },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  fc.string({ unit: "binary", maxLength: 20 }),
);
const types = fc.constantFrom("a:b:C", "a:c:C", "pkg:index:D$a:b:C", "C", "D/C", "odd type:C", "unknown:a:b:C");
const origin: fc.Arbitrary<Origin> = fc
  .record({ type: types, name: text, isRetained: fc.boolean(), goesWith: fc.option(text) })
  .map(({ type, name, isRetained, goesWith }) => ({
    ...originAt(type, name),
    ...(isRetained && { isRetained }),
    ...(goesWith !== null && { goesWith }),
  }));

/** A resource of the program, something in Azure, or what stands for a value that is not known. */
const keyAndId = fc.oneof(
  fc
    .tuple(types, text)
    .map(([type, name]) => originAt(type, name))
    .map(({ urn, key }) => ({ key, id: urn })),
  fc
    .tuple(types, text)
    .map(([type, name]) => originAt(type, name))
    .map(({ urn, key }) => ({ key: `${key}#system`, id: urn })),
  fc
    .tuple(types, text)
    .map(([type, name]) => originAt(type, name))
    .map(({ urn, key }) => ({ key: `unknown:${key}#x<-`, id: `${urn}#x` })),
  text.map((id) => ({ key: `arm:/${id.toLowerCase()}`, id })),
  text.map((id) => ({ key: logicalKey(id), id })),
);
const actor: fc.Arbitrary<ModelActor> = fc
  .record({ kind: fc.constantFrom(...(Object.keys(actorWords) as ActorKind[])), name: text, thing: keyAndId })
  .map(({ thing, kind, name }) => ({ kind, name: nameInKey(thing.key) ?? name, ...thing }));
const scope: fc.Arbitrary<ModelScope> = fc
  .record({ kind: fc.constantFrom(...(Object.keys(scopeWords) as ScopeKind[])), name: text, thing: keyAndId })
  .map(({ thing, kind, name }) => ({ kind, name: nameInKey(thing.key) ?? name, ...thing, within: [] }));

const patterns = fc.array(fc.oneof(fc.constantFrom("*", "A/read", "A/*/write"), text), { maxLength: 3 });
const block: fc.Arbitrary<PermissionBlock> = fc
  .record({
    actions: patterns,
    notActions: patterns,
    dataActions: patterns,
    notDataActions: patterns,
    condition: fc.option(text),
  })
  .map(({ condition, ...lists }) => ({ ...lists, ...(condition !== null && { condition }) }));
const role: fc.Arbitrary<GrantedRole> = fc.oneof(
  fc.constantFrom("Contributor", "Cognitive Services OpenAI User").map(catalogueRole),
  fc
    .record({
      key: text,
      name: text,
      permissions: fc.option(fc.array(block, { maxLength: 3 })),
      definedBy: fc.option(origin),
    })
    .map(({ key, name, permissions, definedBy }) => ({
      key: `role:${key}`,
      name,
      definition: permissions === null ? undefined : { id: key, name, permissions },
      ...(definedBy !== null && { definedBy }),
    })),
  fc.constant({
    key: "unknown:00000000-0000-4000-8000-000000000000",
    name: "unknown role 00000000-0000-4000-8000-000000000000",
    definition: undefined,
  }),
);
const granted = fc
  .tuple(role, fc.option(text))
  .map(([given, condition]) => (condition === null ? given : conditional(given, condition)));

/** One thing for each key, and the scopes in each other in a line. */
function distinct<Thing extends { readonly key: string }>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.key, thing])).values()];
}

const optional = <Key extends string, Value>(key: Key, value: Value | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

/** Models of every kind of fact over a few shared things. */
export const model: fc.Arbitrary<Model> = fc
  .tuple(fc.array(actor, { minLength: 1, maxLength: 5 }), fc.array(scope, { minLength: 1, maxLength: 5 }))
  .chain(([someActors, someScopes]) => {
    const actors = distinct(someActors);
    const scopes = distinct(someScopes).map((each, index, all) => ({
      ...each,
      ...(index % 2 === 0 && { called: each.name }),
      within: all.slice(index + 1).map(({ key }) => key),
    }));
    const [anActor, aScope] = [fc.constantFrom(...actors), fc.constantFrom(...scopes)];
    const identity = fc.record({ actor: anActor, scope: aScope });
    const list = <Fact>(fact: fc.Arbitrary<Fact>) => fc.array(fact, { maxLength: 4 });
    const from = <Fact>(fact: fc.Arbitrary<Fact>) =>
      list(fc.tuple(origin, fact).map(([where, rest]) => ({ ...where, ...rest })));
    return fc.record({
      services: from(
        fc
          .record({
            scope: aScope,
            service: fc.constantFrom("cognitiveServices" as const, "search" as const, "storage" as const),
            localAuth: fc.constantFrom("on" as const, "off" as const, "unknown" as const),
            reason: fc.option(text),
            until: fc.option(text),
          })
          .map(({ reason, until, ...rest }) => ({
            ...rest,
            ...optional("reason", reason),
            ...optional("until", until),
          })),
      ),
      grants: from(
        fc
          .record({
            actor: anActor,
            scope: aScope,
            role: granted,
            kind: fc.constantFrom("roleAssignment" as const, "accessPolicy" as const),
            name: fc.option(text),
          })
          .map(({ name, ...rest }) => ({ ...rest, ...optional("assignmentName", name) })),
      ),
      trusts: from(fc.record({ actor: anActor, identity, issuer: text, subject: text })),
      hosts: from(fc.record({ actor: anActor, scope: aScope, type: text, identity })),
      memberships: from(
        fc.record({ member: anActor, group: anActor, as: fc.constantFrom("member" as const, "owner" as const) }),
      ),
      holders: from(
        fc.record({ actor: anActor, scope: aScope, role: granted }).map((rest) => ({
          ...rest,
          kind: "roleDefinition" as const,
        })),
      ),
      standings: from(
        fc.record({
          actor: anActor,
          scope: aScope,
          power: fc.constantFrom(...standingPowers),
          of: fc.oneof(text, fc.constantFrom(...scopes.map(({ key }) => key))),
          text,
          step: fc.constantFrom(
            "administrator" as const,
            "membership" as const,
            "localAuth" as const,
            "setting" as const,
          ),
        }),
      ),
      schedules: from(
        fc
          .record({ actor: anActor, text: fc.option(text) })
          .map(({ text, ...rest }) => ({ ...rest, ...optional("text", text) })),
      ),
      // A lock has none.
      settings: fc.constant([]),
      unknowns: list(
        fc
          .record({
            where: fc.oneof(
              origin,
              text.map((urn): Origin => ({ urn, key: logicalKey(urn) })),
            ),
            path: text,
            why: text,
            fingerprint: fc.option(text),
          })
          .map(({ where: { urn, key }, path, why, fingerprint }) => ({
            urn,
            key,
            path,
            why,
            ...optional("fingerprint", fingerprint),
          })),
      ),
      scopes: fc.constant(new Map(scopes.map((each) => [each.key, each]))),
    });
  });
