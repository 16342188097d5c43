import { describeWhatDecides } from "./describe.ts";

describeWhatDecides(1, 12);
