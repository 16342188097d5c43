import { oneOf, type NamedRow } from "./row.ts";

const anybody = {
  anybody: "any reader",
  power: "readWithoutSignIn",
  step: "setting",
} as const;

const inAccount = ["accountName", "storageAccountName", "storageAccountId"] as const;

/** Settings that let anybody read without signing in. Adding one is adding a row. */
export const unsigned: readonly NamedRow[] = [
  ...(
    [
      { types: ["azure-native:storage:blobcontainer"], each: "publicAccess", nobody: "None" },
      { types: ["azure:storage/container:container"], each: "containerAccessType", nobody: "private" },
    ] as const
  ).flatMap(({ types, each, nobody }): NamedRow[] => [
    { types, each, isOff: oneOf(nobody), about: inAccount, text: "blobs that are public", ...anybody },
    { types, each, isOff: oneOf(nobody, "Blob"), about: inAccount, text: "public list of blobs", ...anybody },
  ]),
  {
    // What is left out is false: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent
    types: ["azure-native:storage:storageaccount"],
    each: "allowBlobPublicAccess",
    isOff: oneOf(false),
    text: "containers may be public",
    ...anybody,
  },
  {
    types: ["azure-native:storage:storageaccountstaticwebsite"],
    about: inAccount,
    text: "website of the account",
    ...anybody,
  },
  {
    types: ["azure-native:containerregistry:registry", "azure:containerservice/registry:registry"],
    each: "anonymousPullEnabled",
    isOff: oneOf(false),
    text: "images of the registry",
    ...anybody,
  },
];
