import { describeWhatDecides } from "./describe.ts";

describeWhatDecides(200, 20261129, 15);
