import { hostTypeOf } from "../hosts/index.ts";
import type { Host } from "../facts/model.ts";
import { host } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { sayActor, sayList } from "../identity/words.ts";

export const machineIdentity: Rule = {
  id: "machine-identity",
  title: "Any process of a machine may sign in as its identity",
  level: "note",
  reason:
    "A machine asks its metadata endpoint for a token, and the endpoint does not ask who is calling. Whatever runs there, whoever's " +
    "it is, has the roles of every identity that is attached: a second application, an agent, whoever may log in. It is said " +
    "when an identity is attached, not again.",
  fix: "Run nothing on it that must not have these roles: give it a host of its own, or keep it from the endpoint, 169.254.169.254.",
  link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token",
  check: ({ before, after }) => {
    const known = new Set(before?.hosts.map(attached));
    const machines = after.hosts.filter(({ type }) => hostTypeOf(type)?.anyProcess === true);
    const byMachine = Map.groupBy(machines, ({ actor }) => actor.key);
    return [...byMachine.values()].flatMap((hosts) => found(hosts.filter((one) => !known.has(attached(one)))));
  },
  examples: [
    {
      title: "A machine and a scale set, without a baseline.",
      after: [
        host("identity report", "host report", { type: "azure-native:compute:virtualmachine" }),
        host("identity chat-api", "host workers", { type: "azure-native:compute:virtualmachinescaleset" }),
        host("identity logs", "host workers", { type: "azure-native:compute:virtualmachinescaleset" }),
      ],
      finds: [
        "note: any process on host workers may sign in as identity chat-api and identity logs",
        "note: any process on host report may sign in as identity report",
      ],
    },
    {
      title: "A machine gets a second identity.",
      before: [host("identity report", "host report", { type: "azure-native:compute:virtualmachine" })],
      after: [
        host("identity report", "host report", { type: "azure-native:compute:virtualmachine" }),
        host("identity deploy", "host report", { type: "azure-native:compute:virtualmachine" }),
      ],
      finds: ["note: any process on host report may sign in as identity deploy"],
    },
    {
      title: "A machine as it was before; and an app, which is told a secret with its address.",
      before: [host("identity report", "host report", { type: "azure-native:compute:virtualmachine" })],
      after: [
        host("identity report", "host report", { type: "azure-native:compute:virtualmachine" }),
        host("identity chat-api", "host web", { type: "azure-native:web:webapp" }),
      ],
      finds: [],
    },
  ],
};

const attached = ({ actor, identity }: Host): string => `${actor.key} ${identity.actor.key}`;

/** @param hosts one machine, with each identity that is new on it. */
function found(hosts: readonly Host[]): Found[] {
  const [first] = hosts;
  if (first === undefined) return [];
  const identities = new Set(hosts.map(({ identity }) => sayActor(identity.actor)));
  const message = `any process on ${sayActor(first.actor)} may sign in as ${sayList([...identities].toSorted())}`;
  return [{ message, ...at(first) }];
}
