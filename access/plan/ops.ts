/** The steps of the engine (pulumi/pulumi, pkg/resource/deploy/step.go) that matter to the two sides. */

const understood = new Set(
  [
    ["same", "create", "update", "delete", "replace", "create-replacement", "delete-replaced", "read"],
    ["read-replacement", "refresh", "discard", "discard-replaced", "import", "import-replacement", "diff"],
  ].flat(),
);

/** Steps that end the old resource. A new one, if any, has another step. */
const halfOfReplacement = new Set(["delete-replaced", "discard-replaced"]);

const ending = new Set(["delete", "discard"]);
const keeping = new Set(["same", "update", "refresh", "read"]);
const resting = new Set(["same", "read", "refresh"]);
const making = new Set(["replace", "create-replacement", "delete-replaced", "import-replacement"]);

/** The step changes nothing in Azure. */
export const rests = (op: string): boolean => resting.has(op);

export const isUnderstood = (op: string): boolean => understood.has(op);

/** The resource is gone after the step. */
export const ends = (op: string): boolean => ending.has(op);

/** The step drops the resource, or its old copy, from the state and leaves it in Azure. */
export const onlyForgets = (op: string): boolean => op === "discard" || op === "discard-replaced";

/** The old resource is gone after the step; the new one has another step. */
export const endsOld = (op: string): boolean => halfOfReplacement.has(op);

/** The resource stays the same, and so do Azure's answers. */
export const keeps = (op: string): boolean => keeping.has(op);

/** The step is a replacement, or a part of one. */
export const replaces = (op: string): boolean => making.has(op);
