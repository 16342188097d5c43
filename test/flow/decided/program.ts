import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { review, readChange, type Verdict } from "../../../access/index.ts";
import type { Digest } from "../../../offline/digest/digest.ts";
import { known } from "../../access/known.ts";
import { offline, project, repository } from "../../offline/runOffline.ts";
import type { Case } from "./way.ts";

const harness = `
const pulumi = require("@pulumi/pulumi");
const fs = require("node:fs");
const after = pulumi.getStack() === "after";
const custom = (type, name, props, opts) => new pulumi.CustomResource(type, name, props, opts);
const guid = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
const send = async () => {};
function at(index) {
  const name = (rest) => "c" + index + "-" + rest;
  let count = 0;
  const next = (what) => name(what + (count += 1));
  return {
    /** Any resource, with options. */
    make: (type, props, opts) => custom(type, next("made"), props, opts),
    /** The name of something that the code makes by itself. */
    name,
    /** A module of the program with such code. Both stacks run at once: each has a folder for its own. */
    load: (code) => {
      const folder = __dirname + "/" + pulumi.getStack();
      fs.mkdirSync(folder, { recursive: true });
      const file = folder + "/" + next("module") + ".cjs";
      fs.writeFileSync(file, code);
      return require(file);
    },
    source: (type, props, ...outs) => custom(type, next("source"), { ...Object.fromEntries(outs.map((out) => [out, undefined])), ...props }),
    grant: (inputs, opts) => custom("azure-native:authorization:RoleAssignment", next("grant"), { principalId: "11111111-1111-4111-8111-111111111111", roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/" + guid, scope: "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg", principalType: "ServicePrincipal", ...inputs }, opts),
    look: (args, opts) => pulumi.runtime.invokeOutput("contoso:index:" + name("get"), args, opts),
    provider: (props) => new pulumi.ProviderResource("contoso", next("provider"), props),
    stack: (other) => new pulumi.StackReference(next("stack"), { name: "contoso/" + other + "/prod" }),
    hooked: (type, func) => custom(type, next("hooked"), {}, { hooks: { afterCreate: [new pulumi.ResourceHook(name("hook"), func)] } }),
  };
}
`;

const stackFile = `config:
  one:v: first
  two:v: second
  one:secret: { secure: AAAA }
  two:secret: { secure: BBBB }
`;

/** Runs one program with all cases before and after, and judges each case by itself. */
export async function verdictsOf(cases: readonly Case[]): Promise<Verdict[]> {
  const body = cases.map(
    ({ before, after }, index) =>
      `(({ source, grant, look, provider, stack, hooked, make, name, load }) => { if (after) {\n${after}\n} else {\n${before}\n} })(at(${index}));`,
  );
  const folder = project({
    "Pulumi.yaml": "name: shop\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "Pulumi.before.yaml": stackFile,
    "Pulumi.after.yaml": stackFile,
    "package.json": "{}",
    "index.js": `${harness}${body.join("\n")}\n`,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  // It writes modules of its own beside itself, which a confined program cannot.
  const options = ["--confine=off", "--timeout", "300"];
  const { lines } = await offline(folder, ["--stack", "before", "--stack", "after", ...options]);
  const [before, after] = lines.map(({ digest, error }) => {
    if (digest === undefined) throw new Error(JSON.stringify(error));
    return digest;
  });
  if (before === undefined || after === undefined) throw new Error("a run is missing");
  return cases.map((_case, index) => verdict(only(before, index), only(after, index)));
}

// The cases of one program have nothing to do with each other: each is a program of its own.
function only(digest: Digest, index: number): Digest {
  const name = `c${index}-`;
  return {
    ...digest,
    steps: digest.steps.filter(({ urn }) => urn.includes("pulumi:pulumi:Stack") || urn.includes(`::${name}`)),
    unknowns: digest.unknowns.filter(({ urn, path, why }) =>
      [urn, path, why].some((text) => new RegExp(`(?:^|[^a-z0-9])${name}`).test(text)),
    ),
  };
}

function verdict(before: Digest, after: Digest): Verdict {
  const side = (digest: Digest) =>
    ({
      kind: "plan",
      change: readChange(JSON.parse(JSON.stringify(digest))),
      side: "after",
      source: { source: "offline", ref: null },
    }) as const;
  const options = { ...known(), now: "2026-11-21" };
  const report = review([{ stack: "dev", before: side(before), after: side(after) }], options);
  if (report.verdict === null) throw new Error("no verdict");
  return report.verdict;
}
