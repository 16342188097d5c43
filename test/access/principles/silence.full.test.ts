import { modules } from "../../statements/declarations.ts";
import { changesOf, expectedPlaces, unlistedChanges } from "./declaredInputs.ts";
import { describeOnDigests } from "./describe.ts";
import { describeOffline } from "./offline.ts";

const seed = 20261129;
const places = expectedPlaces(modules);
const listed = `${places.length} inputs of all modules that a second reading takes for access are never silent`;
const unlisted = "types that no table knows are never silent";

describeOnDigests(listed, changesOf(places, 100), { numRuns: 60, seed });
describeOnDigests(unlisted, unlistedChanges, { numRuns: 100, seed });
describeOffline(listed, changesOf(places, 25), { numRuns: 50, seed });
describeOffline(unlisted, unlistedChanges, { numRuns: 15, seed });
