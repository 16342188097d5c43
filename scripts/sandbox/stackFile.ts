import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument, Scalar, visit, type Document, type YAMLMap } from "yaml";

/**
 * The salt of every stack in every sandbox, for the empty passphrase. It stays the same, so that what one call encrypts the
 * next one reads; what is encrypted here is no secret.
 */
const salt = "v1:Esg/ZsbOMiY=:v1:LiD4tRug2f3qe+aq:ArXMWiG0mIg7QQ7Gr0H2qJ1wIFUL9Q==";

/** What a program reads instead of a secret of the configuration. */
export const secretInSandbox = "sandbox";

/**
 * Makes the configuration of a stack in a copy readable without the keys of the real one.
 *
 * @returns how many secrets were replaced by {@link secretInSandbox}.
 */
export function useSandboxKeys(configFolder: string, stack: string): number {
  const [yaml, yml] = [join(configFolder, `Pulumi.${stack}.yaml`), join(configFolder, `Pulumi.${stack}.yml`)];
  const file = existsSync(yml) ? yml : yaml;
  const document: Document = parseDocument(existsSync(file) ? readFileSync(file, "utf8") : "");
  document.contents ??= document.createNode({});
  // What is wrong with it the engine says.
  if (document.errors.length > 0 || !isMap(document.contents)) return 0;
  for (const key of ["secretsprovider", "encryptedkey"]) document.delete(key);
  let replaced = 0;
  visit(document, {
    Map(_, node) {
      if (!isSecret(node)) return undefined;
      replaced += 1;
      return new Scalar(secretInSandbox);
    },
  });
  document.set("encryptionsalt", salt);
  writeFileSync(file, String(document));
  return replaced;
}

/** `secure: AAAB…`, alone in a map. */
function isSecret({ items }: YAMLMap): boolean {
  const [item] = items;
  return items.length === 1 && isScalar(item?.key) && item.key.value === "secure";
}
