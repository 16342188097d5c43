import type { HarmlessRule } from "../rule.ts";

const time =
  /\b(times?|timeouts?|dates?|durations?|intervals?|schedules?|cron|recurrence|frequency|periods?|windows?|days?|hours?|minutes?|seconds?|milliseconds|weeks?|weekdays?|months?|years?|timezone|ttl|delay|retention|iso8601|utc|grain|datetime|timestamp|rpo|cooldown|soft delete\w*|purge protection)\b/;
const size =
  /\b(sizes?|capacity|capacities|counts?|limits?|quotas?|tiers?|sku|family|edition|cpus?|cores?|memory|iops|throughput|bandwidth|mbps|gb|mb|tb|kb|bytes|replicas?|scale|scaling|autoscale|auto ?scal\w*|max|maximum|min|minimum|thresholds?|percent\w*|ratio|width|height|length|depth|priority|weight|surge|partition count|burst\w*|overprovision\w*|oversubscri\w*|license type|billing\w*|cost|budget|amount|currency|units?|performance\w*|caching|cache (size|policy)|storage account type|disk type|volume type|redundan\w*|high availability|ha mode|failover (mode|priority|policy)|geo backup|geo redundan\w*|replication type|account tier|account replication type|ephemeral|spot|eviction|eviction policy|cluster mode|sharding|shards?|queue (size|depth)|prefetch|batch size|parallelism|concurrency|batch\w*)\b/;
const image =
  /^(image|images|image name|image version|image tag|os|os type|os version|os sku|os state|os family|hyper vgeneration|hyper v generation|vm size|instance type|machine type|node size|generation|architecture|platform|base image|container image|docker image( name| tag)?|image pull policy)$/;
const version =
  /^(\w+ ){0,3}(versions?|api version|channel|release channel|upgrade channel|etag|e tag|revision|generation|digest|checksum|auto ?upgrade\w*|minor version upgrade)$/;

/** Names in which a number is not an amount. */
const notAmount =
  /\b(ids?|uid|gid|mode|mask|permissions?|users?|groups?|actors?|tokens?|passwords?|secrets?|keys?|access|auth\w*|sign|login|roles?|members?|expir\w*|lifetime|valid\w*|assign\w*|wo version|revision|registration|approv\w*|review\w*|quorum|restriction|features?|not before|hop limit|cookie|force\w*|encryption|security domain|configuration data|pins?|teams?|logon|rule index|session duration|body bytes|^published|^external|^internal)\b/;

/** Names of things and people among sizes and times. */
const names =
  /\b(emails?|(?<!(sku|tier|time zone) )names?|guid|organi[sz]ation\w* unit\w*|time servers?|not before|real time protection|condition|providers?)\b/;

/** Times that say which data is read: it goes where whoever reads it may have had other data until then. */
const ofData =
  /\b(restore (point|from|to|time)|search time|point in time|snapshot time|backup timestamp|wipe|retrieval start|modified datetime|timestamp as of)\b/;

/** Owners whose beginning and end, and how often they are looked at, are a part of what they give. */
const ofAccess =
  /role|assignment|eligib|password|credential|secret|token|\bsas\b|certificate|access ?review|permission|access ?package/;

/** Owners whose numbers say who, how long or what: ids, trust in a name, a partition that is mounted, what is written to logs. */
const notAmounts =
  /access ?(review|package)|eligib|role ?(assignment|management)|sas ?token|credential|\b(approval|content key policy|open id|id range|host port range|volume source|(tlsa|ds|caa) record|body diagnostic|llm message|office365 source|streaminglocator)\b/;

const behaviour =
  /^((is |enable |enabled |use |has |disable |requires? )?(always on|use32 ?bit\w*( worker( process)?)?|web ?sockets?|http20|hyper v|xenon|partitioning|express|fips( image)?|ultra ?ssd|session|duplicate detection|dead lettering on (message expiration|filter evaluation exceptions)|batched operations|client affinity( partitioning| proxy)?|auto (pause|grow|swap\w*|minor version upgrade|inflate|scaling|resume|shutdown|stop)|read scale|spot|preemptible|accelerated networking|write accelerator|hibernation|ledger on|infrastructure encryption|encryption at host|double encryption|automatic (upgrade|updates)|stop on disconnect|free tier|analytical storage|multiple write locations|automatic failover|burst capacity|serverless|on demand|zone redundancy|streaming ingest|double|purge|auto stop|disk encryption|nested virtualization|soft delete|purge protection|versioning|change feed|point in time restore|last access time tracking|large file shares|reserved|(default )?consistency level|active revisions mode|revision suffix|expander|output error policy|workload profile type|node taints)( enabled| disabled| state)?)$/;

export const amountRules: readonly HarmlessRule[] = [
  {
    name: "temperature of data",
    isNarrow: true,
    reason: "says how quickly data is read, how many copies there are and what that costs",
    wouldMiss: "nothing: hot, cool and archive are prices, and so are copies in another region",
    matches: ({ words, refs }) =>
      refs.size === 0 && /^((default )?access tier|account (tier|replication type)|storage account type)$/.test(words),
  },
  {
    name: "behaviour",
    isNarrow: true,
    reason: "switches how it runs, saves or bills, each name looked up once by hand",
    wouldMiss: "another meaning of the same name at another service",
    matches: ({ words, owner, refs, isMap }) =>
      refs.size === 0 &&
      !isMap &&
      // A new version of an application in a gallery is code of whoever may write to the gallery.
      !/\b(gallery|vm) application$/.test(owner) &&
      (behaviour.test(words) ||
        (words === "enabled" &&
          /^((container )?delete retention|last access time tracking|restore) policy\b/.test(owner))),
  },
  {
    name: "number",
    isNarrow: true,
    reason: "is an amount: how many, how large, how long",
    wouldMiss: "a number that stands for somebody, or a bit mask of rights, by a name that says neither",
    matches: ({ kinds, refs, words, owner }) =>
      refs.size === 0 &&
      kinds.size > 0 &&
      !notAmounts.test(owner) &&
      // What is let through is sent to somebody.
      !(/^values?$/.test(words) && /\bfilter\b/.test(owner)) &&
      [...kinds].every((kind) => kind === "number") &&
      (!notAmount.test(words) || /^max [\w ]+ per user$/.test(words)),
  },
  {
    name: "sku",
    isNarrow: true,
    reason: "says what is bought: family, size, capacity",
    wouldMiss: "a tier in which another way to sign in is on from the start",
    matches: ({ owner, holders, words, refs }) =>
      refs.size === 0 &&
      (/^((\w+ )*sku( (description|definition|properties|capability|info|details?))?|capacity|(resource |cluster |plan )?sku args)$/.test(
        owner,
      ) ||
        (/\bsku$/.test(holders) && /\b(sku|tier)\b/.test(owner))) &&
      /^(name|tier|size|family|capacity|model|locations?|kind|resource type|default|maximum|minimum|scale type|actual|restrictions?)$/.test(
        words,
      ),
  },
  {
    name: "recurrence",
    isNarrow: true,
    reason: "says how often and when something runs that is told elsewhere",
    wouldMiss: "nothing: a time says neither what runs nor as whom",
    matches: ({ owner, words, refs }) =>
      refs.size === 0 &&
      (/^(cron|schedule) expression$/.test(words) ||
        (/\brecurrence( schedule)?$/.test(owner) &&
          /^(frequency|interval|(start|end) time|time zone|hours|minutes|week ?days|days|month days)$/.test(words))),
  },
  {
    name: "effort",
    isNarrow: true,
    reason: "says how often, how long and how wide something is tried that is told elsewhere",
    wouldMiss: "nothing: a number of tries says neither what runs nor as whom",
    matches: ({ owner, words, refs }) =>
      refs.size === 0 &&
      ((/\bactivity( policy)?$/.test(owner) &&
        /^(timeout|retry|parallel copies|data integration units|batch count)$/.test(words)) ||
        (/^(http|tcp) scale rule$/.test(owner) && words === "metadata") ||
        (/\bupgrade settings$/.test(owner) && /^max (surge|unavailable)$/.test(words))),
  },
  {
    name: "size",
    reason: "says how large it is, how fast, how many of it there are, or what is paid for it",
    wouldMiss: "a limit that holds access back, such as a quota of those who may sign in",
    matches: ({ words, owner, refs, isMap, provider }) =>
      refs.size === 0 &&
      !isMap &&
      size.test(words) &&
      !names.test(words) &&
      provider !== "azuread" &&
      !notAmounts.test(owner),
  },
  {
    name: "time",
    reason: "says when or how long",
    wouldMiss: "how long access lasts, by a name that does not speak of access or of its end",
    matches: ({ words, refs, isMap, provider, owner }) =>
      refs.size === 0 &&
      !isMap &&
      time.test(words) &&
      !names.test(words) &&
      !ofData.test(words) &&
      !/^windows (fx|os|server)\b|\bexpir|lifetime|\bvalid/.test(words) &&
      provider !== "azuread" &&
      !ofAccess.test(owner) &&
      !notAmounts.test(owner),
  },
  {
    name: "image",
    reason:
      "is the image or machine that runs: a change of it is a deployment of code, which whoever operates the host may do anyway",
    wouldMiss: "code of the same publisher that another team of theirs controls: who publishes it is compared",
    matches: ({ words, refs, kinds, owner, provider, told }) =>
      refs.size === 0 &&
      kinds.has("string") &&
      !/\bvolume source\b/.test(owner) &&
      // What is built is pushed under its name, and is made of what it is said to be cached in.
      !(provider === "docker" && /^(image name|images)$/.test(words)) &&
      !/\b(final image|to be generated|uploaded|pushed)\b/.test(told) &&
      (image.test(words) ||
        (/\b(image( reference| profile)?|plan|marketplace\w*)$/.test(owner) &&
          /^(offer|publisher|sku|version|exact version|name|product|tag)$/.test(words))),
  },
  {
    name: "version of a language",
    isNarrow: true,
    reason: "says which version of a language's runtime an app has",
    wouldMiss: "a version with a fault that lets somebody in",
    matches: ({ words, refs }) =>
      refs.size === 0 &&
      /^(use )?(net framework|dotnet( core)?|java|node|python|php|power ?shell( core)?|ruby|go|java server)( version)$/.test(
        words,
      ),
  },
  {
    name: "version",
    reason: "says which version of something runs",
    wouldMiss: "a version in which a default of access changed",
    matches: ({ words, refs, isMap, told, owner }) =>
      refs.size === 0 &&
      !isMap &&
      version.test(words) &&
      !names.test(words) &&
      !/\bresource id\b/.test(told) &&
      !/\bvolume( source)?\b/.test(owner),
  },
];
