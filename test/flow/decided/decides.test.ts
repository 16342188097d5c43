import { describeWhatDecides } from "./describe.ts";

describeWhatDecides(2, 12);
