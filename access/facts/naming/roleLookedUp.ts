import { roleGuid, type RoleCatalogue } from "../../../roles/index.ts";

/**
 * The GUID of the role that an unknown value is, where the program looks it up: whoever asks Azure for the role with a GUID
 * gets that role, and no tenant can have a role of its own with the name of a built-in one.
 *
 * @param words what an offline run says of the value. An argument in it holds no comma and no bracket.
 */
export function roleLookedUp(words: string, catalogue: RoleCatalogue): string | undefined {
  const { guid, name } = lookUp.exec(words)?.groups ?? {};
  const role = guid ?? (name === undefined ? undefined : catalogue.find(name)?.id);
  return role === undefined ? undefined : roleGuid(role);
}

const answers = "(?:id|name|roleDefinitionId) of the answer of";
const functions = "azure(?:-native:authorization(?:/v\\w+)?:|:authorization/getRoleDefinition:)getRoleDefinition";
const guid = "(?<guid>[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})";
const asked = `(?:roleDefinitionId: (?:/[\\w/.-]*/)?${guid}|name: (?<name>[\\w /-]+))`;
const lookUp = new RegExp(`^${answers} ${functions}\\(${asked}(?:, scope: [^,()]*)?\\)$`, "i");
