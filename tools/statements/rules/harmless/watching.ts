import type { HarmlessRule } from "../rule.ts";

const watched =
  /\b(metrics?|alerts?|diagnostics?|logs?|logging|log level|verbosity|tracing|telemetry|monitor\w*|dashboards?|widgets?|severity|aggregation|dimensions?|criteria|criterion|statistic|notification level|signal(?! r\b)|anomaly|insights|sampling|analytics|instrumentation|usage|profiler|notify|notifications?|negate condition|budget)\b/;

const watchingTypes =
  /^(insights|monitor|alertsmanagement|monitoring|portal|dashboard|costmanagement|consumption|billingbenefits|advisor|applicationinsights)$/;

const isRight =
  /\b(principals?|identit\w*|clients?|tenants?|roles?|permissions?|keys?|tokens?|secrets?|passwords?|credentials?|certificates?|admin\w*|users?|auth\w*|vault|scripts?|webhooks?|runbooks?|functions?|logic app|automation|callback|actions?|receivers?|ur[il]s?|ids?|storage|workspace|event hub|destinations?|scopes?|send|masking|local|public|access|managed|settings?|properties|linked|connection\w*|instrumentation|emails?|recipients?|addr|address|addresses|skip|encryption|hosts?|exporters?|streams?|outputs?|inputs?|servers?|databases?|clusters?|volumes?|eventhub|hub|driver|opts|folders?|paths?|directories|arns?|ar ns|headers?|hidden|config|content|serialized|insights name|application insights|monitor name|restore time|search time|collection rule|file patterns|kql)\b/;

/** What takes data in, or gives it to somebody. */
const moves = /connector|^logprofile$|\b(data collection options|extended location)$/;

/** Whose logs and numbers leave Azure. */
export const vendors = /^(datadog|dynatrace|elastic|elasticcloud|newrelic\w*|logz\w*)$/;

export const watchingRules: readonly HarmlessRule[] = [
  {
    name: "watching",
    reason: "says what is measured, when it is told and how it is shown",
    wouldMiss: "an alert that nobody hears any more, and logs that go to somebody else by a name of one word",
    matches: ({ words, owner, module, refs, told, isTopLevel }) =>
      refs.size === 0 &&
      !isRight.test(words) &&
      !/\bvolume source\b/.test(owner) &&
      !moves.test(owner) &&
      !vendors.test(module) &&
      !/\b(identity|credential|authenticat\w*|authoriz\w*|permission|password|secret|webhook|runbook|send data|sent to)\b/.test(
        told,
      ) &&
      (watched.test(words) ||
        (!isTopLevel && watched.test(owner) && !isRight.test(owner)) ||
        (watchingTypes.test(module) && !isRight.test(owner) && !/export|workbook|analytics ?item|smtp/.test(owner))),
  },
  {
    name: "what is watched",
    isNarrow: true,
    reason: "says of which resource a number is measured or an event is heard: whoever hears of it gets no data of it",
    wouldMiss: "an alert that nobody hears any more",
    matches: ({ owner, words, refs, module }) =>
      refs.size === 0 &&
      /^(insights|monitor|monitoring)$/.test(module) &&
      ((/^(metric|activity log) ?alert$/.test(owner) &&
        /^(scopes|target resource (type|region|location))$/.test(words)) ||
        (owner === "metric settings" && /^(category|enabled)$/.test(words))),
  },
  {
    name: "who hears an alert",
    isNarrow: true,
    reason: "is where people are told of an alert: a message, which no door opens to",
    wouldMiss: "what an alert itself tells of the data that it was raised by",
    matches: ({ owner, words, refs, module }) =>
      refs.size === 0 &&
      /^(insights|monitor|monitoring)$/.test(module) &&
      /\b(email|sms|voice|azure app push) receiver$/.test(owner) &&
      /^(name|email address|phone number|country code)$/.test(words),
  },
  {
    name: "saved question",
    isNarrow: true,
    reason: "is a question to logs that is kept: whoever asks it needs the right to read them",
    wouldMiss: "a saved function that others already ask by its name",
    matches: ({ owner, words, refs, module }) =>
      refs.size === 0 &&
      /^(operationalinsights|loganalytics)$/.test(module) &&
      /^(saved ?search|log ?analytics ?saved ?search)$/.test(owner) &&
      /^(query|category)$/.test(words),
  },
  {
    name: "condition of an alert",
    isNarrow: true,
    reason: "says when an alert rings",
    wouldMiss: "nothing that a rule of an alert can give",
    matches: ({ owner, words, refs, module }) =>
      refs.size === 0 &&
      /^(insights|monitor|alertsmanagement|monitoring)$/.test(module) &&
      /\b(metric (alert|criteria|trigger|dimension)|criteria|alert rule (all of|any of|leaf|condition)\w*|scheduled query rule (criteria|condition)?|condition( failing periods)?|dimension|threshold)\b/.test(
        owner,
      ) &&
      !/\b(ids?|action\w*|identity|settings)\b/.test(words),
  },
];
