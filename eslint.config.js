import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

// docs/architecture.md "Who may import whom", as zones: a folder (target) never imports from those named (from).
const mayImport = {
  stacks: ["components"],
  components: ["access/roles"],
  access: [],
  offline: [],
  cli: ["access"],
};
const zones = Object.entries(mayImport).map(([room, allowed]) => ({
  target: `./${room}`,
  from: ".",
  except: ["./node_modules", `./${room}`, ...allowed.map((folder) => `./${folder}`)],
  message: `${room}/ may import only ${[room, ...allowed].join(", ")} (docs/architecture.md).`,
}));

// The stages of access/, in order: an earlier one never imports a later one.
const stages = ["plan", "roles", "model", "diff", "rules", "render"];
const stageZones = stages.slice(0, -1).map((stage, index) => ({
  target: `./access/${stage}`,
  from: stages.slice(index + 1).map((later) => `./access/${later}`),
  message: `access/${stage} is an earlier stage (docs/architecture.md).`,
}));

const forbidPackages = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});
const forbidGlobals = (files, names, message) => ({
  files,
  rules: { "no-restricted-globals": ["error", ...names.map((name) => ({ name, message }))] },
});

export default tseslint.config(
  { ignores: ["dist", "node_modules", "test/*/programs"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "import-x": importX },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...stageZones] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["error", { max: 300 }],
      "no-empty": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "List public names by hand." },
        { selector: "CallExpression[callee.property.name='sort']", message: "sort() mutates: use toSorted()." },
      ],
    },
  },
  forbidPackages(
    ["access/**/*.ts"],
    [
      { group: ["@pulumi/*", "@grpc/*"], message: "access/ is pure: it knows nothing of Pulumi." },
      { group: ["node:*", "fs", "path", "os", "child_process"], message: "access/ is pure: no Node I/O." },
    ],
  ),
  forbidGlobals(["access/**/*.ts"], ["process", "fetch", "Date"], "access/ is pure: pass it in."),
  forbidPackages(
    ["components/**/*.ts"],
    [
      { regex: "^@pulumi/(azure-native|azuread)$", message: "Import the submodule: the root costs 250 ms." },
      { group: ["node:fs", "node:child_process", "node:process"], message: "components/ do no I/O." },
    ],
  ),
  forbidGlobals(["components/**/*.ts"], ["process"], "components/ never read the environment of the process."),
  forbidPackages(
    ["cli/**/*.ts"],
    [{ group: ["@pulumi/*", "@grpc/*"], message: "The program runs in a child; the command starts fast." }],
  ),
  forbidPackages(
    ["offline/**/*.ts"],
    [{ regex: "^@pulumi/(?!pulumi/proto/)", message: "offline/ speaks the protocol only." }],
  ),
);
