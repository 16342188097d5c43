import { describeSwitches } from "./switches.ts";

describeSwitches(300);
