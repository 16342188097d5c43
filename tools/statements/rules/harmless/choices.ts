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
      // Which share or secret a volume is of, and which workspace has the logs, other inputs say.
      [/^(app|containerapp)$/, /^((app|job) template )?volume$/, /^storage type$/],
      [/^app$/, /^app logs configuration$/, /^destination$/],
      [/^containerapp$/, /^environment$/, /^logs destination$/],
      [/^web$/, /^web ?app(slot)?$/, /^scm site also stopped$/],
      [/^(cognitiveservices|cognitive)$/, /^deployment( properties)?$/, /^version upgrade option$/],
    ]),
  },
  {
    name: "content filter",
    isNarrow: true,
    reason: "says what a model refuses to be asked and to answer, of everybody who may call it",
    wouldMiss: "a model that says what it was trained not to say",
    matches: isAmong([[/^(cognitiveservices|cognitive)$/, /^deployment( properties)?$/, /^rai policy name$/]]),
  },
  {
    name: "first try of the portal",
    isNarrow: true,
    reason: "says how the portal signs in first: whether keys work, and who lists them, is told elsewhere",
    wouldMiss: "nothing: in the portal everybody may choose the other way",
    matches: isAmong([[/^storage$/, /^(storage ?)?account$/, /^default to o ?auth authentication$/]]),
  },
  {
    name: "one of its own identities",
    isNarrow: true,
    reason:
      "says with which of the identities that an app has its references to secrets are read, as its code may do anyway",
    wouldMiss: "nothing: an identity that the app does not have reads nothing for it",
    matches: isAmong([
      [/^web$/, /^(web ?app(slot)?|site config)$/, /^key vault reference identity$/],
      [/^appservice$/, /web ?app(slot)?$|function ?app(slot)?$/, /^key vault reference identity id$/],
    ]),
  },
  {
    name: "name that a key belongs to",
    isNarrow: true,
    reason: "is what a machine or its administrator is called: who gets in is told by keys and passwords",
    wouldMiss: "a program that trusts an account or a host of the network by its name alone",
    matches: isAmong([
      [
        /^compute$/,
        /^(virtual machine scale set )?os profile$|^((orchestrated|linux|windows)?virtualmachine(scaleset)?)$/,
        /^(admin username|computer name( prefix)?)$/,
      ],
    ]),
  },
  {
    name: "measured start",
    isNarrow: true,
    reason: "says what a machine checks of its own system when it starts, whoever gets in",
    wouldMiss: "code of somebody who was in already and stays in the system",
    matches: isAmong([
      [
        /^compute$/,
        /^(uefi settings|security profile|(linux|windows)virtualmachine(scaleset)?)$/,
        /^(secure boot enabled|v ?tpm enabled|security type)$/,
      ],
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
