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
  /** What whoever has a key may do, in words, where no power says it. @default to use it with the key */
  readonly lets?: string;
  /** What its keys are called, and what each gives: of a key that is not here nobody can tell. @default no key is known */
  readonly keys?: readonly NamedKeys[];
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

/** Keys of a service that give the same. */
export interface NamedKeys {
  /** The output of a resource, or the member of what a look-up answers: `primaryKey`, `keys.0.value`. */
  readonly named: RegExp;
  /** What they give, where that is less than all: how it is called, and what data it opens where roles of Azure give the same. */
  readonly lesser?: LesserKey;
  /** The keys are those of a rule, which says what they give. @default they are those of the service itself */
  readonly ofRule?: KeyRule;
}

/** A key that opens less than others of the same service. */
export interface LesserKey {
  readonly word: string;
  readonly opens?: Opened;
}

/** What says what its keys give. */
export interface KeyRule {
  /** Its normal type in azure-native, and the argument of a look-up that names it. */
  readonly type: string;
  readonly argument: string;
  /** The rule that is always there and gives all. */
  readonly whole: string;
  /** The data actions that each of its rights gives, beside the one that gives all. */
  readonly rights: Readonly<Record<string, readonly string[]>>;
}

/** Of two keys that are the same but for when they are made anew. */
export const eitherKey: NamedKeys = {
  named: /^(?:(?:primary|secondary)_?(?:access|shared|master)?_?(?:key|connection_?string)|key[12])$/i,
};

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

/** The keys of a namespace of messages: those of its rules, each of which may listen, send or do all. */
export const keysOfRules = (provider: "Microsoft.EventHub" | "Microsoft.ServiceBus"): readonly NamedKeys[] => [
  {
    named: /^(?:primary|secondary)(?:Key|ConnectionString)$/,
    ofRule: {
      type: `azure-native:${provider.toLowerCase().replace("microsoft.", "")}:namespaceauthorizationrule`,
      argument: "authorizationRuleName",
      whole: "RootManageSharedAccessKey",
      rights: { Listen: [`${provider}/*/receive/action`], Send: [`${provider}/*/send/action`] },
    },
  },
];
