import { isPair, parseDocument, visit, type Document } from "yaml";

import { printRoles, type ListedRole } from "../../../roles/index.ts";
import { UserError } from "../../system/errors.ts";
import { replaceFile } from "../../system/replaceFile.ts";
import { textOf } from "../../system/textFile.ts";

const empty = "# yaml-language-server: $schema=./node_modules/azure-keyless/keyless.schema.json\nversion: 1\n";

/** Writes the section `roles` of keyless.yaml, and leaves the rest unchanged, including comments. */
export async function writeRoleSection(path: string, shown: string, roles: readonly ListedRole[]): Promise<void> {
  const document: Document = parseDocument(textOf(path, shown) ?? empty);
  const node = document.createNode(printRoles(roles), { aliasDuplicateObjects: false });
  visit(node, {
    Scalar: (key, scalar, ancestors) => {
      // It is text, even if YAML could read it as something else.
      if (typeof scalar.value === "string" && !(key === "key" && isPair(ancestors.at(-1))))
        scalar.type = "QUOTE_DOUBLE";
    },
  });
  document.set("roles", node);
  await replaceFile(path, written(document, shown));
}

function written(document: Document, shown: string): string {
  try {
    return document.toString({ lineWidth: 0 });
  } catch (error) {
    // An alias elsewhere in the file refers to the old section.
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${shown}: the section roles cannot be written anew: ${reason}`);
  }
}
