/** One kind of host, with everything about it in one row. docs/hosts.md is generated from these rows. */
export interface HostDefinition {
  /** The name of the product, as its documentation spells it. */
  readonly product: string;
  /** The component that declares it. */
  readonly component: string;
  /** Type token in azure-native, whose arguments the component takes. It is the type in the sandbox, too. */
  readonly type: string;
  /** Where its code finds the variables of the workload. */
  readonly environment: string;
  /** What the platform needs and people forget, in whole sentences. */
  readonly remember: readonly string[];
  /** Pages of the documentation that these facts come from. */
  readonly sources: readonly string[];
}
