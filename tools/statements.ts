import { providerPackages } from "./statements/packages.ts";
import { declaredBy } from "./statements/sources.ts";
import { tableOf } from "./statements/table.ts";
import { dataFolder, writeTable } from "./statements/write.ts";

/** Makes the table of statements anew from what the providers declare: to be run when a provider is updated. */
const table = tableOf(await declaredBy(providerPackages));
writeTable(table);
console.log(`${table.size} modules written to ${dataFolder}`);
