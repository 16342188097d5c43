import tseslint from "typescript-eslint";

// docs/architecture.md, "Who may import whom": the rooms that each room may import beside itself. What a room may not
// import stands in a relative path with `../<room>/`, since rooms are the top level.
const rooms = [
  "json",
  "roles",
  "statements",
  "schedule",
  "snippets",
  "page",
  "stacks",
  "components",
  "access",
  "project",
  "offline",
  "sandbox",
  "engine",
  "cli",
  "action",
  "tools",
  "bench",
  "test",
];
const mayImport = {
  json: [],
  roles: [],
  statements: [],
  schedule: [],
  snippets: ["schedule"],
  page: ["access/report/html/map"],
  stacks: ["components"],
  components: ["roles", "schedule"],
  access: ["json", "roles", "schedule", "statements"],
  project: ["json", "roles"],
  offline: ["json", "project"],
  sandbox: ["json", "roles", "project"],
  engine: ["json", "sandbox", "access", "cli", "project", "offline/program/open"],
  cli: ["access", "json", "roles", "statements", "project", "snippets"],
  action: ["access", "cli", "json"],
};

/** The stages of a room, in order: an earlier one never imports a later one. */
const stagesOf = {
  access: [
    ...["terms", "services", "hosts", "plan", "identity", "facts", "holdings", "lock"],
    ...["match", "diff", "expectations", "rules", "waivers", "report", "ask"],
  ],
  cli: ["system", "sources", "forges", "report", "commands"],
  sandbox: ["state", "azure", "provider", "types", "plugin"],
};

const azureSubmodule = {
  regex: "^@pulumi/(azure-native|azuread)$",
  message: "Import the submodule: the root costs 250 ms.",
};
const pure = {
  regex: "^(@pulumi/|@grpc/|node:|(fs|path|os|child_process)$)",
  message: "This room is pure: no Pulumi, no I/O.",
};

/** Packages that a room must not load. */
const packages = {
  stacks: [azureSubmodule],
  components: [azureSubmodule, { regex: "^node:(?!crypto$)", message: "components/ do no I/O." }],
  json: [pure],
  roles: [pure],
  statements: [pure],
  schedule: [pure],
  snippets: [pure],
  access: [pure],
  project: [{ regex: "^(@pulumi/|@grpc/)", message: "project/ reads files, and no program." }],
  cli: [
    { regex: "^(@pulumi/|@grpc/)", message: "The program runs in a child; the command starts fast." },
    {
      regex: "^(\\.\\./)+access/(?!(index|engine|locks|questions)\\.ts$)",
      message: "cli/ uses access/ by its doors: engine, locks, questions.",
    },
  ],
  action: [
    {
      regex: "^(\\.\\./)+access/(?!(index|engine|locks|questions)\\.ts$)",
      message: "action/ uses access/ by its doors, as cli/ does.",
    },
  ],
  offline: [{ regex: "^@pulumi/(?!pulumi/proto/)", message: "offline/ speaks the protocol only." }],
  sandbox: [{ regex: "^@pulumi/(?!pulumi/proto/)", message: "sandbox/ speaks the protocol only." }],
};

const forbid = (files, patterns) => ({ files, rules: { "no-restricted-imports": ["error", { patterns }] } });
const forbidGlobals = (files, names, message) => ({
  files,
  rules: { "no-restricted-globals": ["error", ...names.map((name) => ({ name, message }))] },
});

/** Relative paths into rooms that this one may not import. A part of a room is allowed by its path. */
function otherRooms(room) {
  const allowed = mayImport[room];
  const closed = rooms.filter((other) => other !== room && !allowed.includes(other));
  const paths = closed.map((other) => {
    const parts = allowed.filter((path) => path.startsWith(`${other}/`)).map((path) => path.slice(other.length + 1));
    return parts.length === 0 ? `${other}/` : `${other}/(?!${parts.join("|")}/)`;
  });
  return {
    regex: `^(\\.\\./)+(${paths.join("|")})`,
    message: `${room}/ may import only ${[room, ...allowed].join(", ")} (docs/architecture.md).`,
  };
}

const roomRules = Object.keys(mayImport).map((room) =>
  forbid([`${room}/**/*.ts`], [otherRooms(room), ...(packages[room] ?? [])]),
);
const stageRules = Object.entries(stagesOf).flatMap(([room, stages]) =>
  stages.slice(0, -1).map((stage, index) =>
    forbid(
      [`${room}/${stage}/**/*.ts`],
      [
        otherRooms(room),
        ...(packages[room] ?? []),
        {
          regex: `^(\\.\\./)+(${stages.slice(index + 1).join("|")})/`,
          message: `${room}/${stage} is an earlier stage (docs/architecture.md).`,
        },
      ],
    ),
  ),
);

export default tseslint.config(
  { ignores: ["dist", "action/dist", "node_modules", "test/**/programs"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
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
  ...roomRules,
  ...stageRules,
  forbidGlobals(
    ["access", "json", "roles", "schedule", "snippets", "statements"].map((room) => `${room}/**/*.ts`),
    ["process", "fetch", "Date"],
    "This room is pure: pass it in.",
  ),
  {
    files: ["access", "action", "cli", "engine", "offline", "project", "sandbox"].map((room) => `${room}/**/*.ts`),
    // This one stands in for JSON.parse of the program.
    ignores: ["offline/program/open/answers.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "JSON", property: "parse", message: "V8 confuses names with escapes: use json/parseJson.ts." },
      ],
    },
  },
  forbidGlobals(["components/**/*.ts"], ["process"], "components/ never read the environment of the process."),
);
