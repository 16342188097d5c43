export { readWorkloads } from "./read.ts";
export { snippetsOf, type Remaining } from "./write.ts";
export { SnippetsError, type SnippetFile, type Workload } from "./terms.ts";
