import type { Access, Actor, Unknown } from "../terms/report.ts";
import { parseUrn } from "../plan/urn.ts";
import { isNamedDeployer } from "../identity/deployer.ts";
import type { Format } from "./format.ts";
import { sayActors } from "./names.ts";
import type { Folded } from "./rowFolds.ts";
import { actorWords } from "../terms/kinds.ts";
import { isAnybody, listOf, sayActor, sayPlace, sayStep } from "./words.ts";

/** So many ways in are named; the number of the others is exact. */
const maxWays = 20;

/** @param areSteps whether these are steps of one way. */
export function atMost(ways: readonly string[], areSteps = false): readonly string[] {
  const more = ways.length - maxWays;
  const told = more > 0 ? [...ways.slice(0, maxWays), `and ${String(more)} more`] : ways;
  return areSteps ? told : told.map((way, index) => (index < told.length - 1 ? `${way};` : way));
}

/** Whether what is not known is who runs as an identity, or whom one trusts. */
export function concernsWayIn({ urn, path, why }: Unknown): boolean {
  return (
    /identit/i.test(path) || why.includes("which identities") || /federatedidentitycredential/i.test(parseUrn(urn).type)
  );
}

/** @param isOpen whether somebody may come in of whom the stack does not tell. */
export function waysIn(row: Access, trusted: readonly Access[], isOpen: boolean, format: Format): string[] {
  // The reason on a line of its own: it is a sentence, and may be a long one.
  if (row.channel === "key") return row.via.flatMap(({ text }) => text.split(/: (?=")/)).map(format.prose);
  if (trusted.length > 0) return saidWaysIn(trusted, format);
  const memberships = row.via.filter(({ kind }) => kind === "membership").map(({ text }) => format.prose(text));
  if (memberships.length > 0) return memberships;
  if (isNamedDeployer(row.actor)) return ["runs pulumi up"];
  if (row.actor.kind === "identity" && isOpen) return ["cannot tell: a host or a trust is not known"];
  return [isDescribed(row.actor) ? "–" : (withoutTrust[row.actor.kind] ?? "")];
}

/** Whether the name of somebody whom nobody can name says where they come from. */
function isDescribed(actor: Actor): boolean {
  return isAnybody(actor) || (actor.kind === "unknown" && /\s/.test(actor.name));
}

/** Each way in; those whose tokens one issuer signs are one, if the issuer alone tells where they come from. */
export function saidWaysIn(trusted: readonly Access[], format: Format): string[] {
  const byIssuer = Map.groupBy(trusted, (row) => {
    const [step] = row.via;
    return step?.kind === "federatedCredential" ? JSON.stringify([row.actor.kind, step.issuer]) : row;
  });
  return [...byIssuer.values()].flatMap((same) => {
    const place = sayPlace(same[0]?.via[0]?.issuer, format.prose);
    if (same.length === 1 || place.length === 0) return sayRepositories(same, format);
    const actors = same.map(({ actor }) => actor);
    return [[sayActors(actors, format.escape), ...place].join(" ")];
  });
}

/** `github a/b environment prod or staging`: what may come in from one repository is one way. */
function sayRepositories(same: readonly Access[], format: Format): string[] {
  const inRepository = same.map((row) => ({
    row,
    ...(row.actor.kind === "github"
      ? /^(?<start>\S+ (?:environment|branch|tag)) (?<name>\S+)$/.exec(row.actor.name)?.groups
      : {}),
  }));
  return [...Map.groupBy(inRepository, ({ row, start }: Started) => start ?? row).values()].flatMap(
    (each: readonly Started[]) => {
      const [first] = each;
      const start = first?.start;
      if (start === undefined || each.length === 1) return each.map(({ row }) => wayIn(row, format));
      const names = each.map(({ name = "" }) => format.escape(name));
      return [`${actorWords.github} ${format.escape(start)} ${listOf(names, "or")}`];
    },
  );
}

interface Started {
  readonly row: Access;
  readonly start?: string;
  readonly name?: string;
}

/** Ways into several identities: hosts are named together, by name where it is not that of whom they run as. */
export function saidTogether(same: Folded, format: Format): string[] {
  const isHost = ({ via: [step] }: Access) => step?.kind === "host";
  const trusted = same.flatMap((each) => each.trusted);
  const hosts = trusted.filter(isHost).map(({ actor }) => actor);
  const areOfSameName =
    hosts.length === same.length &&
    same.every((each) => each.trusted.some(({ actor }) => actor.name === each.row.actor.name));
  const said = areOfSameName ? "each by the host of its name" : sayActors(hosts, format.escape);
  return [
    ...(hosts.length === 0 ? [] : [said]),
    ...saidWaysIn(
      trusted.filter((row) => !isHost(row)),
      format,
    ),
  ];
}

function wayIn({ actor, via: [step] }: Access, format: Format): string {
  const who = sayActor(actor, format.escape);
  if (step === undefined || step.kind === "host") return who;
  if (step.kind === "federatedCredential") {
    return [who, ...sayPlace(step.issuer ?? "an unknown issuer", format.prose)].join(" ");
  }
  return `${who} (${sayStep(step, format.escape, format.prose)})`;
}

const withoutTrust: Partial<Record<Actor["kind"], string>> = {
  identity: "no trust or host in this stack",
  group: "membership",
  user: "sign-in",
  servicePrincipal: "its own credentials",
  unknown: "not known",
};
