import { isRecord, isList, own, type Json } from "../../plan/digest.ts";
import { holdsUnknown } from "../../plan/value.ts";
import type { RoleDefinition } from "../../../roles/index.ts";

type Words = Readonly<Record<string, string | readonly string[]>>;

/** What is the same for secrets, keys and certificates. */
const kept: Words = {
  delete: "delete",
  recover: "recover/action",
  backup: "backup/action",
  restore: "restore/action",
  purge: "purge/action",
};

/**
 * The words of access policies and the operations that they stand for, below `Microsoft.KeyVault/vaults/`, by what they
 * are about (https://learn.microsoft.com/azure/key-vault/general/rbac-migration).
 */
const operations: Readonly<Record<string, Words>> = {
  secrets: {
    ...below("secrets", {
      ...kept,
      get: "getSecret/action",
      list: "readMetadata/action",
      set: "setSecret/action",
    }),
    all: ["secrets/*"],
  },
  keys: {
    ...below("keys", {
      ...kept,
      get: "read",
      list: "read",
      create: "create/action",
      import: "import/action",
      update: "update/action",
      encrypt: "encrypt/action",
      decrypt: "decrypt/action",
      sign: "sign/action",
      verify: "verify/action",
      wrapkey: "wrap/action",
      unwrapkey: "unwrap/action",
      release: "release/action",
      rotate: "rotate/action",
    }),
    ...below("keyrotationpolicies", { getrotationpolicy: "read", setrotationpolicy: "write" }),
    all: ["keys/*", "keyrotationpolicies/*"],
  },
  certificates: {
    ...below("certificates", {
      ...kept,
      get: "read",
      list: "read",
      create: "create/action",
      import: "import/action",
      update: "update/action",
    }),
    ...below("certificatecas", {
      getissuers: "read",
      listissuers: "read",
      setissuers: "write",
      manageissuers: "write",
      deleteissuers: "delete",
    }),
    ...below("certificatecontacts", { managecontacts: "write" }),
    all: ["certificates/*", "certificatecas/*", "certificatecontacts/*"],
  },
  storage: {
    ...below("storageaccounts", {
      ...kept,
      get: "read",
      list: "read",
      set: "set/action",
      update: "set/action",
      regeneratekey: "regeneratekey/action",
      setsas: "sas/set/action",
      deletesas: "sas/delete/action",
    }),
    all: ["storageaccounts/*"],
  },
};

function below(folder: string, words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([word, names]) => [word, [names].flat().map((name) => `${folder}/${name}`)]),
  );
}

/** What a policy gives. */
export interface PolicyRole {
  readonly name: string;
  /** `undefined` when a word is not known: it may stand for anything in the vault. */
  readonly definition: RoleDefinition | undefined;
}

/** The permissions of a policy as a role: `access policy: get, list secrets`. */
export function policyRoleOf(permissions: Json | undefined): PolicyRole {
  const words = wordsOf(permissions);
  if (words === undefined) return { name: "access policy", definition: undefined };
  const said = words.map(([about, list]) => `${list.join(", ")} ${about}`);
  const name = said.length === 0 ? "access policy: nothing" : `access policy: ${said.join("; ")}`;
  const dataActions = words.flatMap(([about, list]) => list.map((word) => operationsOf(about, word)));
  if (!dataActions.every((names) => names !== undefined)) return { name, definition: undefined };
  const patterns = [...new Set(dataActions.flat())].map((pattern) => `Microsoft.KeyVault/vaults/${pattern}`);
  return { name, definition: { id: name, name, permissions: [{ dataActions: patterns }] } };
}

/** The words by what they are about, each once, in lower case and in order. */
function wordsOf(permissions: Json | undefined): [about: string, words: string[]][] | undefined {
  if (!isRecord(permissions) || holdsUnknown(permissions)) return undefined;
  const given = Object.keys(permissions)
    .toSorted()
    .map((about): [string, Json] => [about, own(permissions, about) ?? []]);
  const words = given.map(([about, list]): [string, string[]] | undefined => {
    if (!isList(list) || !list.every((word) => typeof word === "string")) return undefined;
    return [about, [...new Set(list.map((word) => word.toLowerCase()))].toSorted()];
  });
  return words.every((each) => each !== undefined) ? words.filter(([, list]) => list.length > 0) : undefined;
}

function operationsOf(about: string, word: string): readonly string[] | undefined {
  const words = Object.hasOwn(operations, about) ? operations[about] : undefined;
  const names = words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
  return names === undefined ? undefined : [names].flat();
}
