/**
 * Inputs that a secret is handed over in: to whom a password opens the door, to a program that is told it, to a store that
 * keeps it. Who has such a secret is decided by where it comes from, not by what it is: a new value of the same
 * configuration key or of the same maker is a rotation.
 */
const named =
  /^(?!.*public)\w*(?:password|passwd|secret|token|connection_?string|(?:api|access|account|shared|primary|secondary|management)_?key)(?:value|wo)?$/i;

/** What programs are told when they start, by the names of the inputs that say it. */
const settings: ReadonlySet<string> = new Set([
  ...["appSettings", "connectionStrings", "env", "environmentVariables", "secureEnvironmentVariables", "secrets"],
]);

/** Stores: what is kept there is reached through the store, and who may read it is told there. */
const kept: Readonly<Record<string, readonly string[]>> = {
  "kubernetes:core:secret": ["data", "stringData"],
  "azure-native:keyvault:secret": ["properties"],
  "azure-native:appconfiguration:keyvalue": ["value"],
  "azure-native:apimanagement:namedvalue": ["value"],
  "azure:keyvault/secret:secret": ["value", "valueWo"],
};

/**
 * @param type the normal type.
 * @param path of the input or of something in it: `siteConfig.appSettings[0].value`.
 */
export function isHandedOver(type: string, path: string): boolean {
  return isGivenOn(type, path) || isSecretByName(path.split(".").at(-1) ?? "");
}

/** Whether a secret there is had by others: a program that is told it, or whoever reads the store. */
export function isGivenOn(type: string, path: string): boolean {
  const names = path.split(".");
  const [top = ""] = names;
  const [last = "", owner = ""] = names.slice(-2).toReversed();
  const isSetting = settings.has(owner) || (/^(?:secure)?value$/i.test(last) && settings.has(withoutIndex(owner)));
  return isSetting || (Object.hasOwn(kept, type) && kept[type]?.includes(top) === true);
}

function withoutIndex(name: string): string {
  return name.replace(/\[\d+\]$/, "");
}

/** Whether an input is called a secret. */
export function isSecretByName(input: string): boolean {
  return named.test(input);
}
