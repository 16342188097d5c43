import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Nothing that tests encrypt is a secret. But a passphrase is hashed a million times by each command of the engine, which
 * is a third of its time; the key of a stack that a Vault keeps is not. So this process plays the one request of it that
 * the engine makes: to decrypt the key.
 */
let vault: Promise<Readonly<Record<string, string>>> | undefined;

/** Of every stack. */
const key = Buffer.alloc(32, "keyless").toString("base64");

/** What a stack's file says when its key is there. */
export const keyOfStack = {
  secretsprovider: "hashivault://keyless",
  encryptedkey: Buffer.from("vault:v1:keyless").toString("base64"),
};

/** Variables that tell an engine where it is. */
export function vaultVariables(): Promise<Readonly<Record<string, string>>> {
  vault ??= serve();
  return vault;
}

async function serve(): Promise<Readonly<Record<string, string>>> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ data: { plaintext: key } }));
  });
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { VAULT_SERVER_URL: `http://127.0.0.1:${port}`, VAULT_SERVER_TOKEN: "keyless" };
}
