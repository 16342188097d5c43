import { readSettings } from "./config.ts";
import { declareEnvironment } from "./environment.ts";

/** The program that `pulumi up` runs: the environment of this stack, from stacks/Pulumi.<stack>.yaml. */
export const { endpoints, clientIds, serviceAccounts, gitHubSignIns, workloads } = declareEnvironment(readSettings());
