import type { Statements } from "../../statements/find.ts";
import type { Plan } from "../plan/plan.ts";
import type { Directory } from "./naming/directory.ts";
import { ResourceGraph } from "./naming/graph.ts";
import { ScopeTree } from "./naming/scopeTree.ts";

/** One side of a change, with all that its readers look things up in. */
export interface Side {
  readonly plan: Plan;
  readonly graph: ResourceGraph;
  readonly scopes: ScopeTree;
  /** Of both sides. */
  readonly directory: Directory;
}

export function sideOf(plan: Plan, directory: Directory, statements: Statements): Side {
  const graph = new ResourceGraph(plan, statements);
  return { plan, graph, scopes: new ScopeTree(graph, directory), directory };
}
