import { setFlagsFromString } from "node:v8";

/** The versions of V8 that these flags were measured with: those of Node 22 and 24. Others may print that a flag is unknown. */
const measured = /^(12\.4|13\.6)\./;

/** Sets a flag of V8 for the process. It affects time and memory, never a result. */
export function setV8Flag(flag: string): void {
  if (measured.test(process.versions.v8)) setFlagsFromString(flag);
}

/**
 * Lets V8 optimise only code that runs very often. The command ends within a second or two, before optimising
 * more would pay off.
 */
export function optimiseLate(): void {
  setV8Flag("--invocation-count-for-turbofan=20000");
}
