/** What is not known in one or several stacks, in the same words. */
export interface ToldUnknown {
  /** The resources, none for a stack as a whole. */
  readonly names: readonly string[];
  /** What these resources are, where that tells them from others of their name. */
  readonly kind?: string;
  /** The property, or what was asked for the stack. */
  readonly path: string;
  readonly why: string;
  readonly stacks: readonly string[];
  /** How many unknowns these are. */
  readonly number: number;
}
