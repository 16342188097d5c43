/**
 * Whether a stack is one for production, by its name: `prod`, `eu-prod`, `contoso/chat/production`. The name is all that a
 * digest or a lock tells, so `pre-prod` counts as well; `product` does not.
 */
export function isProduction(stack: string): boolean {
  return /(^|[-_./])prod(?!ucts?($|[-_./]))/i.test(stack);
}

/** Whether a stack is one that developers work in, by its name: `dev`, `alice-dev`, `sandbox`. Nothing else counts as one. */
export function isDevelopment(stack: string): boolean {
  const words = stack.toLowerCase().split(/[-_./]/);
  const isDenied = words.includes("non") || words.includes("not") || isProduction(stack);
  return !isDenied && words.some((word) => /^(dev|develop|development|sandbox|playground|local)\d*$/.test(word));
}
