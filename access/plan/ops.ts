/** What the steps of the engine do (pulumi/pulumi, pkg/resource/deploy/step.go), as far as the two sides depend on it. */

const understood = new Set(
  [
    ["same", "create", "update", "delete", "replace", "create-replacement", "delete-replaced", "read"],
    ["read-replacement", "refresh", "discard", "discard-replaced", "import", "import-replacement", "diff"],
  ].flat(),
);

/** Steps after which the old resource is gone, and the new one, if any, comes with another step. */
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

/** The old resource is gone after the step; the new one comes with another. */
export const endsOld = (op: string): boolean => halfOfReplacement.has(op);

/** The resource stays the one that it is, and with it what Azure has answered. */
export const keeps = (op: string): boolean => keeping.has(op);

/** The step is a replacement, or one of those that it is told in. */
export const replaces = (op: string): boolean => making.has(op);
