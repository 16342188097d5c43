import { describeWhatDecides } from "./describe.ts";

describeWhatDecides(40, 20261129);
