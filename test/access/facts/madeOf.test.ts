import { describeMakings } from "./madeOf.ts";

describeMakings(100);
