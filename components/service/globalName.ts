import { createHash } from "node:crypto";

import { getClientConfigOutput } from "@pulumi/azure-native/authorization/getClientConfig.js";
import * as pulumi from "@pulumi/pulumi";

import { slug } from "../slug.ts";

const hashLength = 10;

/** The names that Azure takes for a kind of service. */
export interface NameRules {
  readonly maxLength: number;
  /** Whether it may contain hyphens. */
  readonly hyphens: boolean;
  /** The name if nothing of the component's name can be kept; also the beginning where it has to be a letter. */
  readonly prefix: string;
  /** Whether it has to begin with a letter. @default false */
  readonly letterFirst?: true;
}

/** Where a component is declared: with another one of these, it gets another name. */
export interface Place {
  readonly subscriptionId: string;
  readonly project: string;
  readonly stack: string;
  readonly name: string;
}

/**
 * The default name of a service whose name is unique in all of Azure: the component's name and a hash of subscription,
 * project, stack and name. It is valid, the same on every run, and different in every subscription.
 */
export function globalName(name: string, rules: NameRules, parent: pulumi.Resource): pulumi.Output<string> {
  const { subscriptionId } = getClientConfigOutput({ parent });
  const [project, stack] = [pulumi.getProject(), pulumi.getStack()];
  return subscriptionId.apply((id) => hashedName({ subscriptionId: id, project, stack, name }, rules));
}

export function hashedName({ subscriptionId, project, stack, name }: Place, rules: NameRules): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([subscriptionId.toLowerCase(), project, stack, name]))
    .digest("hex")
    .slice(0, hashLength);
  const begin = rules.letterFirst === true && !/^[a-z]/i.test(slug(name)) ? `${rules.prefix} ` : "";
  const hyphen = rules.hyphens ? "-" : "";
  const words = slug(begin + name).replaceAll("-", hyphen);
  const readable = words.slice(0, rules.maxLength - hashLength - hyphen.length).replace(/-$/, "");
  return [readable === "" ? rules.prefix : readable, hash].join(hyphen);
}
