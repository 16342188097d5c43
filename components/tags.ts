import * as pulumi from "@pulumi/pulumi";

export type Tags = Record<string, pulumi.Input<string>>;

/** Our tags come last, so that no other tag hides what they say. Plain tags stay plain, so that a preview knows ours. */
export function withOurTags(theirs: pulumi.Input<Tags | undefined>, ours: Record<string, string>): pulumi.Input<Tags> {
  if (theirs === undefined) return ours;
  const isPlain = !pulumi.Output.isInstance(theirs) && !(theirs instanceof Promise);
  return isPlain ? { ...theirs, ...ours } : pulumi.output(theirs).apply((given) => ({ ...given, ...ours }));
}
