import { providerPackages } from "./statements/packages.ts";
import { declaredBy } from "./statements/sources.ts";
import { tableOf } from "./statements/table.ts";
import { dataFolder, writeTable } from "./statements/write.ts";

/** Generates the table of statements from the providers' declarations. Run it when a provider is updated. */
const table = tableOf(await declaredBy(providerPackages));
writeTable(table);
console.log(`${table.size} modules written to ${dataFolder}`);
