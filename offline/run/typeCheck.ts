import type { Project } from "../../project/program.ts";

/** How the program becomes JavaScript. */
export interface Compiling {
  /** Whether it is only transpiled because this is an offline run: the engine would check its types. */
  readonly isOnlyTranspiled: boolean;
  readonly environment: NodeJS.ProcessEnv;
}

/** Of the SDK, and of ts-node where the program brings it as its loader. */
const names = ["PULUMI_NODEJS_TRANSPILE_ONLY", "TS_NODE_TRANSPILE_ONLY"] as const;

/**
 * That an option of tsconfig.json is deprecated (TS5101, TS5107), as `"moduleResolution": "node"` of Pulumi's own templates is since
 * TypeScript 6: the program is the same, and was written before.
 */
const deprecated = ["5101", "5107"];

/**
 * Who may do what does not depend on types, and checking those of azure-native takes ten seconds and a gigabyte. So a program
 * is transpiled only, unless somebody asks for the check. What the environment says holds.
 */
export function compilingOf({ typescript }: Project, isTypeChecked: boolean): Compiling {
  const given = names.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  const isOnlyTranspiled = typescript && !isTypeChecked && given.length === 0;
  const asked = isTypeChecked ? [] : isOnlyTranspiled ? names.map((name) => [name, "true"] as const) : given;
  const environment = {
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    ...Object.fromEntries(asked),
    // The SDK's ts-node takes what it once compiled from a folder that every program may write into.
    TS_NODE_CACHE: "false",
    ...(isOnlyTranspiled ? { TS_NODE_IGNORE_DIAGNOSTICS: ignoring(deprecated) } : {}),
  };
  return { isOnlyTranspiled, environment };
}

/** What ts-node is told to ignore, beside what it is told already. */
function ignoring(codes: readonly string[]): string {
  return [process.env["TS_NODE_IGNORE_DIAGNOSTICS"] ?? "", ...codes].filter(Boolean).join(",");
}
