import fc from "fast-check";
import { azureAd, azureNativeModule, modules, type DeclaredModule } from "./declarations.ts";

/** The same modules in every run of one version of the tests; `npm run test:full` takes all. */
const seed = 20_261_129;

/** Some modules of azure-native, small and large. */
export const sampledModules: readonly string[] = fc.sample(fc.constantFrom(...modules), { seed, numRuns: 12 });

export function sampled(): DeclaredModule[] {
  return [...sampledModules.map(azureNativeModule), azureAd()];
}

export function all(): DeclaredModule[] {
  return [...modules.map(azureNativeModule), azureAd()];
}
