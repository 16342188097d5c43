import type { ServiceDefinition } from "../definition.ts";
import { cognitiveServices } from "./cognitive/index.ts";
import { foundryProject } from "./foundryProject.ts";
import { keyVault } from "./keyVault.ts";
import { openAI } from "./openAI.ts";
import { search } from "./search.ts";
import { storageBlobs, storageFiles, storageQueues, storageTables } from "./storage.ts";

/** Every service that workloads can call, a file and a row each. */
export const services: readonly ServiceDefinition[] = [
  openAI,
  ...cognitiveServices,
  foundryProject,
  search,
  storageBlobs,
  storageQueues,
  storageTables,
  storageFiles,
  keyVault,
];
