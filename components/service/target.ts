import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import type { GrantTarget } from "../grant/principal.ts";
import type { ServiceDefinition } from "./definition.ts";

/** A service that workloads call. Every service component of this library is one. */
export interface CalledService {
  /** ARM id of the service. */
  readonly id: pulumi.Output<string>;
  /** Endpoint that clients call. */
  readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  readonly tokenScope: pulumi.Output<string>;
}

/** What the verbs and hosts need to know of a service. */
export interface ServiceTarget extends GrantTarget {
  readonly definition: ServiceDefinition;
  /** The property of its component that has the verbs, where one component is several services. @default the component */
  readonly part?: string;
  readonly endpoint: pulumi.Output<string>;
  /** Whether it takes keys, too. @default not known, as for a service that is managed elsewhere */
  readonly acceptsKeys?: boolean;
}

/** Kept beside the components: a field of theirs would become an output. */
const targets = new WeakMap<object, ServiceTarget>();

/** Remembers what a service is, for the verbs and hosts that come later. Its constructor calls this. */
export function rememberService(component: CalledService, target: ServiceTarget): void {
  targets.set(component, target);
}

/** What a service is, if it was made by a component of this library. */
export function serviceIfKnown(service: object): ServiceTarget | undefined {
  return targets.get(service);
}

/** @throws KeylessError when the object was not made by a component of this library. */
export function serviceOf(where: string, service: CalledService): ServiceTarget {
  const found = serviceIfKnown(service);
  if (found !== undefined) return found;
  throw new KeylessError(where, "not a service of this library", [
    ["expected", "a component such as OpenAIAccount, whose verbs give the role that its callers need"],
  ]);
}
