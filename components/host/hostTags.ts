import type * as pulumi from "@pulumi/pulumi";

import { withOurTags, type Tags } from "../tags.ts";
import type { Running } from "./running.ts";

/**
 * The tags of a host: those of the program, and ours, such as how often it runs. Without any of ours they stay as they are.
 *
 * @param more further tags of ours.
 */
export function hostTags(
  given: pulumi.Input<Tags | undefined>,
  { tags }: Pick<Running, "tags">,
  more: Record<string, string> = {},
): { tags?: pulumi.Input<Tags> } {
  const ours = { ...tags, ...more };
  return Object.keys(ours).length === 0 ? {} : { tags: withOurTags(given, ours) };
}
