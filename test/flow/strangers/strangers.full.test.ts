import { describeStrangers } from "./claims.ts";

describeStrangers((edits) => edits);
