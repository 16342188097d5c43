import fc from "fast-check";
import type { Settings } from "../../../../stacks/schema.ts";
import { pick, picked, pickedEntry, type SettingsEdit } from "./edit.ts";

/** Groups that were there before the stack. */
export const existingGroups = [
  { objectId: "a1b2c3d4-7e57-4f10-8a01-0c10ad0000d1", displayName: "Data scientists" },
  { objectId: "a1b2c3d4-7e57-4f10-8a01-0c10ad0000d2", displayName: "Prompt engineers" },
] as const;

/** Changes of who of the developers is let in where: groups that the program makes, and groups by id and by name. */
export const developerEdit: fc.Arbitrary<SettingsEdit> = fc.oneof(
  pick.map((number): SettingsEdit => ({
    says: "a new group of developers is let in",
    apply(settings, turn) {
      const account = developmentAccount(settings, number);
      if (account !== undefined) settings.developers[`developers-${turn}`] = { account, createGroup: true };
    },
  })),
  fc.tuple(pick, fc.constantFrom(...existingGroups), fc.boolean()).map(([number, group, isById]): SettingsEdit => ({
    says: `developers of an existing group are let in, by ${isById ? "id" : "name"}`,
    apply(settings, turn) {
      const account = developmentAccount(settings, number);
      // Azure takes one role for one group on one account once.
      if (account === undefined || Object.values(settings.developers).some((other) => isOf(other, group))) return;
      const named = isById ? { groupId: group.objectId } : { groupName: group.displayName };
      settings.developers[`developers-${turn}`] = { account, ...named };
    },
  })),
  pick.map((number): SettingsEdit => ({
    says: "a group of developers is not let in any more",
    apply({ developers }) {
      const [name] = pickedEntry(developers, number) ?? [];
      if (name !== undefined) Reflect.deleteProperty(developers, name);
    },
  })),
  fc.tuple(pick, pick).map(([number, which]): SettingsEdit => ({
    says: "a group of developers is let in elsewhere",
    apply(settings) {
      const [, developers] = pickedEntry(settings.developers, number) ?? [];
      const account = developmentAccount(settings, which);
      if (developers !== undefined && account !== undefined) developers.account = account;
    },
  })),
);

type Developers = Settings["developers"][string];

function isOf({ groupId, groupName }: Developers, group: (typeof existingGroups)[number]): boolean {
  return groupId === group.objectId || groupName === group.displayName;
}

function developmentAccount({ accounts }: Settings, number: number): string | undefined {
  const open = Object.keys(accounts).filter((name) => accounts[name]?.development === true);
  return picked(open, number);
}
