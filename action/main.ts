import { step } from "./step.ts";

process.exitCode = await step(process.env);
