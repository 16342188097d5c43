import { describeLaws } from "./laws.ts";

describeLaws(2_000);
