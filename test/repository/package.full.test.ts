import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "azure-keyless-installed-"));
let tarball = "";

const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** How the packages of a project are installed, and what has to answer for that. */
const managers = {
  npm: ["npm", "install", "--no-audit", "--no-fund", "--prefer-offline"],
  pnpm: ["npx", "--yes", "pnpm@10", "install", "--prefer-offline", "--ignore-scripts"],
} as const;

/** The program of `pulumi new azure-typescript`, with five resources, and the same one with our components. */
const program = (own: string) => `
import * as pulumi from "@pulumi/pulumi";
import * as azure from "@pulumi/azure-native";
import { OpenAIAccount, WorkloadIdentity } from "azure-keyless";

const group = new azure.resources.ResourceGroup("group");
const storage = new azure.storage.StorageAccount("sa", {
  resourceGroupName: group.name,
  sku: { name: azure.storage.SkuName.Standard_LRS },
  kind: azure.storage.Kind.StorageV2,
});
const account = new OpenAIAccount("aoai", { resourceGroupName: group.name });
const identity = new WorkloadIdentity("chat", { resourceGroupName: group.name });
identity.trustGitHub({ repository: "contoso/chat", environment: "prod" });
account.grantUse(identity);
${own}
export const name: pulumi.Output<string> = storage.name;
`;

interface Kind {
  readonly type: "commonjs" | "module";
  readonly compilerOptions: object;
  /** What only this kind of module can do. */
  readonly own: string;
}

const kinds: Record<string, Kind> = {
  "the azure-typescript template": {
    type: "commonjs",
    compilerOptions: {
      target: "es2020",
      module: "commonjs",
      moduleResolution: "node",
      strict: true,
      skipLibCheck: true,
    },
    own: "export const isCommonJS = typeof require === 'function';",
  },
  "an ESM project": {
    type: "module",
    compilerOptions: { target: "es2022", module: "nodenext", strict: true, skipLibCheck: true },
    own: "export const url: string = import.meta.url;",
  },
};

const reach = spawnSync("npm", ["view", "typescript@5.9.3", "version", "--fetch-retries=0"], { encoding: "utf8" });
const canInstall = reach.status === 0;
if (!canInstall)
  console.warn(`skipped: the npm registry cannot be reached (${reach.stderr.trim().split("\n")[0] ?? ""})`);

beforeAll(() => {
  if (!canInstall) return;
  run(root, "npm", "pack", "--silent", "--pack-destination", folder);
  tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function projectOf({ type, compilerOptions, own }: Kind, name: string): string {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const write = (file: string, text: unknown) => {
    writeFileSync(join(cwd, file), typeof text === "string" ? text : JSON.stringify(text));
  };
  write("Pulumi.yaml", "name: shop\nruntime: { name: nodejs, options: { packagemanager: npm } }\n");
  write("Pulumi.dev.yaml", "config:\n  azure-native:location: westeurope\n");
  write("tsconfig.json", { compilerOptions: { ...compilerOptions, noEmit: true }, files: ["index.ts"] });
  write("index.ts", program(own));
  write("package.json", {
    name: "shop",
    private: true,
    type,
    main: "index.ts",
    dependencies: {
      "@pulumi/azure-native": "3.28.0",
      "@pulumi/azuread": "6.9.1",
      "@pulumi/pulumi": "3.270.0",
      "azure-keyless": `file:../${tarball}`,
    },
    devDependencies: { "@types/node": "24.10.1", typescript: "5.9.3" },
  });
  return cwd;
}

describe.skipIf(!canInstall)("the package, installed as others install it", () => {
  describe.each(Object.entries(kinds))("into %s", (_, kind) => {
    test.each(Object.entries(managers))(
      "with %s: components compile and run, the command works",
      (manager, install) => {
        const cwd = projectOf(kind, `${kind.type}-${manager}`);
        const [command, ...args] = install;
        run(cwd, command, ...args);
        expect(run(cwd, "node_modules/.bin/tsc", "--project", ".")).toBe("");
        const { status, stdout, stderr } = spawnSync("node_modules/.bin/keyless", ["preview", "--format", "json"], {
          cwd,
          encoding: "utf8",
        });
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
        expect(stdout).toContain("Cognitive Services OpenAI User");
        expect(stdout).toContain("contoso/chat");
      },
    );
  });

  test("npx runs it in a project that asks for azure-native 2 and has nothing of ours, which stays as it is", () => {
    const cwd = projectOf({ type: "module", compilerOptions: { module: "nodenext" }, own: "" }, "foreign");
    const asks = JSON.stringify({ name: "foreign", dependencies: { "@pulumi/azure-native": "2.90.0" } });
    writeFileSync(join(cwd, "package.json"), asks);
    writeFileSync(
      join(cwd, "index.ts"),
      'import * as azure from "@pulumi/azure-native";\nnew azure.resources.ResourceGroup("group");\n',
    );
    mkdirSync(join(cwd, "node_modules"));
    symlinkSync(join(root, "node_modules/@pulumi"), join(cwd, "node_modules/@pulumi"));
    const before = readdirSync(cwd);
    const said = run(cwd, "npx", "--yes", `--package=../${tarball}`, "keyless", "preview");
    expect(said).toContain(`npx --package=../${tarball} keyless lock saves`);
    expect(readdirSync(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, "package.json"), "utf8")).toBe(asks);
  });
});
