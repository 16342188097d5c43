/** A part of a digest or an export that is read; everything else is passed over. */
export interface Part {
  readonly name: PartName;
  /** Whether it is an object with parts of its own, a list that is read element by element, or taken as a whole. */
  readonly as: "object" | "list" | "value";
  readonly parts: ReadonlyMap<string, Part>;
}

export type PartName = keyof typeof elementWords;

/** The parts, and what an element of each is called in an error. */
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
