import type { HarmlessRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** Inputs that were looked up one by one: of which modules, in what, by which name. */
type Chosen = readonly (readonly [modules: RegExp, owner: RegExp, words: RegExp])[];

const isAmong =
  (chosen: Chosen) =>
  ({ module, owner, words, refs }: Subject): boolean =>
    refs.size === 0 &&
    chosen.some(([modules, owners, names]) => modules.test(module) && owners.test(owner) && names.test(words));

const monitoring = /^(insights|monitor|monitoring|alertsmanagement)$/;
const cosmos = /^(documentdb|cosmosdb)$/;

/** Inputs whose names sound like access, or say nothing, and that everybody who knows the service calls harmless. */
export const choiceRules: readonly HarmlessRule[] = [
  {
    name: "what is logged",
    isNarrow: true,
    reason:
      "says what is written down of what happens: no door opens by it, and where it is written is told by other inputs",
    wouldMiss:
      "what a category that is added tells those who read where it is written, and one that is switched off, so that nobody sees what is done",
    matches: isAmong([
      [
        monitoring,
        /^(log settings|metric settings|diagnostics? (log|metric) settings|diagnostic setting (enabled )?(log|metric))$/,
        /^(category|category group|enabled|time grain)$/,
      ],
      [
        monitoring,
        /^(microsoft common )?retention policy$|^diagnostic setting (enabled )?(log|metric) retention policy$/,
        /^(enabled|days)$/,
      ],
    ]),
  },
  {
    name: "who is called by an alert",
    isNarrow: true,
    reason: "names a group of those who hear of an alert or a cost: what runs there is told at the group",
    wouldMiss: "what an alert itself tells of the data that it was raised by",
    matches: isAmong([
      [
        monitoring,
        /\b(alert|rule) action( ?group)?$|^(action group|actions|.*alert.* action)$/,
        /^action group( id|s)$/,
      ],
      [/^(consumption|costmanagement)$/, /\bnotification$/, /^contact (emails|groups|roles)$/],
      [/^(consumption|costmanagement)$/, /^budget$/, /^scope$/],
    ]),
  },
  {
    name: "form",
    isNarrow: true,
    reason: "says in which form something is kept, run, saved or paid for",
    wouldMiss: "a form that brings another way to sign in",
    matches: isAmong([
      [/^compute$/, /^disk$/, /^(optimized for frequent attach|supports hibernation|os type)$/],
      [
        /^containerservice$/,
        /^(managed cluster )?agent ?pool( profile)?$/,
        /^(mode|type|gpu instance profile|message of the day|node initialization taints)$/,
      ],
      [/^containerservice$/, /^managedcluster$/, /^support plan$/],
      [/^search$/, /^service$/, /^(hosting mode|semantic search)$/],
      [/^(servicebus|eventhub)$/, /^(queue|topic|subscription)$/, /^auto delete on idle$/],
      [/^(app|containerapp)$/, /^(containerapp|app|job)$/, /^workload profile name$/],
      [/^devcenter$/, /^dev ?box ?definition$/, /^(hibernate support|os storage type)$/],
      [/^devcenter$/, /^schedule$/, /^(state|type|frequency)$/],
      [/^devcenter$/, /^stop on (disconnect|no connect) configuration$/, /^status$/],
      [/^synapse$/, /^(auto pause|auto scale) properties$|^dynamic executor allocation$/, /^enabled$/],
      [/^synapse$/, /^big ?data ?pool$/, /^is (autotune|compute isolation) enabled$/],
      [/^synapse$/, /^sql ?pool$/, /^storage account type$/],
      [/^storage$/, /^storage ?account$/, /^is hns enabled$/],
      [/^storage$/, /^account$/, /^is hns enabled$/],
      [/^storage$/, /^blob$/, /^type$/],
      [cosmos, /\b(periodic|continuous) mode( backup policy| properties)$|^account backup$/, /^(type|tier)$/],
      [/^storage$/, /^management ?policy\b/, /^(enabled|name|type|blob types|prefix match)$/],
      [/^(dbforpostgresql|dbformysql|postgresql|mysql)$/, /\bhigh availability$/, /^(mode|standby availability zone)$/],
      [
        /^(dbforpostgresql|dbformysql)$/,
        /^(backup|storage|server backup|server storage)$/,
        /^(geo redundant backup|auto ?grow|type)$/,
      ],
      [/^app$/, /^job configuration$/, /^trigger type$/],
      [cosmos, /^(database ?)?account$/, /^enable (partition merge|priority based execution)$/],
      [/^(applicationinsights|insights)$/, /^component$/, /^(kind|request source|flow type)$/],
      [/^(web|appservice)$/, /^(app ?service|service)? ?plan$/, /^(kind|is custom mode)$/],
    ]),
  },
  {
    name: "transport",
    isNarrow: true,
    reason: "says by which protocol and from where a service is reached: who gets through still needs a key or a role",
    wouldMiss: "a secret that is sent where somebody listens",
    matches: isAmong([
      [
        /^(network|privatelink)$/,
        /^private (link service|service) connection$|^endpoint private service connection$/,
        /^(group ids|subresource names)$/,
      ],
      [/^containerservice$/, /\bapi server access profile$/, /^(enable private cluster|authorized ip ranges)$/],
      [/^containerservice$/, /^kubernetes ?cluster$/, /^private cluster enabled$/],
      [/^app$/, /^ingress$/, /^transport$/],
    ]),
  },
  {
    name: "image of a dev box",
    isNarrow: true,
    reason:
      "is what a dev box starts with: its users may install anything there, and whose gallery it is of is compared",
    wouldMiss:
      "an image with a back door of somebody who may put images into the same gallery, or by another definition",
    matches: isAmong([
      [/^devcenter$/, /^pool$/, /^dev ?box definition( name| type)$/],
      [/^devcenter$/, /^image reference$/, /^id$/],
    ]),
  },
];
