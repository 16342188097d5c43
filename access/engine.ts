/**
 * The engine without locks (locks.ts) and questions (questions.ts). The libraries that read and write locks take
 * longer to load than all the rest, so a command loads them only when it needs them.
 */
export type { Evidence, StackInput } from "./match/evidence.ts";
export { namedFactsOf } from "./match/named.ts";
export { LockError } from "./lock/error.ts";
export type { Lock } from "./lock/parse.ts";
export type { Model, ModelActor, ModelScope } from "./facts/model.ts";
export { PlanError, readChange, type Change } from "./plan/plan.ts";
export { DigestReader, looksLikeJson } from "./plan/stream.ts";
export { parseUrn } from "./plan/urn.ts";
export { forTerminal, linesForTerminal, quotedForTerminal } from "./report/escape.ts";
export { isUnchanged, renderComment, titleInOneLine, type CommentOptions } from "./report/comment.ts";
export { renderHtml } from "./report/html.ts";
export { renderJson } from "./report/json.ts";
export { renderJUnit } from "./report/junit.ts";
export { repositoryPath, uriOf } from "./report/results/paths.ts";
export { resultsOf } from "./report/results/results.ts";
export type { Stops } from "./report/results/result.ts";
export { renderSarif } from "./report/sarif.ts";
export { maxMarkdown, renderMarkdown } from "./report/markdown.ts";
export { resourceNoun, type ResourceCounts } from "./report/resources.ts";
export { renderTerminal, type TerminalStyle } from "./report/terminal.ts";
export { wrap } from "./report/terminal/wrap.ts";
export { count, nameOf, sayActor, sayLocation, sayPowers, sayScope, sayStep } from "./report/words.ts";
export type {
  Access,
  AccessChange,
  Actor,
  ActorKind,
  Cause,
  Channel,
  Finding,
  Judged,
  Level,
  Location,
  Part,
  Report,
  Scope,
  ScopeKind,
  Source,
  StackReport,
  Step,
  Unknown,
  Verdict,
} from "./terms/report.ts";
export type { Waiver } from "./waivers/waiver.ts";
export { logicalKey } from "./plan/urn.ts";
export type { Expectation, Expected } from "./expectations/expectation.ts";
export { mostParts } from "./terms/part.ts";
export type { Principal, Principals } from "./identity/principals.ts";
export { verdictOf, verdictOfStacks } from "./terms/verdict.ts";
export { heldBefore } from "./heldBefore.ts";
export { MergeError, mergeParts, type PartOfReport } from "./merge.ts";
export { compare, factsOf, review, type Compared, type ReviewOptions } from "./review.ts";
