import type { HarmlessRule } from "../rule.ts";

const shape =
  /\b(columns?|collation|char ?set|encoding|format|delimiter|separator|compression|index(es|ing)?|indexing (mode|policy)|partition (key|count|keys|kind)|schema|row|rows|null value|escape char|quote char|header|skip line count|date format|mapping kind|mapping|throughput|consistency( level)?|conflict resolution|conflict resolution path|unique|sort|ordering|dimension|precision|data type|field|fields|fieldname|analytical storage|analyzer|synonym\w*|vectori?z\w*|embedding\w*|similarity|facetable|searchable|sortable|filterable|retrievable|analytical|transforms|algorithm|learning rate|epochs|optimizer|loss|model name|model version|model format)\b/;

const partition =
  /^(partition keys?( path| paths| version)?|sort keys?|row key|shard keys?|paths?|clustering keys?|unique keys?|distribution keys?|primary keys?|key columns?)$/;

const isRight =
  /\b(principals?|identit\w*|clients?|tenants?|roles?|tokens?|secrets?|passwords?|credentials?|admin\w*|users?|auth\w*|vault|scripts?|ur[il]s?|ids?|encryption|service principal|custom \w+ header|sse|unique identifier|rule name|hosts?|origin|header (field )?(name|value)|topic|index document|schema name|index name|output columns)\b/;

/** A schema of a database, in which a table is found. */
const ofTables = /\bschema (name|search path)\b/;

/** A list of what programs are told when they start. */
const ofSettings = /^(environment var(iable)?|env var|[a-z ]*\bcontainer env)$/;

export const dataRules: readonly HarmlessRule[] = [
  {
    name: "shape of data",
    reason: "says how data looks that is kept",
    wouldMiss: "a view or a mapping that shows data to more people",
    matches: ({ words, refs, isMap, told }) =>
      refs.size === 0 && !isMap && shape.test(words) && !isRight.test(words) && !ofTables.test(told),
  },
  {
    name: "key of a partition",
    isNarrow: true,
    reason: "says which column data is spread by: nothing that opens a door",
    wouldMiss: "nothing: the values are names of columns",
    matches: ({ words, owner, refs, module }) =>
      refs.size === 0 &&
      ((partition.test(words) &&
        words !== "path" &&
        words !== "paths" &&
        words !== "primary key" &&
        words !== "primary keys") ||
        (/^(documentdb|cosmosdb)$/.test(module) &&
          /\b(partition key|unique key|excluded path|included path|composite path|spatial spec|indexing policy|indexes|container partition key|conflict resolution policy|cluster key|column|vector index|full text path)\b/.test(
            owner,
          ) &&
          // Of what is encrypted by its reader the key is named, and a conflict may be resolved by a stored procedure.
          !/\bencryption\b/.test(`${owner} ${words}`) &&
          !/\bprocedure\b/.test(words))),
  },
  {
    name: "name of a database",
    isNarrow: true,
    reason: "is what a database or a container of Cosmos DB is called, and what it is bought as",
    wouldMiss: "nothing: who may read it is told at the account",
    matches: ({ words, owner, refs, module }) =>
      refs.size === 0 &&
      /^(documentdb|cosmosdb)$/.test(module) &&
      ((words === "id" && /^[\w ]*(database|container|collection|graph|table|keyspace)[\w ]* resource\b/.test(owner)) ||
        words === "database account offer type"),
  },
  {
    name: "name of a setting",
    isNarrow: true,
    reason: "is what a setting of a program is called, which says nothing without what it is set to",
    wouldMiss: "a name that is a switch by itself: settings are read with their names",
    matches: ({ owner, words, refs, provider }) =>
      refs.size === 0 && provider.startsWith("azure") && ofSettings.test(owner) && words === "name",
  },
];
