import type { Deployment } from "../recorded/deployment.ts";

/** What a failed program, written for `pulumi up`, needs and an offline run does not have, with a way out. */
export function neededFromOutside({ called }: Pick<Deployment, "called">, said: string): string[] {
  return [
    ...[...called].map(
      ([host, place]) =>
        `The program itself calls ${host}${place === "" ? "" : ` (${place})`}; an offline run cannot do that. ` +
        "Take the value from the configuration of the stack, or get it through a provider (get…, an output). Such a value is unknown offline, but the rest is still read",
    ),
    ...missing(/ENOENT: no such file or directory, \w+ '([^']+)'/, said).map(
      (file) =>
        `The program itself reads ${file}, which is not there. If a build or a download makes it, do that first: an offline run starts nothing but the program`,
    ),
    ...missing(/EROFS: read-only file system, \w+ '([^']+)'/, said).map(
      (file) =>
        `The program itself writes ${file}. An offline run lets it write in its temporary folder (os.tmpdir()) only; --confine off runs a program that you trust without that limit`,
    ),
    ...missing(/spawn(?:Sync)? (\S+) ENOENT/, said).map(
      (tool) =>
        `The program itself starts ${tool}, which is not installed here. Install it, or take what it prints from the configuration of the stack`,
    ),
  ];
}

function missing(pattern: RegExp, said: string): string[] {
  const [, name] = pattern.exec(said) ?? [];
  return name === undefined ? [] : [name];
}
