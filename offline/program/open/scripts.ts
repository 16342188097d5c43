import { fileOfScript } from "../code/scopes.ts";
import type { Sdk } from "../sdk.ts";

/**
 * Spares the program the debugger. The SDK switches it on from the start, and is then told of every script that is loaded, to
 * have the places of functions that it may serialize later: few programs serialize any, and those get their places from us.
 */
export function openScripts({ hooks }: Sdk): void {
  if (hooks !== undefined) {
    hooks.isInitializedAsync = () => Promise.resolve();
    hooks.getScriptUrl = fileOfScript;
  }
}
