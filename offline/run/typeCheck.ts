import type { Project } from "../../project/program.ts";

/** How the program becomes JavaScript. */
export interface Compiling {
  /** Whether only the offline run skips the check of types, which the engine would make. */
  readonly isOnlyTranspiled: boolean;
  readonly environment: NodeJS.ProcessEnv;
}

/** The variables of the SDK, and of ts-node if the program uses it as its loader. */
const names = ["PULUMI_NODEJS_TRANSPILE_ONLY", "TS_NODE_TRANSPILE_ONLY"] as const;

/**
 * That an option of tsconfig.json is deprecated (TS5101, TS5107), as `"moduleResolution": "node"` of Pulumi's own
 * templates is since TypeScript 6: the program is the same, and was written before.
 */
const deprecated = ["5101", "5107"];

/**
 * Access does not depend on types, and checking those of azure-native takes ten seconds and a gigabyte. So a program
 * is only transpiled, unless the user asks for the check. Variables in the environment are respected.
 */
export function compilingOf({ typescript }: Project, isTypeChecked: boolean): Compiling {
  const given = names.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  const isOnlyTranspiled = typescript && !isTypeChecked && given.length === 0;
  const asked = isTypeChecked ? [] : isOnlyTranspiled ? names.map((name) => [name, "true"] as const) : given;
  const environment = {
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    ...Object.fromEntries(asked),
    // The SDK's ts-node would reuse compiled code from a folder that every program may write to.
    TS_NODE_CACHE: "false",
    ...(isOnlyTranspiled ? { TS_NODE_IGNORE_DIAGNOSTICS: ignoring(deprecated) } : {}),
  };
  return { isOnlyTranspiled, environment };
}

/** The codes that ts-node should ignore, in addition to its present ones. */
function ignoring(codes: readonly string[]): string {
  return [process.env["TS_NODE_IGNORE_DIAGNOSTICS"] ?? "", ...codes].filter(Boolean).join(",");
}
