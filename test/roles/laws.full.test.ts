import { describeLaws } from "./laws.ts";

describeLaws(4_000);
