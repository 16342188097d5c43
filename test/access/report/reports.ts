import type {
  Access,
  AccessChange,
  Actor,
  ActorKind,
  Finding,
  Report,
  Scope,
  ScopeKind,
  StackReport,
  Step,
  Verdict,
} from "../../../access/terms/report.ts";
import type { TerminalStyle } from "../../../access/report/terminal.ts";

const plain = (text: string) => text;
export const style = (width = 160): TerminalStyle => ({ width, bold: plain, dim: plain, warn: plain, alarm: plain });

/** The URN of a resource of the program, as ids of a report are. */
export const urnOf = (name: string, stack = "prod", type = "azure-native:x:Y"): string =>
  `urn:pulumi:${stack}::contoso::${type}::${name}`;

/** An id of somebody or something of a kind. */
const idOf = (kind: ActorKind | ScopeKind, name: string, stack: string): string =>
  urnOf(name, stack, kind === "identity" ? "azure-native:managedidentity:UserAssignedIdentity" : undefined);

export function actor(text: string, stack = "prod"): Actor {
  const kinds: Record<string, ActorKind> = { "service account": "serviceAccount", "key holder": "keyHolder" };
  const [, kind = "identity", name = text] =
    /^(identity|service account|github|federated|host|group|user|key holder|unknown) (.*)$/s.exec(text) ?? [];
  return {
    kind: kinds[kind] ?? (kind as ActorKind),
    name,
    id: `${kind === "host" ? "host " : ""}${idOf(kind as ActorKind, name, stack)}`,
  };
}

export const scope = (name: string, stack = "prod", kind: ScopeKind = "openai"): Scope => ({
  kind,
  name,
  id: idOf(kind, name, stack),
});

export const role = (text: string, name = "grant"): Step => ({ kind: "roleAssignment", urn: urnOf(name), text });
export const trust = (subject: string, issuer = "https://token.actions.githubusercontent.com"): Step => ({
  kind: "federatedCredential",
  urn: urnOf("trust"),
  text: subject,
  issuer,
  subject,
});

type Given<Row> = Partial<Omit<Row, "actor" | "scope">> & {
  readonly actor?: string | Actor;
  readonly scope?: string | Scope;
};

const named = <Thing>(given: string | Thing, make: (text: string) => Thing): Thing =>
  typeof given === "string" ? make(given) : given;

export function access(given: Given<Access> = {}, stack = "prod"): Access {
  return {
    roles: ["Cognitive Services OpenAI User"],
    powers: ["callModels", "readData"],
    channel: "own",
    via: [role("Cognitive Services OpenAI User")],
    ...given,
    actor: named(given.actor ?? "weekly-report", (text) => actor(text, stack)),
    scope: named(given.scope ?? "aoai", (text) => scope(text, stack)),
  };
}

export function gain(given: Given<AccessChange> = {}, stack = "prod"): AccessChange {
  return {
    verdict: "broader",
    gained: ["Microsoft.CognitiveServices/accounts/deployments/write"],
    lost: [],
    powers: { gained: ["manageModels"], lost: [] },
    channel: "own",
    via: [role("Cognitive Services OpenAI Contributor")],
    cause: [{ urn: urnOf("weekly-report-aoai"), op: "update", property: "roleDefinitionId" }],
    ...given,
    actor: named(given.actor ?? "weekly-report", (text) => actor(text, stack)),
    scope: named(given.scope ?? "aoai", (text) => scope(text, stack)),
  };
}

export function loss(given: Given<AccessChange> = {}, stack = "prod"): AccessChange {
  return gain(
    {
      verdict: "narrower",
      gained: [],
      lost: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"],
      powers: { gained: [], lost: ["callModels"] },
      via: [role("Cognitive Services OpenAI User")],
      cause: [{ urn: urnOf("grant"), op: "delete" }],
      ...given,
    },
    stack,
  );
}

export const finding = (given: Partial<Finding> = {}): Finding => ({
  rule: "keys-on",
  level: "warning",
  message: "aoai accepts keys until 2026-12-31",
  fix: "set authentication to identity",
  urn: urnOf("aoai"),
  ...given,
});

/** A stack that is compared with something, unless its verdict is given as `null`. */
export function stackWith({ changes = [], ...given }: Partial<StackReport> = {}): StackReport {
  return {
    stack: "prod",
    before: { source: "lock", ref: null },
    after: { source: "offline", ref: null },
    verdict: verdictOf(changes.map(({ verdict }) => verdict)),
    changes,
    access: [],
    findings: [],
    unknowns: [],
    ...given,
  };
}

export function reportOf(...stacks: readonly StackReport[]): Report {
  const compared = stacks.flatMap(({ verdict }) => verdict ?? []);
  return { version: 1, verdict: compared.length === 0 ? null : verdictOf(compared), stacks };
}

/** A report of one stack. */
export const reportWith = (given: Partial<StackReport> = {}): Report => reportOf(stackWith(given));

function verdictOf(all: readonly Verdict[]): Verdict {
  const grows = all.some((verdict) => verdict === "broader" || verdict === "mixed");
  const shrinks = all.some((verdict) => verdict === "narrower" || verdict === "mixed");
  if (grows) return shrinks ? "mixed" : "broader";
  if (all.includes("unknown")) return "unknown";
  return shrinks ? "narrower" : "same";
}
