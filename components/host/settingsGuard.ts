import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";

/** An app or a slot whose settings one component declares. */
export interface OwnSettings {
  /** The component, by which its own resources are known. */
  readonly component: pulumi.Resource;
  /** Its name in errors. */
  readonly where: string;
  /** The raw app, and its name if that is plain. */
  readonly app: Named;
  /** The raw slot, for a slot. */
  readonly slot?: Named;
}
interface Named {
  readonly resource: pulumi.Resource;
  readonly name: pulumi.Input<string | undefined>;
}

/** By stack, so that tests that declare several programs do not meet. */
const guarded = new WeakMap<pulumi.Resource, OwnSettings[]>();

const settingsType =
  /^azure-native:web(?:\/\w+)?:WebApp(ApplicationSettings|ApplicationSettingsSlot|SlotConfigurationNames)$/;

/**
 * Refuses a resource of the program that would replace what a component declares. Azure has one list of settings for each app
 * and slot, and one list of the settings that stay: a second resource overwrites the first, whichever comes last
 * (https://learn.microsoft.com/azure/templates/microsoft.web/sites/config-appsettings).
 *
 * It looks at every resource that is declared later, since there is no other moment at which Pulumi shows one to another. A
 * name is recognized as an output of the app or as plain text. What was declared before the app is not seen.
 */
export function guardSettings(own: OwnSettings): void {
  const stack = pulumi.runtime.getStackResource();
  if (stack === undefined) return;
  const known = guarded.get(stack);
  if (known !== undefined) {
    known.push(own);
    return;
  }
  const all = [own];
  guarded.set(stack, all);
  pulumi.runtime.registerStackTransformation(({ type, name, props, opts }) => {
    const kind = settingsType.exec(type)?.[1];
    if (kind !== undefined) {
      const found = all.find((one) => opts.parent !== one.component && isAbout(one, kind, props as Given));
      if (found !== undefined) throw overwritten(found, kind, name);
    }
    return undefined;
  });
}

/** The inputs that say which app or slot it is. */
interface Given {
  readonly name?: unknown;
  readonly slot?: unknown;
}

function isAbout({ app, slot }: OwnSettings, kind: string, given: Given): boolean {
  const isOfSlot = kind === "ApplicationSettingsSlot";
  if (isOfSlot !== (slot !== undefined)) return false;
  if (slot === undefined) return isSame(given.name, app);
  return (isSame(given.name, app) || comesFrom(given.name, slot.resource)) && isSame(given.slot, slot);
}

/** Whether an input is the name of a resource: it comes from it, or both are the same. */
function isSame(given: unknown, { resource, name }: Named): boolean {
  if (pulumi.Output.isInstance(given)) return given === name || comesFrom(given, resource);
  return typeof given === "string" && typeof name === "string" && given.toLowerCase() === name.toLowerCase();
}

/** Whether a value is an output of a resource. The types of the SDK leave out where an output comes from. */
function comesFrom(given: unknown, resource: pulumi.Resource): boolean {
  if (!pulumi.Output.isInstance(given)) return false;
  return (given as unknown as { resources: () => ReadonlySet<pulumi.Resource> }).resources().has(resource);
}

function overwritten({ where }: OwnSettings, kind: string, name: string): KeylessError {
  const isSticky = kind === "SlotConfigurationNames";
  const [lost, expected] = isSticky
    ? ["the names of settings that stay with their slot", "slotSettings of the app: they are merged there"]
    : ["all its settings, also those of its workload", "siteConfig.appSettings of the app: they are merged there"];
  return new KeylessError(where, `WebApp${kind} "${name}" would overwrite ${lost}`, [["expected", expected]]);
}
