/** A kind of service that takes keys or passwords in addition to Entra tokens, with everything about it in one row. */
export interface KeyedService {
  /** Normal type tokens of azure-native in all its major versions. Classic types are read as the first one. */
  readonly types: readonly [string, ...string[]];
  readonly switch: KeySwitch;
  /** What opens the service. */
  readonly takes: "key" | "password" | "credential";
  /** The word for such a resource. */
  readonly noun: string;
  /** Data actions that a key opens. @default none: no Azure role gives its data, so using its keys is a power of its own */
  readonly opens?: Opened;
  /** Control operations that answer with a key. */
  readonly listedBy: readonly string[];
  /** How to switch keys off, and what to grant instead. */
  readonly advice: { readonly off: string; readonly instead: string };
  /** The classic provider's spelling. @default none */
  readonly classic?: Readonly<Record<string, ClassicInputs>>;
  /** The owner of such a key, if other operations list other keys of the same resource, whose holders differ. */
  readonly whose?: string;
  /** A setting that is a resource of its own: without it, keys work. @default false */
  readonly isApart?: true;
}

export interface Opened {
  readonly dataActions: readonly string[];
  readonly notDataActions?: readonly string[];
}

export interface KeySwitch {
  /** The input, such as `properties.disableLocalAuth`. */
  readonly path: string;
  /**
   * The value that switches keys off; for a list, what it must not contain; for a setting, its existence. Letter case
   * does not matter.
   */
  readonly off:
    { readonly is: boolean | string } | { readonly without: readonly string[] } | { readonly isGiven: true };
  /** The default. */
  readonly unsaid: "on" | "off";
  /** Only for resources with this value; an unknown value may be it. @default all of the type */
  readonly where?: { readonly path: string; readonly is: string };
}

/** The path in azure-native, by the path of an input of the classic provider. */
export type ClassicInputs = Readonly<Record<string, ClassicInput>>;

/** `not`: the opposite value. `values`: a translation of values. */
export type ClassicInput =
  | string
  | { readonly not: string }
  | { readonly path: string; readonly values: Readonly<Record<string, string | boolean>> };

/** The switch of most services. */
export const disableLocalAuth = (path = "disableLocalAuth"): KeySwitch => ({ path, off: { is: true }, unsaid: "on" });
