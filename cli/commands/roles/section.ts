import { isPair, visit } from "yaml";

import { printRoles, type ListedRole } from "../../../roles/index.ts";
import { settingsDocument, writeSettings } from "../../system/settingsDocument.ts";

/** Writes the section `roles` of keyless.yaml, and leaves the rest unchanged, including comments. */
export async function writeRoleSection(path: string, shown: string, roles: readonly ListedRole[]): Promise<void> {
  const document = settingsDocument(path, shown);
  const node = document.createNode(printRoles(roles), { aliasDuplicateObjects: false });
  visit(node, {
    Scalar: (key, scalar, ancestors) => {
      // It is text, even if YAML could read it as something else.
      if (typeof scalar.value === "string" && !(key === "key" && isPair(ancestors.at(-1))))
        scalar.type = "QUOTE_DOUBLE";
    },
  });
  document.set("roles", node);
  await writeSettings(document, path, shown, "roles");
}
