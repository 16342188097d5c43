import { stringify } from "yaml";

import { inputSchema, outputs } from "../action/inputs.ts";

/** Where the Action starts, from the root of the repository. */
export const actionMain = "action/dist/action/main.js";

/** action.yml: the descriptions of the inputs and outputs, which are declared in action/inputs.ts, and no default. */
export function actionFile(): string {
  const described = ([name, { description = "" }]: [string, { description?: string | undefined }]) => [
    name,
    { description },
  ];
  const action = {
    name: "azure-keyless",
    description: "Who gains or loses which access in Azure by a pull request, from a Pulumi program that runs offline",
    inputs: Object.fromEntries(Object.entries(inputSchema.shape).map(described)) as object,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, description]) => [name, { description }])),
    runs: { using: "node24", main: actionMain },
    branding: { icon: "shield", color: "blue" },
  };
  return `# Written by npm run action, from action/inputs.ts.\n${stringify(action, { lineWidth: 0 })}`;
}
