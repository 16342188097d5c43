import { runCommand } from "../../offline/command.ts";

/** How long one program may take, in seconds. A small one takes one, and more on a machine under load. */
const timeout = 120;

/**
 * The digest of an offline run of the program: nothing deployed, no engine.
 *
 * @throws Error when there is none.
 */
export async function offlineDigest(project: string, stack: string): Promise<unknown> {
  let printed = "";
  await runCommand([`--cwd=${project}`, `--stack=${stack}`, `--timeout=${timeout}`], (text) => (printed += text));
  const { digest, error } = JSON.parse(printed) as { digest?: unknown; error?: { message: string } };
  if (digest === undefined) throw new Error(`the offline run of ${stack} in ${project}: ${error?.message ?? printed}`);
  return digest;
}
