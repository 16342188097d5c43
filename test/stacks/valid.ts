import { parseSettings } from "../../stacks/config.ts";

export const file = "stacks/Pulumi.prod.yaml";
/** Settings without a mistake. */
export const valid = {
  clusters: { aks: "https://issuer/" },
  accounts: { aoai: {}, search: { development: true } },
  workloads: { "chat-api": { description: "chat", schedule: "always", uses: ["aoai"] } },
  developers: {},
};

/** What is said of them with a change. */
export const errorOf = (change: Record<string, unknown>): string => {
  try {
    parseSettings(file, { ...valid, ...change });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing was thrown";
};
export const singleSpaced = (text: string) => text.replace(/ +/g, " ");
export const workload = (change: object) => ({
  workloads: { "chat-api": { ...valid.workloads["chat-api"], ...change } },
});
