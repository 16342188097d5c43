export { PlanError } from "./plan/plan.ts";
export { forTerminal, linesForTerminal } from "./render/escape.ts";
export { renderJson } from "./render/json.ts";
export { renderTerminal, type TerminalStyle } from "./render/terminal.ts";
export type {
  Access,
  Actor,
  ActorKind,
  Channel,
  Report,
  Scope,
  ScopeKind,
  Source,
  StackReport,
  Step,
  Verdict,
} from "./report.ts";
export { review, type Review, type StackSource } from "./review.ts";
