import { describeOnDigests } from "./describe.ts";
import { halfEdges } from "./halfEdges.ts";
import { describeOffline } from "./offline.ts";

const seed = 20261129;
const claim = "half an edge is access also where its other half is elsewhere";

describeOnDigests(claim, halfEdges, { numRuns: 200, seed });
describeOffline(claim, halfEdges, { numRuns: 40, seed });
