import * as pulumi from "@pulumi/pulumi";

/**
 * Changes a value that a program gave: at once if it is there, otherwise as soon as it is. Only the level that it is called
 * for is opened, so that what is not known yet inside stays alone in being unknown: a preview shows everything else.
 */
export function mapGiven<T, R>(value: pulumi.Input<T>, change: (value: T) => R): pulumi.Input<R> {
  if (isLater(value)) return pulumi.output(value).apply((known) => change(known as T));
  return change(value);
}

/** Whether a value is there only later. */
function isLater<T>(value: pulumi.Input<T>): value is Promise<T> | pulumi.OutputInstance<T> {
  return pulumi.Output.isInstance(value) || value instanceof Promise;
}
