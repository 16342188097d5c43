import * as pulumi from "@pulumi/pulumi";

/** One resource as it was sent to the engine. */
export interface Recorded {
  readonly type: string;
  readonly name: string;
  readonly custom: boolean;
  readonly inputs: Record<string, unknown>;
  readonly parent: string;
  readonly provider: string;
  readonly dependencies: readonly string[];
  readonly replaceOnChanges: readonly string[];
  readonly deleteBeforeReplace: boolean;
  readonly aliases: readonly Alias[];
  /** The id of what it takes over, or "". */
  readonly importId: string;
}

/** An alias as it was sent: the URN, or the name and whether it had no parent. */
export type Alias = string | { readonly name: string; readonly noParent: boolean };

export interface Declared {
  readonly resources: readonly Recorded[];
  /** Registered outputs by URN. */
  readonly outputs: ReadonlyMap<string, Record<string, unknown>>;
  /** Tokens of the functions that were called. */
  readonly calls: readonly string[];
}

export interface DeclareOptions {
  /** Whether computed outputs are unknown, as in a first preview. */
  readonly preview?: boolean;
  readonly stack?: string;
}

interface MockResource {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
}

/** The part of the SDK's monitor that the recording wraps: protobuf messages and node callbacks. */
interface Monitor {
  registerResource(request: RegisterRequest, callback: unknown): void;
  registerResourceOutputs(request: OutputsRequest, callback: unknown): void;
}
interface RegisterRequest {
  getType(): string;
  getName(): string;
  getCustom(): boolean;
  getParent(): string;
  getProvider(): string;
  getDependenciesList(): string[];
  getReplaceonchangesList(): string[];
  getDeletebeforereplace(): boolean;
  getAliasesList(): AliasMessage[];
  getImportid(): string;
  getObject(): { toJavaScript(): Record<string, unknown> };
}
interface AliasMessage {
  getUrn(): string;
  getSpec(): { getName(): string; getNoparent(): boolean } | undefined;
}
interface OutputsRequest {
  getUrn(): string;
  getOutputs(): { toJavaScript(): Record<string, unknown> };
}

/** Functions that components may call. Anything else throws: above all, whatever lists keys. */
const answers: Record<string, Record<string, string>> = {
  "azure-native:authorization:getClientConfig": {
    subscriptionId: "11111111-2222-3333-4444-555555555555",
    tenantId: "66666666-2222-3333-4444-555555555555",
    clientId: "77777777-2222-3333-4444-555555555555",
    objectId: "88888888-2222-3333-4444-555555555555",
  },
  "azuread:index/getUser:getUser": { objectId: "88888888-2222-3333-4444-555555555555" },
  "azuread:index/getGroup:getGroup": { objectId: "99999999-2222-3333-4444-555555555555" },
};

/** Runs a program against recording mocks and waits for every registration. What the program throws is thrown. */
export async function declare(program: () => unknown, options: DeclareOptions = {}): Promise<Declared> {
  const { preview = false, stack = "dev" } = options;
  const calls: string[] = [];
  await pulumi.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }: MockResource) =>
        preview ? { id: undefined, state: inputs } : { id: armId(type, name), state: { ...computed(name), ...inputs } },
      call: ({ token }: pulumi.runtime.MockCallArgs) => {
        calls.push(token);
        const answer = answers[token];
        if (answer === undefined) throw new Error(`a component called ${token}, which nobody expected`);
        return answer;
      },
    },
    "contoso",
    stack,
    preview,
  );
  const recording = record();
  await pulumi.runtime.runInPulumiStack(async () => {
    await program();
  });
  await pulumi.runtime.disconnect();
  return { ...recording, calls };
}

function armId(type: string, name: string): string {
  const [, module = "", resource = ""] = type.split(":");
  return `/subscriptions/s/resourceGroups/rg/providers/Microsoft.${module}/${resource}s/${name}`;
}

/** What Azure would answer beside the inputs. */
function computed(name: string): Record<string, unknown> {
  return {
    name,
    principalId: `principal-of-${name}`,
    clientId: `client-of-${name}`,
    tenantId: "tenant",
    objectId: `object-of-${name}`,
    properties: { endpoint: `https://${name}.openai.azure.com/` },
  };
}

function record(): { resources: Recorded[]; outputs: Map<string, Record<string, unknown>> } {
  const resources: Recorded[] = [];
  const outputs = new Map<string, Record<string, unknown>>();
  const runtime = pulumi.runtime as unknown as { getMonitor: () => Monitor };
  const monitor = runtime.getMonitor();
  const registerResource = monitor.registerResource.bind(monitor);
  const registerOutputs = monitor.registerResourceOutputs.bind(monitor);
  monitor.registerResource = (request, callback) => {
    resources.push({
      type: request.getType(),
      name: request.getName(),
      custom: request.getCustom(),
      inputs: request.getObject().toJavaScript(),
      parent: request.getParent(),
      provider: request.getProvider(),
      dependencies: request.getDependenciesList(),
      replaceOnChanges: request.getReplaceonchangesList(),
      deleteBeforeReplace: request.getDeletebeforereplace(),
      aliases: request.getAliasesList().map(aliasOf),
      importId: request.getImportid(),
    });
    registerResource(request, callback);
  };
  monitor.registerResourceOutputs = (request, callback) => {
    outputs.set(request.getUrn(), request.getOutputs().toJavaScript());
    registerOutputs(request, callback);
  };
  return { resources, outputs };
}

function aliasOf(alias: AliasMessage): Alias {
  const spec = alias.getSpec();
  return spec === undefined ? alias.getUrn() : { name: spec.getName(), noParent: spec.getNoparent() };
}

/** The last segment of a URN. */
export function nameOf(urn: string): string {
  return urn.split("::").at(-1) ?? "";
}

/** The resources of one type, by a part of its token. */
export function ofType({ resources }: Declared, type: string): Recorded[] {
  return resources.filter((resource) => resource.type.includes(type));
}

/** The only resource of one type. */
export function only(declared: Declared, type: string): Recorded {
  const [found, ...others] = ofType(declared, type);
  if (found === undefined || others.length > 0) {
    throw new Error(`expected one ${type}, found ${String(others.length + (found === undefined ? 0 : 1))}`);
  }
  return found;
}

/** The message of what a declaration throws, or "nothing was thrown". Caught inside: a program that fails half-way hangs. */
export async function messageOf(declaration: () => unknown): Promise<string> {
  let message = "nothing was thrown";
  await declare(() => {
    try {
      declaration();
    } catch (error) {
      message = error instanceof Error ? error.message : String(error);
    }
  });
  return message;
}
