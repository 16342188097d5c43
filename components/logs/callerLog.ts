import { DiagnosticSetting } from "@pulumi/azure-native/monitor/diagnosticSetting.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless, type Adoption } from "../adoption.ts";
import { KeylessError, oneOf } from "../error.ts";
import { serviceOf, type CalledService } from "../service/target.ts";
import { logsOf } from "./categories.ts";

/** Arguments of {@link CallerLog}. */
export interface CallerLogArgs {
  /**
   * ARM id of the Log Analytics workspace that keeps the logs. Whoever may read it sees who calls what; requests and answers
   * of models are not in it. Changed in place.
   * @example workspace.id
   */
  workspaceId: pulumi.Input<string>;
  /** The services whose callers are logged. Each gets a diagnostic setting of its own. @example [account, docs, corpus, vault] */
  of: readonly CalledService[];
  /**
   * Name of the settings in Azure. Changing it is a replacement. A resource has at most five settings, and only one that
   * sends a category to a workspace.
   * @default the name of this component
   */
  settingName?: string;
  /**
   * Settings that are deployed already and become these, by the service: `aoai`, or `corpus-blobs` of a storage account. They
   * need `settingName`, which is one for all.
   * @default none: new ones are created
   * @example { aoai: { declaredAs: "account-logs" } }
   */
  adopt?: Record<string, Adoption>;
}

/**
 * Logs who calls the services of a program, and with what: a key or a token. Declare it on the first day. A migration off
 * keys can only begin when every caller is known, and the rarest ones call once a week or once a month: it needs as many
 * weeks of these logs.
 *
 * AI accounts log requests and the listing of keys, search services their operations, storage accounts reads, writes and
 * deletes of all four services, vaults who read which secret. Azure may take two hours before the first entry.
 *
 * @example
 * new CallerLog("callers", { workspaceId: workspace.id, of: [account, docs, corpus, vault] });
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
 * @throws KeylessError for a service without such logs, and for one that is named twice.
 */
export class CallerLog extends pulumi.ComponentResource {
  /** ARM id of the workspace. */
  public readonly workspaceId: pulumi.Output<string>;
  /** The raw resources, one for each log. */
  public readonly settings: readonly DiagnosticSetting[];

  constructor(name: string, args: CallerLogArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:CallerLog", name, {}, opts);
    const where = `CallerLog "${name}"`;
    this.workspaceId = pulumi.output(args.workspaceId);
    const adopt = args.adopt ?? {};
    const places = placesOf(where, args.of);
    checkAdopted(where, adopt, places);
    this.settings = places.map(
      ({ logicalName, resourceUri, categories }) =>
        new DiagnosticSetting(
          `${name}-${logicalName}`,
          {
            name: args.settingName ?? name,
            resourceUri,
            workspaceId: args.workspaceId,
            logs: categories.map((category) => ({ category, enabled: true })),
          },
          // Azure refuses a second setting that sends the same category to the same workspace.
          { ...childOptions(where, this, adoptedAs(where, args, logicalName)), deleteBeforeReplace: true },
        ),
    );
    this.registerOutputs({ workspaceId: this.workspaceId });
  }
}

/** What a setting was before. @throws KeylessError without the name that it has in Azure. */
function adoptedAs(where: string, { adopt = {}, settingName }: CallerLogArgs, name: string): Adoption | undefined {
  const found = Object.hasOwn(adopt, name) ? adopt[name] : undefined;
  refuseNameless(where, found, { settingName });
  return found;
}

/** @throws KeylessError for a setting to adopt that is none of these. */
function checkAdopted(where: string, adopt: Record<string, Adoption>, places: readonly Place[]): void {
  const names = places.map(({ logicalName }) => logicalName);
  const unknown = Object.keys(adopt).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new KeylessError(where, "no such setting to adopt", [
    ["given", `adopt: { "${unknown}": … }`],
    ["expected", oneOf(names)],
  ]);
}

interface Place {
  readonly logicalName: string;
  readonly resourceUri: pulumi.Output<string>;
  readonly categories: readonly string[];
}

function placesOf(where: string, services: readonly CalledService[]): readonly Place[] {
  const places = services.flatMap((service): Place[] => {
    const target = serviceOf(where, service);
    const logs = logsOf(service, target);
    if (logs.length === 0) throw new KeylessError(where, `${target.target} has no log of its callers`);
    return logs.map(({ below, word, categories }) => ({
      logicalName: word === undefined ? target.target : `${target.target}-${word}`,
      resourceUri: pulumi.interpolate`${target.id}${below}`,
      categories,
    }));
  });
  const names = places.map(({ logicalName }) => logicalName);
  const second = names.find((name, index) => names.indexOf(name) !== index);
  if (second === undefined) return places;
  throw new KeylessError(where, `${second} is logged twice`, [["expected", "each service once"]]);
}
