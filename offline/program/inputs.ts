import { report } from "./channel.ts";
import { labelIn, labelOf, type Label, placeholderLabel } from "./labels.ts";
import { isObject, isOutput, isResource, isUnknown, type Resource } from "./sdk.ts";

// Tells what the unknown inputs of a resource are: outputs passed on, or something that the program makes of them.

/** What was found in one value: a path, and the label of the unknown there, if anybody knows it. */
type Found = (path: string, label: Label | undefined) => void;

/** Reports the inputs of a resource. Nothing is claimed about a resource that is not reported. */
export async function tellInputs(resource: Resource, props: unknown): Promise<void> {
  const computed = new Set<string>();
  const foreign: [path: string, why: string][] = [];
  const sources: Record<string, string[]> = {};
  const prints: Record<string, string> = {};
  for (const [key, value] of Object.entries(isObject(props) ? props : {})) {
    const found: [path: string, label: Label | undefined][] = [];
    await walk(value, key, (path, label) => found.push([path, label]));
    for (const [path, label] of found) {
      if (label?.isComputed !== false) {
        computed.add(path).add(key);
      }
      // An output of a resource of this program is told by propertyDependencies; other sources are told here.
      if (label !== undefined && label.source.kind !== "resource" && label.source.kind !== "value") {
        foreign.push([`inputs.${path}`, label.said]);
      }
      if (label?.print !== undefined) {
        prints[path] = label.print;
      }
    }
    const [path, label] = found[0] ?? [];
    if (found.length === 1 && path === key && label?.isComputed === false) {
      const { resource: source } = label.source;
      sources[key] = source === undefined ? [] : [String(await source.urn.promise())];
    }
  }
  const urn = String(await resource.urn.promise());
  for (const [path, why] of foreign) {
    report({ kind: "unknown", urn, path, why });
  }
  report({ kind: "inputs", urn, computed: [...computed].toSorted(), sources, prints });
}

async function walk(value: unknown, path: string, found: Found): Promise<void> {
  const label = labelOf(value) ?? placeholderLabel(value) ?? (typeof value === "string" ? labelIn(value) : undefined);
  if (label !== undefined || isUnknown(value)) {
    found(path, label);
  } else if (isOutput(value)) {
    const inner = await value.promise(true);
    let count = 0;
    await walk(inner, path, (...args) => {
      count += 1;
      found(...args);
    });
    // An unknown that lost even its mark.
    if (count === 0 && !(await value.isKnown)) {
      found(path, undefined);
    }
  } else if (value instanceof Promise) {
    await walk(await value, path, found);
  } else if (isObject(value) && !isResource(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const name = labelIn(key);
      if (name !== undefined) {
        found(path, name.computed);
      }
      const member = name === undefined ? key : "(unknown name)";
      await walk(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${member}`, found);
    }
  }
}
