import { SnippetsError } from "./terms.ts";

/** By this a description is found. `workloadSignIn` of the library writes it. */
const marker = "azure-keyless:workload";
const maxDepth = 40;
const maxWorkloads = 1_000;

/** A description, and where it stands. */
export interface Found {
  readonly path: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Every description of a workload among the outputs of a stack, however nested. */
export function findWorkloads(outputs: unknown): Found[] {
  const found: Found[] = [];
  search(outputs, "", 0, found);
  if (found.length > maxWorkloads) {
    throw new SnippetsError(`outputs: expected at most ${maxWorkloads} workloads, got ${found.length}`);
  }
  return found;
}

function search(value: unknown, path: string, depth: number, found: Found[]): void {
  if (depth > maxDepth || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((inner, index) => {
      search(inner, `${path}[${index}]`, depth + 1, found);
    });
    return;
  }
  const given = value as Record<string, unknown>;
  if (given["kind"] === marker) {
    found.push({ path, given });
    return;
  }
  for (const [name, inner] of Object.entries(given))
    search(inner, path === "" ? name : `${path}.${name}`, depth + 1, found);
}
