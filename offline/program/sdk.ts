import { createRequire } from "node:module";
import { join } from "node:path";

/** An Output of the program's SDK, with the members that it hides from its users. */
export interface Output {
  __pulumiOutput: true;
  promise: (withUnknowns?: boolean) => Promise<unknown>;
  isKnown: Promise<boolean>;
  isSecret: Promise<boolean>;
  resources: () => Set<Resource>;
  allResources: () => Promise<Set<Resource>>;
  apply: (func: Callback, runWithUnknowns?: boolean) => Output;
}

/** A callback of apply. */
export type Callback = (value: unknown) => unknown;

/** A resource of the program's SDK. */
export interface Resource {
  __pulumiResource: true;
  __pulumiType: string;
  __name: string;
  __parentResource?: Resource;
  getProvider?: (token: string) => Resource | undefined;
  urn: Output;
  id?: Output;
}

type OutputClass = new (
  resources: Iterable<Resource>,
  promise: Promise<unknown>,
  isKnown: Promise<boolean>,
  isSecret: Promise<boolean>,
  allResources: Promise<Iterable<Resource>>,
) => Output;

type AnyFunction = (...args: unknown[]) => unknown;

interface Callbacks {
  registerTransform?: AnyFunction;
  registerStackInvokeTransformAsync?: AnyFunction;
}

/** The modules of the SDK that the preload changes. */
export interface Sdk {
  output: {
    Output: OutputClass & { prototype: Output };
    output: (value: unknown) => Output;
    unknown: object;
    interpolate: (...args: unknown[]) => Output;
    concat: (...args: unknown[]) => Output;
  };
  resource: {
    registerResource: AnyFunction;
    readResource: AnyFunction;
    registerResourceOutputs: AnyFunction;
    registerResourceHook?: AnyFunction;
    registerErrorHook?: AnyFunction;
  };
  /** Undefined in SDKs without transforms. */
  callbacks: { CallbackServer?: { prototype: Callbacks } } | undefined;
  invoke: {
    invoke: AnyFunction;
    invokeSingle: AnyFunction;
    invokeOutput?: AnyFunction;
    invokeSingleOutput?: AnyFunction;
    call?: AnyFunction;
    callSingle?: AnyFunction;
  };
  rpc: { serializeProperties: AnyFunction; resolveProperties: AnyFunction; deserializeProperties: AnyFunction };
  runtimeConfig: { getConfig: AnyFunction; allConfig?: AnyFunction };
  config: { Config: { prototype: Record<string, AnyFunction | undefined> } };
  metadata: object;
  log: object;
  settings: { signalAndWaitForShutdown?: AnyFunction };
  resourceClass: { Resource: { callsites?: () => unknown[] } };
  debuggable: { debuggablePromise: AnyFunction };
  stackReference: { StackReference: { prototype: Record<string, AnyFunction | undefined> } };
  stack: { Stack?: { prototype: Record<string, AnyFunction | undefined> } } | undefined;
}

/** Loads the modules of the SDK in the folder: the same instances that the program will get. */
export function openSdk(folder: string): Sdk {
  const require = createRequire(join(folder, "package.json"));
  const load = (path: string): unknown => require(join(folder, path));
  const optional = (path: string): unknown => {
    try {
      return load(path);
    } catch {
      return undefined;
    }
  };
  // The order of cmd/run: its modules import each other in a circle.
  const log = load("log");
  const sdk = {
    log,
    output: load("output"),
    resource: load("runtime/resource"),
    invoke: load("runtime/invoke"),
    rpc: load("runtime/rpc"),
    runtimeConfig: load("runtime/config"),
    settings: load("runtime/settings"),
    config: load("config"),
    metadata: load("metadata"),
    resourceClass: load("resource"),
    debuggable: load("runtime/debuggable"),
    callbacks: optional("runtime/callbacks"),
    stackReference: load("stackReference"),
    stack: optional("runtime/stack"),
  } as Sdk;
  const needed = [
    sdk.output.Output.prototype.apply,
    sdk.output.interpolate,
    sdk.output.concat,
    sdk.resource.registerResource,
    sdk.resource.readResource,
    sdk.invoke.invoke,
    sdk.invoke.invokeSingle,
    sdk.debuggable.debuggablePromise,
    sdk.rpc.serializeProperties,
    sdk.rpc.resolveProperties,
    sdk.rpc.deserializeProperties,
  ];
  if (needed.some((member) => typeof member !== "function") || typeof sdk.output.unknown !== "object") {
    throw new Error("this version of @pulumi/pulumi is built differently");
  }
  return sdk;
}

/** Whether the value is an Output, also one of another copy of the SDK. */
export function isOutput(value: unknown): value is Output {
  return isObject(value) && value["__pulumiOutput"] === true;
}

/** Whether the value is a resource. */
export function isResource(value: unknown): value is Resource {
  return isObject(value) && value["__pulumiResource"] === true;
}

/** Whether the value is the SDK's unknown. */
export function isUnknown(value: unknown): boolean {
  return isObject(value) && value["__pulumiUnknown"] === true;
}

/** Whether the value can have members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
