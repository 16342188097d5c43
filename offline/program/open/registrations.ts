import { signatureKey } from "../../recorded/values.ts";
import { report } from "../channel.ts";
import { tellInputs, tellOutputs } from "./inputs.ts";
import { declaredInside } from "../unknown/inside.ts";
import { memberOf, type Label } from "../unknown/label.ts";
import { labelOf, placeholderLabel, resourceLabel, unknownOf } from "../unknown/registry.ts";
import { noteOrigin } from "../unknown/origin.ts";
import { keyOf } from "../unknown/source.ts";
import { refuseDepth } from "./depth.ts";
import { openOutputs, takeGiven } from "./givenOutputs.ts";
import { noteInputs } from "./settings.ts";
import { outputOf } from "../unknown/placeholder.ts";
import { relabelled } from "../unknown/relabel.ts";
import { isObject, isOutput, isUnknown, type Resource, type Sdk } from "../sdk.ts";

/** Follows resources: their unknown values get labels, and their places are reported. */
export function openRegistrations(sdk: Sdk): void {
  const { registerResource, readResource } = sdk.resource;
  // (res, parent, t, name, custom, remote, newDependency, props, opts, ...)
  sdk.resource.registerResource = (...args) => {
    const [resource, , type, name, custom] = args as [Resource, unknown, string, unknown, boolean];
    refuseDepth(type, name, args[7]);
    const props = settled(sdk, args[7]);
    registerResource(...args.with(3, String(name)).with(7, props).with(8, options(args[8])));
    if (custom) {
      labelId(sdk, resource);
    }
    follow(resource, props);
  };
  // (res, parent, t, name, props, opts, ...)
  sdk.resource.readResource = (...args) => {
    const [resource, , type, name, props] = args as [Resource, unknown, string, unknown, Record<string, unknown>];
    const isReference = type === "pulumi:pulumi:StackReference";
    if (isReference) {
      resourceLabel(resource, typeof props["name"] === "string" ? props["name"] : String(name));
    }
    readResource(...args.with(3, String(name)).with(4, settled(sdk, props)));
    labelId(sdk, resource);
    if (isReference) {
      openOutputs(sdk, resource);
    }
    const { id } = isObject(args[5]) ? args[5] : {};
    follow(resource, { ...props, id: settled(sdk, id) });
  };
  tellWhatIsGivenOut(sdk);
  openTransforms(sdk);
  const { resolveProperties } = sdk.rpc;
  // (res, resolvers, t, name, allProps, deps, err, keepUnknowns)
  sdk.rpc.resolveProperties = (...args) => {
    const [resource, resolvers, , , all, , error] = args as [
      Resource,
      Record<string, unknown>,
      string,
      string,
      Record<string, unknown>,
      unknown,
      unknown,
    ];
    if (error !== undefined && error !== null) {
      return resolveProperties(...args);
    }
    const props = takeGiven(resource, all);
    const root = resourceLabel(resource);
    const labelled: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(props), ...Object.keys(resolvers)])) {
      labelled[key] =
        key in props ? withLabels(sdk, props[key], memberOf(root, key)) : unknownOf(sdk, memberOf(root, key));
    }
    return resolveProperties(...args.with(4, labelled));
  };
}

function follow(resource: Resource, props: unknown): void {
  noteInputs(resource, props);
  for (const [name, value] of Object.entries(resource)) {
    if (isOutput(value)) {
      noteOrigin(value, () => `${keyOf(resource)}.${name}`);
    }
  }
  tellPlace(resource);
  tellInputs(resource, props).catch(() => {
    // The registration reports a failure in an input.
  });
}

function tellWhatIsGivenOut(sdk: Sdk): void {
  const { registerResourceOutputs } = sdk.resource;
  sdk.resource.registerResourceOutputs = (...args) => {
    const [resource, outputs] = args as [Resource, unknown];
    tellOutputs(resource, outputs).catch(() => {
      // The registration of the outputs reports a failure in them.
    });
    return registerResourceOutputs(...args);
  };
}

// The result of a transform is "props". The SDK would drop the sources of its unknowns.
function openTransforms(sdk: Sdk): void {
  const { serializeProperties } = sdk.rpc;
  sdk.rpc.serializeProperties = (...args) =>
    args[0] === "props" && args[2] === undefined
      ? serializeProperties(args[0], settled(sdk, args[1]), { keepOutputValues: true })
      : serializeProperties(...args);
}

function withLabels(sdk: Sdk, value: unknown, label: Label): unknown {
  if (isUnknown(value)) {
    return labelOf(value) === undefined ? unknownOf(sdk, label) : value;
  }
  if (Array.isArray(value)) {
    return value.map((inner, index) => withLabels(sdk, inner, memberOf(label, String(index))));
  }
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      withLabels(sdk, inner, key === "value" && signatureKey in value ? label : memberOf(label, key)),
    ]),
  );
}

// The id is created out of reach, so it is replaced before it can be read.
function labelId(sdk: Sdk, resource: Resource): void {
  const { id } = resource;
  if (id === undefined) {
    return;
  }
  resource.id = relabelled(sdk, id, [resource], () => memberOf(resourceLabel(resource), "id"));
}

// A stand-in in plain data becomes the Output that it stands for, so that the SDK keeps its dependency.
function settled(sdk: Sdk, value: unknown): unknown {
  const label = placeholderLabel(value) ?? (typeof value === "string" ? labelOf(value) : undefined);
  if (label !== undefined) {
    return outputOf(sdk, label);
  }
  if (Array.isArray(value)) {
    return value.map((inner) => settled(sdk, inner));
  }
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settled(sdk, inner)]));
}

// The only option that goes to the wire unchanged.
function options(value: unknown): unknown {
  return isObject(value) && placeholderLabel(value["import"]) !== undefined
    ? { ...value, import: String(value["import"]) }
    : value;
}

function tellPlace(resource: Resource): void {
  const place = declaredInside();
  if (place !== undefined) {
    tell(
      resource,
      "",
      `declared inside an apply on ${place.label.words}: which resources appear, and with which inputs, may depend on its value (#${place.print})`,
    );
  }
}

function tell(resource: Resource, path: string, why: string): void {
  resource.urn.promise().then(
    (urn) => {
      report({ kind: "unknown", urn: String(urn), path, why });
    },
    () => {
      // A resource that could not be registered has no URN; its error is reported by the SDK.
    },
  );
}
