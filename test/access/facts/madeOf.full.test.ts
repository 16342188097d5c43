import { describeMakings } from "./madeOf.ts";

describeMakings(2000);
