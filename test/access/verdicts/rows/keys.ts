import { assign, replace, roles } from "../edit.ts";
import { row, type ExpectedChange, type Row } from "../row.ts";

const program = "keys";
const scope = "openai aoai";
const fineTune = "Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write";
const switchOn = replace("disableLocalAuth: true", "disableLocalAuth: false");
const switchOff = replace("disableLocalAuth: false", "disableLocalAuth: true");

const keysOn: readonly ExpectedChange[] = [
  { actor: "keyHolder", scope, verdict: "broader", powersGained: ["callModels"], channel: "key" },
  { actor: "group platform", scope, verdict: "broader", powersGained: ["callModels"], channel: "key" },
  {
    actor: "identity labeler",
    scope,
    verdict: "broader",
    channel: "key",
    gained: [fineTune],
    powersNotGained: ["callModels"],
    // Of what its role excludes, keys do not open this.
    notGained: ["Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action"],
  },
];

/** Keys of an account, and who may list them. */
export const keyRows: readonly Row[] = [
  row(
    "17a",
    "keys switched on",
    { program, after: [switchOn] },
    { verdict: "broader", changes: keysOn, unchanged: ["identity chat-api"] },
  ),
  row(
    "17b",
    "the flag that switches keys off dropped",
    { program, after: [replace("    disableLocalAuth: true,\n", "")] },
    { verdict: "broader", changes: keysOn, unchanged: ["identity chat-api"] },
  ),
  row(
    "18",
    "keys switched off",
    { program, before: [switchOn], after: [switchOff] },
    {
      verdict: "narrower",
      changes: [
        { actor: "keyHolder", scope, verdict: "narrower", powersLost: ["callModels"] },
        { actor: "group platform", scope, verdict: "narrower", powersLost: ["callModels"] },
        { actor: "identity labeler", scope, verdict: "narrower", lost: [fineTune] },
      ],
      unchanged: ["identity chat-api"],
    },
  ),
  row(
    "19",
    "a Contributor on an account with keys on is given OpenAI User",
    {
      program,
      before: [switchOn],
      after: [
        assign("platform-calls", {
          scope: "account.id",
          principalId: "platform.objectId",
          principalType: "Group",
          role: roles.openAIUser,
        }),
      ],
    },
    {
      verdict: "broader",
      changes: [{ actor: "group platform", scope, verdict: "broader", powersGained: ["callModels"], channel: "own" }],
    },
  ),
];
