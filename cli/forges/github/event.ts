import { z } from "zod";

import { forTerminal } from "../../../access/engine.ts";
import { UserError } from "../../system/errors.ts";

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const number = z.int().positive();
const repository = z.object({ id: z.int(), full_name: z.string() });

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
const pullEvent = z.object({
  pull_request: z.object({ number, head: z.object({ sha }), base: z.object({ ref: z.string(), sha }) }),
});
export type PullEvent = z.infer<typeof pullEvent>;

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run: its `pull_requests` are empty for forks. */
const workflowRunEvent = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.extend({ owner: z.object({ login: z.string() }) }),
  }),
});
export type WorkflowRunEvent = z.infer<typeof workflowRunEvent>;

/** What started a workflow. @throws UserError for anything that is no pull request, nor the workflow of one. */
export function readEvent(value: unknown): PullEvent | WorkflowRunEvent {
  const pull = pullEvent.safeParse(value);
  if (pull.success) return pull.data;
  const run = workflowRunEvent.safeParse(value);
  if (!run.success) {
    throw new UserError(
      "no pull request\n  expected   a workflow with on: pull_request, or on: workflow_run after one",
    );
  }
  const { event } = run.data.workflow_run;
  if (event === "pull_request" || event === "pull_request_target") return run.data;
  throw new UserError(
    `the workflow before this one ran for ${forTerminal(event)}\n` +
      "  expected   one that ran for a pull request: if: github.event.workflow_run.event == 'pull_request'",
  );
}
