import { modules } from "../../statements/declarations.ts";
import { changesOf, expectedPlaces, unlistedChanges } from "./declaredInputs.ts";
import { describeOnDigests } from "./describe.ts";
import { halfEdges } from "./halfEdges.ts";
import { describeOffline } from "./offline.ts";

const seed = 20261129;
const places = expectedPlaces(modules);
const half = "half an edge is access also where its other half is elsewhere";
const silence = `${places.length} inputs of all modules that a second reading takes for access are never silent`;
const unlisted = "types that no table knows are never silent";

describeOnDigests(half, halfEdges, { numRuns: 200, seed });
describeOnDigests(silence, changesOf(places, 100), { numRuns: 60, seed });
describeOnDigests(unlisted, unlistedChanges, { numRuns: 100, seed });
describeOffline(half, halfEdges, { numRuns: 40, seed });
describeOffline(silence, changesOf(places, 25), { numRuns: 50, seed });
describeOffline(unlisted, unlistedChanges, { numRuns: 15, seed });
