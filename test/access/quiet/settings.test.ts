import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

type Said = Readonly<Record<string, Json>>;
type App = (settings: Said) => Told;

const listOf = (settings: Said): Json[] => Object.entries(settings).map(([name, value]) => ({ name, value }));

const inContainers = (type: string, inputs: (containers: Json) => Said, list = "env"): App => {
  return (settings) => ({
    type,
    name: "app",
    inputs: inputs([{ name: "x", image: "app", [list]: listOf(settings) }]),
  });
};

const pod = (containers: Json, list = "containers"): Json => ({ spec: { [list]: containers } });

const apps: Readonly<Record<string, App>> = {
  "azure-native": (settings) => ({
    type: "azure-native:web:WebApp",
    name: "app",
    inputs: { siteConfig: { appSettings: listOf(settings) } },
  }),
  "a resource of settings": (properties) => ({
    type: "azure-native:web:WebAppApplicationSettings",
    name: "settings",
    inputs: { properties },
  }),
  classic: (appSettings) => ({
    type: "azure:appservice/linuxFunctionApp:LinuxFunctionApp",
    name: "app",
    inputs: { appSettings },
  }),
  "a container app": inContainers("azure-native:app:ContainerApp", (containers) => ({ template: { containers } })),
  "a container that runs first": inContainers("azure-native:app:ContainerApp", (initContainers) => ({
    template: { initContainers },
  })),
  "a job": inContainers("azure-native:app:Job", (containers) => ({ template: { containers } })),
  "a container app, classic": inContainers(
    "azure:containerapp/app:App",
    (containers) => ({ template: { containers } }),
    "envs",
  ),
  "a container group": inContainers(
    "azure-native:containerinstance:ContainerGroup",
    (containers) => ({ containers }),
    "environmentVariables",
  ),
  "a container group, classic": (environmentVariables) => ({
    type: "azure:containerservice/group:Group",
    name: "group",
    inputs: { containers: [{ name: "x", image: "app", environmentVariables }] },
  }),
  "a pod": inContainers("kubernetes:core/v1:Pod", (containers) => ({ spec: { containers } })),
  "a deployment of pods": inContainers("kubernetes:apps/v1:Deployment", (containers) => ({
    spec: { template: pod(containers) },
  })),
  "a first container of a set": inContainers("kubernetes:apps/v1:StatefulSet", (containers) => ({
    spec: { template: pod(containers, "initContainers") },
  })),
  "a job of a clock": inContainers("kubernetes:batch/v1:CronJob", (containers) => ({
    spec: { jobTemplate: { spec: { template: pod(containers) } } },
  })),
};

describe.each(Object.entries(apps))("a setting of a program, %s", (_, appOf) => {
  const app = (name: string, value: Json) => appOf({ [name]: value });

  test.each<[name: string, before: Json, after: Json]>([
    ["LEVEL", "info", "debug"],
    ["FEATURE_SEARCH", "false", "true"],
    ["FUNCTIONS_EXTENSION_VERSION", "~3", "~4"],
    ["WEBSITE_NODE_DEFAULT_VERSION", "~16", "20.11.0"],
    ["AZURE_OPENAI_DEPLOYMENT", "gpt-4o", "gpt-4.1-mini"],
    ["PORT", "8080", "8081"],
    ["MAX_TOKENS", "4096", "8192"],
    ["SESSION_TIMEOUT", "20", "30"],
    ["APP_VERSION", "1.2.0", "v1.3.0-rc.1"],
    ["LOG_CONFIG", "plain.json", "logging.json"],
    ["TZ", "Etc/UTC", "Europe/Stockholm"],
    ["NIGHTLY", "0 2 * * *", "30 3 * * 1-5"],
    ["NODE_OPTIONS", "--max-old-space-size=2048", "--max-old-space-size=4096"],
    ["JAVA_OPTS", "-Xms256m -Xmx512m", "-Xms256m -Xmx1g"],
    ["GREETING", "Welcome to our shop, dear customer!", "Hello, and welcome to our new shop!"],
    ["RETRY_BACKOFF", "-1", "1.5"],
    ["OTEL_SERVICE_NAME", "chat", "assistant"],
    ["Logging__LogLevel__Microsoft.AspNetCore.Authentication", "Warning", "Debug"],
    ["NEXT_PUBLIC_FEATURE_CART", "false", "true"],
    ["ASPNETCORE_ENVIRONMENT", "Development", "Production"],
    ["ASPNETCORE_ENVIRONMENT", "Production", "Staging"],
    ["CONSUMER_GROUP", "billing", "billing-2"],
    ["LANG", "en_US.UTF-8", "sv_SE.UTF-8"],
    ["USE_CACHE", "true", ""],
  ])("%s: another word is no access", (name, before, after) => {
    expect(verdictBetween([app(name, before)], [app(name, after)])).toBe("same");
  });

  test.each<[name: string, before: Json, after: Json]>([
    ["API", "https://a.contoso.example", "https://evil.example"],
    ["BUS__fullyQualifiedNamespace", "a.servicebus.windows.net", "b.servicebus.windows.net"],
    ["PROXY", "10.0.0.4", "203.0.113.9"],
    ["AZURE_CLIENT_ID", "aaaaaaaa-0000-4000-8000-000000000001", "eeeeeeee-0000-4000-8000-00000000000e"],
    ["WEBSITE_AUTH_ENABLED", "true", "false"],
    ["FUNCTIONS_WORKER_RUNTIME", "node", "https://evil.example"],
    ["AUTH_ENABLED", "true", "false"],
    ["adminUser", "ann", "eve"],
    ["ALLOWED_GROUPS", "ops", "ops, dev"],
    ["MODE", "closed", "anonymous"],
    ["API_KEY", "a-word", "another-word"],
    ["AzureWebJobsStorage", "UseDevelopmentStorage", "other"],
    ["TOKEN", "a-word", "x".repeat(40)],
    ["OPENAI_ENDPOINT", "https://contoso.openai.azure.com", "https://evil.example"],
    ["DB_HOST", "db", "evildb"],
    ["AZURE_SEARCH_SERVICE", "contoso-search", "evil-search"],
    ["STORAGE_ACCOUNT_NAME", "contosodata", "evildata"],
    ["HOSTS", "a, b", "evil.example, b"],
    ["HOSTS", "a", "evil.xn--p1ai"],
    ["NODE_OPTIONS", "--max-old-space-size=2048", "--require /mnt/evil.js"],
    ["LD_PRELOAD", "", "/mnt/evil.so"],
    ["VERIFY_SIGNATURE", "true", "false"],
    ["REQUIRE_MFA", "true", "false"],
    ["DB_SSL", "true", "false"],
    ["PGSSLMODE", "require", "disable"],
    ["NODE_TLS_REJECT_UNAUTHORIZED", "1", "0"],
    ["CORS_ORIGINS", "https://contoso.example", "*"],
    ["SKIPVERIFY", "0", "1"],
    ["NOAUTH", "0", "1"],
    ["ASPNETCORE_ENVIRONMENT", "Production", "Development"],
    ["NODE_ENV", "production", "development"],
    ["FLASK_DEBUG", "0", "1"],
    ["ENABLE_SWAGGER", "false", "true"],
    ["HSTS_MAX_AGE", "31536000", "0"],
    ["CONTENT_SAFETY", "on", "off"],
    ["INBOUND_API_KEY", "a-word", ""],
    ["ADMIN_PIN", "1234", "0000"],
    ["adminPin", "1234", "0000"],
    ["WEBHOOK_SECRET_1", "a-word", "another"],
  ])("%s may be", (name, before, after) => {
    expect(verdictBetween([app(name, before)], [app(name, after)])).toBe("unknown");
  });
});

describe.each(Object.entries(apps))("a setting that is left out, %s", (_, appOf) => {
  const app = (name: string, value: Json) => appOf({ [name]: value });
  const without = appOf({});

  test("is no access any more, whatever it named", () => {
    const before = app("API", "https://a.contoso.example");
    expect(verdictBetween([before], [without])).toBe("same");
  });

  test("may be, where it speaks of rights", () => {
    const before = app("AUTH_ENABLED", "true");
    expect(verdictBetween([before], [without])).toBe("unknown");
    expect(verdictBetween([without], [before])).toBe("unknown");
  });

  test.each([
    "INBOUND_API_KEY",
    "WEBHOOK_SECRET",
    "BASIC_AUTH_PASSWORD",
    "STRIPE_WEBHOOK_SECRET",
    "VERIFY_SIGNATURE",
    "API_KEYS",
  ])("may be, where it is asked of callers: %s", (name) => {
    const before = app(name, "a-word");
    expect(verdictBetween([before], [without])).toBe("unknown");
  });

  test.each([
    "OPENAI_API_KEY",
    "AZURE_CLIENT_SECRET",
    "AZURE_CLIENT_ID",
    "DB_PASSWORD",
    "STORAGE_ACCOUNT_NAME",
    "KEY_VAULT_NAME",
  ])("is no access any more, where the program needs it elsewhere: %s", (name) => {
    const before = app(name, "a-word");
    expect(verdictBetween([before], [without])).toBe("same");
  });

  test("is another one behind another name, and where two change their values", () => {
    const settings = (a: string, b: string): Told => appOf({ API: a, ADS: b });
    const [a, b] = ["https://a.contoso.example", "https://b.contoso.example"];
    expect(verdictBetween([settings(a, b)], [settings(b, a)])).toBe("unknown");
    expect(verdictBetween([app("API", a)], [app("ADS", a)])).toBe("unknown");
  });

  test("may be, where the platform reads it", () => {
    const before = app("WEBSITE_AUTH_ENABLED", "true");
    expect(verdictBetween([before], [without])).toBe("unknown");
  });
});

describe("a setting that is an item of a list", () => {
  const site = (...settings: Json[]): Told => ({
    type: "azure-native:web:WebApp",
    name: "app",
    inputs: { siteConfig: { appSettings: settings } },
  });
  const api = (name: string): Json => ({ name, value: "https://a.contoso.example" });
  const ads = (name: string): Json => ({ name, value: "https://b.contoso.example" });

  test("is another one under another name, which the platform may read", () => {
    expect(verdictBetween([site(api("API"))], [site(api("AzureWebJobsStorage__blobServiceUri"))])).toBe("unknown");
  });

  test("is another one where two change their names", () => {
    const before = site(api("API"), ads("ADS"));
    expect(verdictBetween([before], [site(api("ADS"), ads("API"))])).toBe("unknown");
    expect(verdictBetween([before], [before])).toBe("same");
  });

  test("is another one where another output names it", () => {
    const settings = site({ name: unknown, value: "https://a.contoso.example" });
    const store = (name: string): Told => ({ type: "azure-native:storage:StorageAccount", name });
    const named = (by: string): Told => ({
      ...settings,
      passes: { "siteConfig.appSettings[0].name": [store(by), "name"] },
    });
    const all = [store("a"), store("b")];
    expect(verdictBetween([...all, named("a")], [...all, named("b")])).toBe("unknown");
    expect(verdictBetween([...all, named("a")], [...all, named("a")])).toBe("same");
  });

  test("stays what it is where a list is added to the item", () => {
    const nodes = (more: Record<string, Json>): Told => ({
      type: "azure-native:containerservice:ManagedCluster",
      name: "aks",
      inputs: {
        disableLocalAccounts: true,
        agentPoolProfiles: [{ name: "system", mode: "System", ...more }],
      },
    });
    expect(verdictBetween([nodes({})], [nodes({ availabilityZones: ["1", "2"] })])).toBe("same");
  });

  test("is another one in another container", () => {
    const app = (...settings: readonly Json[][]): Told => ({
      type: "azure-native:app:ContainerApp",
      name: "app",
      inputs: { template: { containers: settings.map((env) => ({ name: "x", image: "contoso/app", env })) } },
    });
    const secret: Json = { name: "A", secretRef: "a" };
    const word: Json = { name: "LEVEL", value: "info" };
    expect(verdictBetween([app([secret], [])], [app([], [secret])])).toBe("unknown");
    expect(verdictBetween([app([secret], [])], [app([word, secret], [], [word])])).toBe("same");
  });

  test("says nothing where only a container is called otherwise", () => {
    const app = (name: string): Told => ({
      type: "azure-native:app:ContainerApp",
      name: "app",
      inputs: { template: { containers: [{ name, command: ["serve"], env: [{ name: "A", secretRef: "a" }] }] } },
    });
    expect(verdictBetween([app("web")], [app("api")])).toBe("same");
  });
});
