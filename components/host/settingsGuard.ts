import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { settingsWriter, type SettingsWriter } from "./settingsWriters.ts";

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

/**
 * Refuses a resource of the program that would replace what a component declares. Azure has one list of settings for each app
 * and slot, and one list of the settings that stay: a second resource overwrites the first, whichever comes last
 * (https://learn.microsoft.com/azure/templates/microsoft.web/sites/config-appsettings).
 *
 * It looks at every resource that is declared later, since there is no other moment at which Pulumi shows one to another. A
 * name is recognized as an output of the app or as plain text. What was declared before the app is not seen here: the rule
 * `overwritten-settings` of the report finds that.
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
    const writer = settingsWriter(type, props);
    if (writer !== undefined) {
      const found = all.find((one) => opts.parent !== one.component && isAbout(one, writer));
      if (found !== undefined) throw overwritten(found, writer, name);
    }
    return undefined;
  });
}

function isAbout({ app, slot }: OwnSettings, writer: SettingsWriter): boolean {
  if (writer.isOfSlot !== (slot !== undefined)) return false;
  if (slot === undefined) return isSame(writer.app, app);
  return (isSame(writer.app, app) || comesFrom(writer.app, slot.resource)) && isSame(writer.slot, slot);
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

function overwritten({ where }: OwnSettings, { what, isSticky }: SettingsWriter, name: string): KeylessError {
  const [lost, expected] = isSticky
    ? ["the names of settings that stay with their slot", "slotSettings of the app: they are merged there"]
    : ["all its settings, also those of its workload", "siteConfig.appSettings of the app: they are merged there"];
  return new KeylessError(where, `${what} "${name}" would overwrite ${lost}`, [["expected", expected]]);
}
