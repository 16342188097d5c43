/** A part of a digest or an export that is read. Everything else is ignored. */
export interface Part {
  readonly name: PartName;
  /** Whether it is an object with parts, a list that is read element by element, or a whole value. */
  readonly as: "object" | "list" | "value";
  readonly parts: ReadonlyMap<string, Part>;
}

export type PartName = keyof typeof elementWords;

/** The lists, with the word for an element in errors. */
export const elementWords = {
  document: "",
  steps: "step",
  unknowns: "unknown",
  diagnostics: "diagnostic",
  changeSummary: "",
  config: "",
  version: "",
  deployment: "",
  resources: "resource",
  pending_operations: "pending operation",
} as const;

const list = (name: PartName): [string, Part] => [name, { name, as: "list", parts: new Map() }];
const value = (name: PartName): [string, Part] => [name, { name, as: "value", parts: new Map() }];

const deployment: Part = {
  name: "deployment",
  as: "object",
  parts: new Map([list("resources"), list("pending_operations")]),
};

/** The whole of a digest or an export. */
export const documentPart: Part = {
  name: "document",
  as: "object",
  parts: new Map([
    ...[
      list("steps"),
      list("unknowns"),
      list("diagnostics"),
      value("changeSummary"),
      value("config"),
      value("version"),
    ],
    ["deployment", deployment],
  ]),
};
