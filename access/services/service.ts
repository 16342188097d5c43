/** A kind of service that takes keys or passwords beside tokens of Entra: all that is known of it, in one row. */
export interface KeyedService {
  /** Normal type tokens of azure-native: every spelling over its majors. The first one is what classic types are read as. */
  readonly types: readonly [string, ...string[]];
  readonly switch: KeySwitch;
  /** What whoever gets in that way has. */
  readonly takes: "key" | "password" | "credential";
  /** The word for such a resource. */
  readonly noun: string;
  /** Data actions that a key opens. None: no role of Azure gives its data, so that using its keys is a power of its own. */
  readonly opens?: Opened;
  /** Control operations that answer with a key. */
  readonly listedBy: readonly string[];
  /** What to write to switch keys off, and what to give instead. */
  readonly advice: { readonly off: string; readonly instead: string };
  /** How the classic provider spells it. @default not at all */
  readonly classic?: Readonly<Record<string, ClassicInputs>>;
  /** Whose such a key is, where others of the same resource are listed by other operations: whoever has these is somebody else. */
  readonly whose?: string;
  /** A setting apart from what it is a setting of: without it, keys work there. @default false */
  readonly isApart?: true;
}

export interface Opened {
  readonly dataActions: readonly string[];
  readonly notDataActions?: readonly string[];
}

export interface KeySwitch {
  /** The input, such as `properties.disableLocalAuth`. */
  readonly path: string;
  /** The value that switches keys off; of a list, what it must not hold; of a setting, that it is made. Words are compared in whatever case. */
  readonly off:
    { readonly is: boolean | string } | { readonly without: readonly string[] } | { readonly isGiven: true };
  /** What it means that nothing is said. */
  readonly unsaid: "on" | "off";
  /** Only of resources that say this; of which that is not known may be one. @default all of the type */
  readonly where?: { readonly path: string; readonly is: string };
}

/** By the path of an input of the classic provider, where azure-native has it. */
export type ClassicInputs = Readonly<Record<string, ClassicInput>>;

/** `not`: true there is false here. `values`: by what is said there. */
export type ClassicInput =
  | string
  | { readonly not: string }
  | { readonly path: string; readonly values: Readonly<Record<string, string | boolean>> };

/** The switch of most services. */
export const disableLocalAuth = (path = "disableLocalAuth"): KeySwitch => ({ path, off: { is: true }, unsaid: "on" });
