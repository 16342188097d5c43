import { join } from "node:path";
import { hasFile } from "../files.ts";
import { UserError } from "../userError.ts";
import { noSettings, settingsFile, type Settings } from "./settings.ts";

/**
 * Reads keyless.yaml in a folder. Without the file the settings are empty.
 *
 * @throws UserError naming file, line and key, with what was given and what was expected.
 */
export async function readSettings(folder: string): Promise<Settings> {
  if (hasFile(join(folder, "keyless.yml"), "keyless.yml")) {
    throw new UserError(`keyless.yml: the file has to be called ${settingsFile}: rename it`);
  }
  const path = join(folder, settingsFile);
  if (!hasFile(path, settingsFile)) {
    return noSettings;
  }
  // It is slow to load, so it is loaded only if there is something to parse.
  const { parseSettings } = await import("./parse.ts");
  return parseSettings(path);
}
