export type { Evidence, StackInput } from "./evidence.ts";
export { LockError, parseLock, type Lock } from "./lock/parse.ts";
export { printLock } from "./lock/print.ts";
export type { Model } from "./model/model.ts";
export { PlanError, readChange, type Change } from "./plan/plan.ts";
export { DigestReader, looksLikeJson } from "./plan/stream.ts";
export { forTerminal, linesForTerminal } from "./render/escape.ts";
export { renderJson } from "./render/json.ts";
export { renderMarkdown } from "./render/markdown.ts";
export { renderTerminal, type TerminalStyle } from "./render/terminal.ts";
export type {
  Access,
  AccessChange,
  Actor,
  ActorKind,
  Cause,
  Channel,
  Finding,
  Level,
  Report,
  Scope,
  ScopeKind,
  Source,
  StackReport,
  Step,
  Unknown,
  Verdict,
} from "./report.ts";
export { review, type Review, type ReviewOptions } from "./review.ts";
