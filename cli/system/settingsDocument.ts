import { parseDocument, type Document } from "yaml";

import { UserError } from "./errors.ts";
import { replaceFile } from "./replaceFile.ts";
import { textOf } from "./textFile.ts";

const empty = "# yaml-language-server: $schema=./node_modules/azure-keyless/keyless.schema.json\nversion: 1\n";

/** keyless.yaml with its comments, to be written anew; a new one where there is none. */
export function settingsDocument(path: string, shown: string): Document {
  return parseDocument(textOf(path, shown) ?? empty);
}

/** @param section what was changed, for the message. @throws UserError when the file cannot be written. */
export async function writeSettings(document: Document, path: string, shown: string, section: string): Promise<void> {
  await replaceFile(path, written(document, shown, section));
}

function written(document: Document, shown: string, section: string): string {
  try {
    return document.toString({ lineWidth: 0 });
  } catch (error) {
    // An alias elsewhere in the file refers to the old section.
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${shown}: the section ${section} cannot be written anew: ${reason}`);
  }
}
