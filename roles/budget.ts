/** Thrown when a comparison costs more than it may. It never leaves `compareRoles`, which answers `unknown` instead. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** How many elementary steps a comparison may still take, so that a hostile role cannot hold up a review. */
export class Budget {
  private readonly limit: number;
  /** Steps taken so far. */
  spent = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  spend(steps: number): void {
    this.spent += steps;
    if (this.spent > this.limit) throw new BudgetSpent();
  }
}
