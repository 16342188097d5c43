import { describeOnDigests } from "./describe.ts";
import { halfEdges } from "./halfEdges.ts";
import { describeOffline } from "./offline.ts";

const claim = "half an edge is access also where its other half is elsewhere";

describeOnDigests(claim, halfEdges, { numRuns: 5, seed: 31 });
describeOffline(claim, halfEdges, { numRuns: 1, seed: 32 });
