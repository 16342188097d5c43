import type { Access, AccessChange, Report } from "../../../../access/terms/report.ts";
import { access, gain, loss, reportOf, role, scope, stackWith, trust, urnOf } from "../reports.ts";

/** So many service accounts, ten for each identity, in two stacks; every twentieth gains something in the first one. */
export function largeReport(actors: number): Report {
  const stack = (name: string, isChanged: boolean) => {
    const rows = Array.from({ length: actors }, (_, index) => rowsOf(index, name)).flat();
    const changes = isChanged
      ? rows.filter((_, index) => index % 20 === 1).map((row, index) => changeOf(row, index, name))
      : [];
    return stackWith({ stack: name, access: rows, changes });
  };
  return reportOf(stack("prod", true), stack("dev", false));
}

function rowsOf(index: number, stack: string): Access[] {
  const actor = `service account team-${String(index % 40)}/workload-${String(index)}`;
  const identity = `identity-${String(Math.floor(index / 10))}`;
  const subject = {
    ...trust(`system:serviceaccount:${String(index)}`, "https://issuer.example/"),
    urn: urnOf(`trust-${String(index)}`, stack),
  };
  const service = `aoai-${String(index % 60)}`;
  return [
    access(
      {
        actor,
        scope: scope(identity, stack, "identity"),
        roles: [],
        powers: ["actAs"],
        channel: "through",
        via: [subject],
      },
      stack,
    ),
    access(
      {
        actor,
        scope: scope(service, stack),
        channel: "through",
        via: [subject, role("Cognitive Services OpenAI User")],
      },
      stack,
    ),
  ];
}

function changeOf({ actor, scope, via }: Access, index: number, stack: string): AccessChange {
  const cause = [{ urn: urnOf(`grant-${String(index)}`, stack), op: "create" }];
  return index % 5 === 0
    ? loss({ actor, scope, via, cause }, stack)
    : gain({ actor, scope, via, cause, channel: "through" }, stack);
}
