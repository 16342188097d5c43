import { readFileSync } from "node:fs";

/** A change of the text of a program. */
export type Edit = (text: string) => string;

/** Replaces text that occurs exactly once. */
export function replace(from: string, to: string): Edit {
  return (text) => {
    const count = text.split(from).length - 1;
    if (count !== 1) throw new Error(`"${from}" occurs ${count} times in the program, expected once`);
    return text.replace(from, () => to);
  };
}

/** Adds statements at the end. */
export function append(statements: string): Edit {
  return (text) => `${text}\n${statements}\n`;
}

/** Removes the statement that declares the resource. */
export function remove(name: string): Edit {
  return (text) => {
    const { start, end } = statementOf(text, name);
    return text.slice(0, start) + text.slice(end);
  };
}

/** Gives the resource options. */
export function withOptions(name: string, options: string): Edit {
  return (text) => {
    const { end } = statementOf(text, name);
    return `${text.slice(0, end - closing.length)}\n}, { ${options} });\n${text.slice(end)}`;
  };
}

/** Adds arguments to the resource. */
export function withArgs(name: string, args: string): Edit {
  return (text) => {
    const { end } = statementOf(text, name);
    return `${text.slice(0, end - closing.length)}\n  ${args}${text.slice(end - closing.length)}`;
  };
}

/** A role assignment, at the end. */
export function assign(name: string, to: Assigned): Edit {
  return append(`new RoleAssignment("${name}", {
  scope: ${to.scope},
  principalId: ${to.principalId},
  principalType: "${to.principalType ?? "ServicePrincipal"}",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/${to.role}",
});`);
}

/** Who is given what on what. Scope and principal are expressions of the program. */
export interface Assigned {
  readonly scope: string;
  readonly principalId: string;
  /** @default "ServicePrincipal" */
  readonly principalType?: "Group" | "User";
  readonly role: string;
}

/** Built-in roles that the rows give. */
export const roles = {
  contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
  openAIUser: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  openAIContributor: "a001fd3d-188f-4b5d-821b-7da978bf7442",
  cognitiveServicesUser: "a97b65f3-24c7-4388-baec-2e87135dc908",
  managedIdentityContributor: "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59",
  managedIdentityOperator: "f1a07417-d97a-45cb-824c-7a7467783830",
  containerAppsOperator: "f3bd1b5c-91fa-40e7-afe7-0c11d331232c",
} as const;

/** The files of a project whose program is a file in programs/. */
export function sourcesOf(program: string): Readonly<Record<string, string>> {
  return {
    "Pulumi.yaml": [
      `name: ${program}`,
      "main: index.ts",
      "runtime: { name: nodejs, options: { typescript: false } }",
      "config: { azure-native:location: swedencentral }",
      "",
    ].join("\n"),
    "index.ts": readFileSync(new URL(`programs/${program}.ts`, import.meta.url), "utf8"),
  };
}

const closing = "\n});\n";

/** Where the statement that declares the resource begins and ends; it spans several lines. */
function statementOf(text: string, name: string): { readonly start: number; readonly end: number } {
  const start = text.search(new RegExp(`^(export )?(const \\w+ = )?new \\w+\\("${name}", \\{\\n`, "m"));
  const end = text.indexOf(";\n", text.indexOf("\n}", start)) + 2;
  if (start === -1) throw new Error(`no statement of several lines declares "${name}"`);
  return { start, end };
}
