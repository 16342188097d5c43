import { join } from "node:path";
import { isScalar, Scalar, visit, type YAMLMap } from "yaml";

import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";
import { textOf } from "../../cli/system/textFile.ts";
import { writeInCopy } from "./copyFolder.ts";
import { settingsIn } from "./settingsFile.ts";

/**
 * The salt of every stack in every sandbox, for the empty passphrase. It stays the same, so that each call can read what an
 * earlier one encrypted. Nothing encrypted here is a secret.
 */
const salt = "v1:Esg/ZsbOMiY=:v1:LiD4tRug2f3qe+aq:ArXMWiG0mIg7QQ7Gr0H2qJ1wIFUL9Q==";

/** The value that a program reads instead of a secret of the configuration. */
export const secretInSandbox = "sandbox";

/**
 * Makes the configuration of a stack in a copy readable without the keys of the real one.
 *
 * @param folder of the stacks' files, from the root of the copy.
 * @returns how many secrets were replaced by {@link secretInSandbox}.
 * @throws UserError when the engine may find a key of the real one in it.
 */
export function useSandboxKeys(copy: string, folder: string, stack: string): number {
  const path = join(folder, `Pulumi.${stack}.yaml`);
  const { document } = settingsIn(textOfStack(copy, folder, stack) ?? "", path);
  for (const key of keysOfProvider) document.delete(key);
  let replaced = 0;
  visit(document, {
    Map(_, node) {
      if (!isSecret(node)) return undefined;
      replaced += 1;
      return new Scalar(secretInSandbox);
    },
  });
  document.set("encryptionsalt", salt);
  const text = String(document);
  checkKeys(text, path);
  writeInCopy(copy, path, text);
  return replaced;
}

const keysOfProvider = ["secretsprovider", "encryptedkey"];

/** The engine gets it as .yaml, the only extension that it reads beside a Pulumi.yaml. */
function textOfStack(copy: string, folder: string, stack: string): string | undefined {
  const names = ["yaml", "yml"].map((extension) => join(folder, `Pulumi.${stack}.${extension}`));
  for (const name of names) {
    const text = textOf(join(copy, name), name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Checks the text that the engine will read: a key may be spelled in an unforeseen way. */
function checkKeys(text: string, path: string): void {
  const found = Object.keys(settingsIn(text, path).plain).find((key) => keysOfProvider.includes(key.toLowerCase()));
  if (found === undefined) return;
  throw new UserError(
    `${forTerminal(path)}: ${forTerminal(found)} is not spelled as Pulumi spells it, expected ${keysOfProvider.join(" or ")}`,
  );
}

/** `secure: AAAB…`, alone in a map. */
function isSecret({ items }: YAMLMap): boolean {
  const [item] = items;
  return items.length === 1 && isScalar(item?.key) && item.key.value === "secure";
}
