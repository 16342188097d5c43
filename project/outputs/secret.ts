import { isRecord } from "../yaml/file.ts";

/** Names of values that open something, not of values that name or find it: `primaryKey`, but not `keyVaultId`. */
const secretName =
  /(?:password|passwd|pwd|secrets?|keys?|tokens?|sas|credentials?|connectionstrings?|kubeconfig|pfx)(?:\d*|raw|value|base64)$/i;
/** Texts that open something, under any name. */
const secretText =
  /accountkey=|sharedaccesskey=|sharedaccesssignature=|[?&]sig=|\b(?:password|pwd)\s*=|-----begin [a-z ]*private key|client-key-data|^eyj[\w-]+\.eyj/i;
/** Ids and places, which open nothing. */
const harmless =
  /^(?:\/(?:subscriptions|providers)\/[^?]*|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|https:\/\/[\w.-]+(?:\/[\w.~/-]*)?)$/i;

/**
 * Whether an output looks like a secret: `pulumi stack output --json --show-secrets` prints secrets and does not say which
 * outputs they are.
 */
export function looksSecret(name: string, value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some((inner) => looksSecret(name, inner));
  }
  if (isRecord(value)) {
    return Object.entries(value).some(([key, inner]) => looksSecret(key, inner) || looksSecret(name, inner));
  }
  return typeof value === "string" && !harmless.test(value) && (secretName.test(name) || secretText.test(value));
}
