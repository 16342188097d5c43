import { changesOf, expectedPlaces, someModules, unlistedChanges } from "./declaredInputs.ts";
import { describeOnDigests } from "./describe.ts";
import { describeOffline } from "./offline.ts";

const seed = 41;
const places = expectedPlaces(someModules(12, seed));
const claim = `${places.length} inputs of 12 modules that a second reading takes for access are never silent`;

describeOnDigests(claim, changesOf(places, 20), { numRuns: 10, seed });
describeOnDigests("types that no table knows are never silent", unlistedChanges, { numRuns: 30, seed });
describeOffline(claim, changesOf(places, 30), { numRuns: 1, seed });
