import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import type { Edits } from "../../engine/copy/workspace.ts";
import type { Tenant } from "../../sandbox/state/readTenant.ts";
import { ourProgram } from "./ourProgram.ts";
import { conflictsIn, describeEngine, makeStack } from "./realEngine.ts";

const timeout = 300_000;
const stack = "crowded";

/** Writes take so long that those which are not kept apart meet, also on a machine under load. */
const slow = (milliseconds: number) => ({ KEYLESS_SANDBOX_LATENCY_MS: String(milliseconds) });
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const allBut = (count: number, gone: readonly number[]) => upTo(count).filter((number) => !gone.includes(number));

/** Which deployments of one account and which credentials of one identity are declared, by number. */
interface Crowd {
  readonly deployments: readonly number[];
  readonly credentials: readonly number[];
  readonly authentication?: Readonly<Record<string, string>>;
}

/** Makes these the settings of our stack. */
function settings({ deployments, credentials, authentication = { mode: "keyless" } }: Crowd): Edits {
  const config = {
    "azure-native:location": "swedencentral",
    "azure-keyless:clusters": { aks: "https://oidc.example/cluster/" },
    "azure-keyless:accounts": {
      aoai: {
        authentication,
        deployments: Object.fromEntries(deployments.map((number) => [`model-${number}`, { model: "gpt-4.1-mini" }])),
      },
    },
    "azure-keyless:workloads": {
      crowd: {
        description: "Many may act as it",
        schedule: "always",
        uses: ["aoai"],
        serviceAccounts: credentials.map((number) => ({ cluster: "aks", namespace: "crowd", name: `app-${number}` })),
      },
    },
  };
  return {
    [`stacks/Pulumi.${stack}.yaml`]: (text) => {
      const document = parseDocument(text);
      document.set("config", document.createNode(config));
      // The engine takes a date that is not quoted for a time.
      return document.toString({ defaultStringType: "QUOTE_DOUBLE" });
    },
  };
}

function countsIn({ resources }: Tenant) {
  const ofType = (type: string) => resources.filter((resource) => resource.type.endsWith(type)).length;
  return { deployments: ofType("/accounts/deployments"), credentials: ofType("/federatedIdentityCredentials") };
}

const codesIn = (tenant: Tenant) => [...new Set(conflictsIn(tenant).map((conflict) => conflict.split(" ")[0]))];

/** What the library keeps apart, where it says so, and what Azure says when two meet. */
const kept = [
  {
    what: "deployments of one account",
    file: "components/account/writes.ts",
    all: "return [...(declared.get(account) ?? [])]",
    last: "return [...(declared.get(account) ?? [])].slice(-1)",
    none: "return []",
    declare: (deployments: readonly number[]) => settings({ deployments, credentials: [] }),
    code: "RequestConflict",
  },
  {
    what: "credentials of one identity",
    file: "components/trust/credentials.ts",
    all: "dependsOn: [...this.#declared.values()]",
    last: "dependsOn: [...this.#declared.values()].slice(-1)",
    none: "dependsOn: []",
    declare: (credentials: readonly number[]) => settings({ deployments: [], credentials }),
    code: "ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity",
  },
] as const;

describeEngine("20 credentials of one identity and 6 deployments of one account", () => {
  const everything = { deployments: upTo(6), credentials: upTo(20) };
  const fewer = { deployments: allBut(6, [2, 4, 6]), credentials: allBut(20, [7, 15]) };

  it(
    "never meet: not when all are made, some are removed at once, come back in another order, change together, and go",
    async () => {
      const { engine, edit, tenant } = await makeStack(ourProgram, stack, slow(150));
      const up = async (crowd: Crowd) => {
        edit(settings(crowd));
        await engine.up();
        return countsIn(tenant());
      };

      expect(await up(everything)).toEqual({ deployments: 6, credentials: 20 });
      expect(await up(fewer)).toEqual({ deployments: 3, credentials: 18 });
      const turned = { deployments: upTo(6).toReversed(), credentials: upTo(20).toReversed() };
      expect(await up(turned)).toEqual({ deployments: 6, credentials: 20 });
      // The tags of the account are those of its deployments: those that stay are updated while others go.
      const authentication = { mode: "dual", reason: "a migration", until: "2099-12-31" };
      expect(await up({ ...fewer, authentication })).toEqual({ deployments: 3, credentials: 18 });
      await engine.destroy();
      expect(countsIn(tenant())).toEqual({ deployments: 0, credentials: 0 });
      expect(conflictsIn(tenant())).toEqual([]);
    },
    timeout,
  );
});

describeEngine("without the library's care", () => {
  describe.each(kept)("$what", ({ file, all, last, none, declare, code }) => {
    it(
      "meet when they wait for nothing",
      async () => {
        const { engine, edit, tenant } = await makeStack(ourProgram, stack, slow(150));
        edit({ ...declare(upTo(6)), [file]: waiting(all, none) });

        await expect(engine.up()).rejects.toThrow(code);
        expect(codesIn(tenant())).toEqual([code]);
      },
      timeout,
    );

    it(
      "meet when each waits only for the one before, and every second one is removed",
      async () => {
        const { engine, edit, tenant } = await makeStack(ourProgram, stack, slow(400));
        edit({ ...declare(upTo(6)), [file]: waiting(all, last) });
        await engine.up();
        expect(conflictsIn(tenant())).toEqual([]);

        edit(declare([1, 3, 5]));
        await expect(engine.up()).rejects.toThrow(code);
        expect(codesIn(tenant())).toEqual([code]);
      },
      timeout,
    );
  });
});

/** Lets a resource wait for others than for all earlier ones. */
function waiting(all: string, others: string) {
  return (text: string) => text.replace(all, others);
}
