import { forTerminal, sayPowers, type TerminalStyle } from "../../access/engine.ts";
import {
  powersOf,
  privilegesOf,
  type PermissionBlock,
  type RoleComparison,
  type RoleDefinition,
  type Witness,
} from "../../roles/index.ts";

/** Longer names than these are not aligned with the others. */
const widestName = 60;

/** One line for each role: name, GUID, powers. */
export function printList(roles: readonly RoleDefinition[], style: TerminalStyle): string {
  const names = roles.map(({ name }) => forTerminal(name));
  const width = Math.min(widestName, Math.max(0, ...names.map(({ length }) => length)));
  const lines = roles.map((role, index) =>
    `${(names[index] ?? "").padEnd(width)}  ${style.dim(role.id)}  ${wordsOf(role)}`.trimEnd(),
  );
  return `${lines.join("\n")}\n\n${roles.length} roles\n`;
}

const wordsOf = (role: RoleDefinition) => (powersOf(role).length === 0 ? "" : sayPowers(powersOf(role)));

/** A role in full. */
export function printRole(role: RoleDefinition, style: TerminalStyle): string {
  const facts: [string, string][] = [
    ["GUID", role.id],
    ["former names", (role.formerNames ?? []).join(", ")],
    ["may", sayPowers(powersOf(role))],
    ["privileged", privilegesOf(role).join(", ")],
  ];
  const lines = facts
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `  ${label.padEnd(14)}${forTerminal(value)}`);
  const blocks = role.permissions.map((block, index) => printBlock(block, index, role.permissions.length, style));
  return `${style.bold(forTerminal(role.name))}\n${lines.join("\n")}\n\n${blocks.join("\n\n")}\n`;
}

function printBlock(block: PermissionBlock, index: number, count: number, style: TerminalStyle): string {
  const title = style.bold(count === 1 ? "Permissions" : `Permissions ${index + 1} of ${count}`);
  const lists: [string, readonly string[] | undefined][] = [
    ["actions", block.actions],
    ["not actions", block.notActions],
    ["data actions", block.dataActions],
    ["not data actions", block.notDataActions],
    ["condition", block.condition === undefined ? undefined : block.condition.split(/\r?\n/)],
  ];
  const sections = lists.flatMap(([label, lines]) =>
    lines === undefined || lines.length === 0
      ? []
      : [
          `  ${label}`,
          ...lines.map(
            (line) =>
              `    ${
                line
                  .match(/.{1,400}/gsu)
                  ?.map(forTerminal)
                  .join("") ?? ""
              }`,
          ),
        ],
  );
  return [title, ...sections].join("\n");
}

/** A comparison in words; `+` and `-` say the same as the headings. */
export function printComparison(
  [from, to]: readonly [RoleDefinition, RoleDefinition],
  { verdict, gained, lost }: RoleComparison,
  style: TerminalStyle,
): string {
  const sections = [
    `${forTerminal(from.name)} → ${forTerminal(to.name)}: ${style.bold(verdict)}`,
    ...(verdict === "unknown" ? ["Too costly to tell: these roles have too many patterns that cross."] : []),
    ...section("gained, for example", "+", gained),
    ...section("lost, for example", "-", lost),
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(title: string, sign: string, witnesses: readonly Witness[]): string[] {
  if (witnesses.length === 0) return [];
  const lines = witnesses.map(({ operation, text }) => `  ${sign} ${forTerminal(text)}${planeOf(operation.plane)}`);
  return [[title, ...lines].join("\n")];
}

const planeOf = (plane: Witness["operation"]["plane"]) => (plane === "data" ? "  [data]" : "");
