import type { ServiceDefinition } from "../definition.ts";
import { openAI } from "./openAI.ts";

/** Every service that workloads can call, a file and a row each. */
export const services: readonly ServiceDefinition[] = [openAI];
