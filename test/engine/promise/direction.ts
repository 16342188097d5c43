import type { Model } from "../../../access/facts/model.ts";
import type { AccessChange, StackReport, Verdict } from "../../../access/terms/report.ts";
import type { Operation } from "../../../roles/index.ts";
import { operationsOf } from "../../../roles/powers.ts";
import { inSet, universeOf, type Universe } from "../../access/diff/operations.ts";
import { oracleOf, type Difference, type Oracle } from "../../access/diff/oracle.ts";
import { keyOfActor, keyOfScope } from "./keys.ts";

/**
 * Holds the changes of a report against the tenant before and after: each is so, and none is missing.
 *
 * @returns what does not fit, in words.
 */
export function compareDirection(report: StackReport, before: Model, after: Model): readonly string[] {
  const universe = universeFor([before, after], report.changes);
  const oracle = oracleOf({ before, after, remains: () => true }, universe);
  const verdict = oracle.verdict();
  const unsaid = oracle.actors.flatMap((actor) =>
    oracle.scopes.flatMap((scope) => {
      const is = oracle.verdictAt(actor, scope);
      const said = report.changes.filter((change) =>
        isAbout(change, actor, [scope, ...aroundIn([before, after], scope)]),
      );
      return isSaid(is, said) ? [] : [`${actor} on ${scope}: ${is} in the tenant, and the report does not say so`];
    }),
  );
  const untrue = report.changes.flatMap((change) => untrueIn(change, oracle, universe));
  const isKnown = report.verdict !== "unknown" && !report.changes.some(namesUnknown);
  const other =
    isKnown && report.verdict !== verdict ? [`verdict ${String(report.verdict)}, in the tenant ${verdict}`] : [];
  return [...other, ...unsaid, ...untrue];
}

/** What grows is said, also where nobody can tell by how much; what shrinks may be said not to be known. */
function isSaid(is: Verdict, said: readonly AccessChange[]): boolean {
  const verdicts = said.map(({ verdict }) => verdict);
  const grows = verdicts.some((verdict) => ["broader", "mixed", "unknown"].includes(verdict));
  const shrinks = said.some(({ lost, verdict }) => lost.length > 0 || verdict === "unknown");
  return (!["broader", "mixed"].includes(is) || grows) && (!["narrower", "mixed"].includes(is) || shrinks);
}

function isAbout({ actor, scope }: AccessChange, key: string, scopes: readonly string[]): boolean {
  const isActor = actor.kind === "unknown" || keyOfActor(actor) === key;
  return isActor && (scope.kind === "unknown" || scopes.includes(keyOfScope(scope)));
}

/** What a change says although the tenant does not have it. Of what nobody can tell nothing is asked. */
function untrueIn(change: AccessChange, oracle: Oracle, universe: Universe): string[] {
  if (namesUnknown(change)) return [];
  const [actor, scope] = [keyOfActor(change.actor), keyOfScope(change.scope)];
  const is = oracle.verdictAt(actor, scope);
  const wrong = [
    ...change.gained.filter((text) => !isIn(text, oracle.gained(actor, scope), universe)).map((text) => `+${text}`),
    ...change.lost.filter((text) => !isIn(text, oracle.lost(actor, scope), universe)).map((text) => `-${text}`),
  ];
  const said = `the report says that ${actor} on ${scope} is ${change.verdict}`;
  return [
    ...(is === change.verdict ? [] : [`${said}, in the tenant it is ${is}`]),
    ...wrong.map((text) => `${said} by ${text}, which is not so in the tenant`),
  ];
}

function namesUnknown({ actor, scope, verdict, gained, lost }: AccessChange): boolean {
  const isOfUnknownRole = [...gained, ...lost].some((text) => text.startsWith("whatever "));
  return actor.kind === "unknown" || scope.kind === "unknown" || verdict === "unknown" || isOfUnknownRole;
}

function isIn(text: string, difference: Difference, universe: Universe): boolean {
  if (text === "actAs") return difference.actsAs.length > 0;
  if (difference.standings.some((sign) => sign.split("|")[1] === text)) return true;
  const all = [...difference.operations.values()].reduce((set, some) => set | some, 0n);
  return inSet(universe, all).some(({ name }) => name.toLowerCase() === operationIn(text));
}

/** Every operation of a power, every one that the report names, and something for each corner of each role. */
function universeFor(models: readonly Model[], changes: readonly AccessChange[]): Universe {
  const blocks = models.flatMap(({ grants }) => grants.flatMap(({ role }) => role.definition?.permissions ?? []));
  const named = changes.flatMap(({ gained, lost }) => [...gained, ...lost].map(operationIn));
  const all: Operation[] = [
    ...Object.values(operationsOf).flat(),
    ...named.flatMap((name) => [{ plane: "control", name } as const, { plane: "data", name } as const]),
    ...blocks.flatMap(({ actions = [], notActions = [] }) => spelledOut([...actions, ...notActions], "control")),
    ...blocks.flatMap(({ dataActions = [], notDataActions = [] }) =>
      spelledOut([...dataActions, ...notDataActions], "data"),
    ),
  ];
  return universeOf([...new Map(all.map((one) => [`${one.plane} ${one.name.toLowerCase()}`, one])).values()]);
}

function spelledOut(patterns: readonly string[], plane: Operation["plane"]): Operation[] {
  const fillings = ["x", "x/read", "x/write"];
  const names = patterns.flatMap((pattern) =>
    pattern.includes("*") ? fillings.map((filling) => pattern.replaceAll("*", filling)) : [pattern],
  );
  return names.map((name) => ({ plane, name }));
}

function operationIn(witness: string): string {
  return witness.replace(/ \((unconditional|if .*)\)$/, "").toLowerCase();
}

function aroundIn(models: readonly Model[], scope: string): readonly string[] {
  return models.flatMap(({ scopes }) => scopes.get(scope)?.within ?? []);
}
