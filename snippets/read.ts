import { parseSchedule } from "../schedule/index.ts";
import { findWorkloads, type Found } from "./find.ts";
import { isUnknown, leaf, Placeholders } from "./leaf.ts";
import { distinct, safeName } from "./safeName.ts";
import { type Call, type Connection, platforms, SnippetsError, type Workflow, type Workload } from "./terms.ts";

/**
 * The workloads that the outputs of a stack describe.
 *
 * @param outputs as `pulumi stack output --json` prints them, or as an offline run knows them.
 * @throws SnippetsError for a description that is not as `workloadSignIn` writes it.
 */
export function readWorkloads(outputs: unknown): Workload[] {
  const found = findWorkloads(outputs);
  const names = distinct(found.map(({ given }) => safeName(typeof given["name"] === "string" ? given["name"] : "")));
  return found.map((one, index) => workloadOf(one, names[index] ?? ""));
}

const afterUpdate =
  "after pulumi up: pulumi stack output --json > outputs.json, then again with --from outputs.json --force";

function workloadOf({ path, given }: Found, name: string): Workload {
  const placeholders = new Placeholders();
  const known = (value: unknown, form: "guid" | "audience" | "plain", key: string, what: string) =>
    placeholders.or(value, form, `${path}.${key}`, `${what} of ${name}`, afterUpdate);
  const platform = platforms.find((one) => one === given["platform"]);
  if (platform === undefined) {
    throw new SnippetsError(`output ${path}.platform: expected one of ${platforms.join(", ")}`);
  }
  const calls = listOf(given, "calls", path).map(([call, at]) => callOf(call, at, name, placeholders));
  const clientId = known(given["clientId"], "guid", "clientId", "client id");
  const tenantId = known(given["tenantId"], "guid", "tenantId", "tenant id");
  const login = recordOf(given["login"]);
  const workload = {
    name,
    platform,
    clientId,
    tenantId,
    subscriptionId: known(given["subscriptionId"], "guid", "subscriptionId", "subscription id"),
    loginEnvironment: known(login["environment"] ?? "azurecloud", "plain", "login.environment", "cloud"),
    audience: known(login["audience"] ?? "api://AzureADTokenExchange", "audience", "login.audience", "audience"),
    host: hostOf(recordOf(given["host"]), path, name, placeholders),
    schedule: scheduleOf(given["schedule"]),
    environment: environmentOf(recordOf(given["environment"]), { clientId, tenantId, calls, path, name, placeholders }),
    serviceAccounts: listOf(given, "serviceAccounts", path).map(([account, at]) => ({
      namespace: leaf(account["namespace"], "dnsName", `${at}.namespace`),
      name: leaf(account["name"], "dnsName", `${at}.name`),
    })),
    gitHub: listOf(given, "gitHub", path).map(([workflow, at]) => workflowOf(workflow, at)),
    azureDevOps: listOf(given, "azureDevOps", path).map(([connection, at]) => connectionOf(connection, at)),
    calls,
  };
  return { ...workload, placeholders: placeholders.all() };
}

function callOf(call: Given, at: string, workload: string, placeholders: Placeholders): Call {
  const name = safeName(typeof call["name"] === "string" ? call["name"] : "");
  return {
    service: leaf(call["service"], "plain", `${at}.service`),
    name,
    endpointVariable: leaf(call["endpointVariable"], "variable", `${at}.endpointVariable`),
    endpoint: placeholders.or(call["endpoint"], "url", `${at}.endpoint`, `endpoint of ${name}`, afterUpdate),
    tokenScope: placeholders.or(
      call["tokenScope"],
      "scope",
      `${at}.tokenScope`,
      `token scope of ${name} for ${workload}`,
      afterUpdate,
    ),
    takesKeys: call["authentication"] !== "keyless",
  };
}

interface Around {
  readonly clientId: string;
  readonly tenantId: string;
  readonly calls: readonly Call[];
  readonly path: string;
  readonly name: string;
  readonly placeholders: Placeholders;
}

function environmentOf(given: Given, around: Around): Record<string, string> {
  const { path, name, placeholders } = around;
  const entries = Object.entries(given).map(([variable, value]) => {
    leaf(variable, "variable", `${path}.environment`);
    const derived = isUnknown(value) ? toldElsewhere(variable, around) : undefined;
    const at = `${path}.environment.${variable}`;
    return [variable, derived ?? placeholders.or(value, "plain", at, `${variable} of ${name}`, afterUpdate)] as const;
  });
  return Object.fromEntries(entries);
}

/** A value that stands elsewhere in the description, too: one placeholder is enough for it. */
function toldElsewhere(variable: string, { clientId, tenantId, calls }: Around): string | undefined {
  if (variable === "AZURE_CLIENT_ID") return clientId;
  if (variable === "AZURE_TENANT_ID") return tenantId;
  return calls.find(({ endpointVariable }) => endpointVariable === variable)?.endpoint;
}

function hostOf(host: Given, path: string, name: string, placeholders: Placeholders): Workload["host"] {
  const or = (key: string, what: string) =>
    placeholders.or(
      host[key],
      "azureName",
      `${path}.host.${key}`,
      `${what} of ${name}`,
      "tell it in the program: workloadSignIn(…, { host: { name, resourceGroupName } }), then pulumi up and --from",
    );
  return { name: or("name", "name of the host"), resourceGroupName: or("resourceGroupName", "resource group") };
}

function workflowOf(workflow: Given, at: string): Workflow {
  const optional = (key: string) => (isUnknown(workflow[key]) ? undefined : leaf(workflow[key], "ref", `${at}.${key}`));
  return {
    repository: leaf(workflow["repository"], "repository", `${at}.repository`),
    branch: optional("branch"),
    tag: optional("tag"),
    environment: optional("environment"),
  };
}

function connectionOf(connection: Given, at: string): Connection {
  const text = (key: string) => leaf(connection[key], "ref", `${at}.${key}`);
  return { organization: text("organization"), project: text("project"), connection: text("connection") };
}

function scheduleOf(schedule: unknown): string | undefined {
  return typeof schedule === "string" ? parseSchedule(schedule)?.text : undefined;
}

type Given = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Given {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Given) : {};
}

function listOf(given: Given, key: string, path: string): [item: Given, at: string][] {
  const value = given[key] ?? [];
  if (!Array.isArray(value)) throw new SnippetsError(`output ${path}.${key}: expected a list`);
  return value.map((item, index) => [recordOf(item), `${path}.${key}[${index}]`]);
}
