import { z } from "zod";

import { mostParts, type Report } from "../../access/engine.ts";
import { powers } from "../../roles/index.ts";

// A report of another run is input like any other: each field is checked before it is rendered. Fields that this version does
// not know are dropped.

const text = z.string().max(100_000);
const texts = z.array(text);
const line = z.object({ file: text, line: z.int().nonnegative() });
const location = line.extend({ in: z.exactOptional(line) });
const what = z.exactOptional(z.enum(["function app", "logic app"]));

const actor = z.object({
  kind: z.enum([
    ...["identity", "serviceAccount", "github", "federated", "host", "group", "user", "servicePrincipal", "keyHolder"],
    "unknown",
  ] as const),
  ...{ name: text, id: text, what },
});

const scope = z.object({
  kind: z.enum([
    ...[
      "openai",
      "aiservices",
      "cognitiveServices",
      "documentIntelligence",
      "search",
      "keyVault",
      "storage",
      "identity",
    ],
    ...["host", "group", "resourceGroup", "subscription", "managementGroup", "resource", "unknown"],
  ] as const),
  ...{ name: text, id: text, what },
});

const step = z.object({
  kind: z.enum([
    ...["roleAssignment", "accessPolicy", "roleDefinition", "membership", "ownership", "federatedCredential", "host"],
    ...["operatesHost", "addTrust", "attachIdentity", "listKeys", "localAuth", "administrator", "policy", "setting"],
    "copiedKey",
  ] as const),
  ...{ urn: text, text },
  ...{ issuer: z.exactOptional(text), subject: z.exactOptional(text), location: z.exactOptional(location) },
});

const verdict = z.enum(["same", "narrower", "broader", "mixed", "unknown"]);
const channel = z.enum(["own", "through", "key"]);
const power = z.array(z.enum(powers));
const way = { channel, via: z.array(step) };
const source = z.object({
  source: z.enum(["offline", "preview", "refresh", "state", "lock"]),
  ref: text.nullable(),
});

const waived = { owner: text, reason: text, until: z.exactOptional(text) };

const change = z.object({
  ...{ actor, scope, verdict, gained: texts, lost: texts },
  powers: z.object({ gained: power, lost: power }),
  reaches: z.exactOptional(z.array(scope)),
  ...way,
  cause: z.array(
    z.object({ urn: text, op: text, property: z.exactOptional(text), location: z.exactOptional(location) }),
  ),
  waived: z.exactOptional(z.object(waived)),
});

const access = z.object({ actor, scope, roles: texts, powers: power, idle: z.exactOptional(text), ...way });

const finding = z.object({
  ...{ rule: text, level: z.enum(["error", "warning", "note"]), message: text, fix: text, urn: text },
  location: z.exactOptional(location),
  about: z.exactOptional(z.array(z.object({ actor, scope, roles: texts }))),
  waived: z.exactOptional(z.object(waived)),
});

const flag = z.exactOptional(z.literal(true));

const stack = z.object({
  ...{ stack: text, before: source.nullable(), after: source, verdict: verdict.nullable() },
  ...{ changes: z.array(change), access: z.array(access), findings: z.array(finding) },
  unknowns: z.array(z.object({ urn: text, path: text, why: text, unchanged: flag, isCopiedKey: flag })),
  stated: z.exactOptional(z.array(z.object({ type: text, reason: text, resources: z.int().nonnegative() }))),
  waivers: z.exactOptional(
    z.array(z.object({ ...waived, about: text, state: z.enum(["active", "ended", "unmatched"]) })),
  ),
});

const neighbour = z.object({
  stack: text,
  identities: z.array(z.object({ key: text, name: text, urn: text, location: z.exactOptional(location) })),
});

const part = z.object({
  ...{ number: z.int().min(1).max(mostParts), of: z.int().min(1).max(mostParts) },
  ...{ baseline: z.exactOptional(text), lacksBaseline: flag, gone: texts, neighbours: z.array(neighbour) },
});

const commit = z.string().regex(/^[0-9a-f]{40,64}$/);

const given = z.object({ environment: z.exactOptional(texts), network: flag, folders: z.exactOptional(texts) });

/** Schema version 1 (docs/architecture.md, "The report"). */
export const reportSchema = z.object({
  version: z.literal(1),
  verdict: verdict.nullable(),
  stacks: z.array(stack),
  part: z.exactOptional(part),
  judged: z.exactOptional(z.object({ project: text, folder: text, commit, base: commit })),
  confinement: z.exactOptional(z.object({ unconfined: z.exactOptional(text), given: z.exactOptional(given) })),
});

/** Every field of a report is in the schema, and the other way round. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Readable<T> = T extends object ? { readonly [Key in keyof T]: Readable<T[Key]> } : T;
true satisfies Same<Readable<z.infer<typeof reportSchema>>, Readable<Report>>;
true satisfies Same<keyof z.infer<typeof stack>, keyof Report["stacks"][number]>;
true satisfies Same<keyof z.infer<typeof reportSchema>, keyof Report>;
