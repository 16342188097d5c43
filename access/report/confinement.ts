import type { Report } from "../terms/report.ts";

/** What the reader has to know about how the programs were run, a line each; none if they were confined as always. */
export function saidOfConfinement({ confinement = {} }: Pick<Report, "confinement">): string[] {
  const { unconfined, given = {} } = confinement;
  const { environment = [], network = false, folders = [] } = given;
  const things = [
    ...(environment.length > 0 ? [`the variables ${listed(environment)}`] : []),
    ...(network ? ["the network"] : []),
    ...(folders.length > 0 ? [`the folders ${listed(folders)}`] : []),
  ];
  return [
    ...(unconfined === undefined
      ? []
      : [
          `Unconfined: the program could write files, reach the network and read secrets of this machine (${unconfined}).`,
        ]),
    ...(things.length === 0 ? [] : [`The settings gave the program ${things.join(", and ")}.`]),
  ];
}

const most = 20;

function listed(names: readonly string[]): string {
  const more = names.length - most;
  return [...names.slice(0, most), ...(more > 0 ? [`and ${String(more)} more`] : [])].join(", ");
}
