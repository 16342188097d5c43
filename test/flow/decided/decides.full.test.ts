import { describeWhatDecides } from "./describe.ts";

describeWhatDecides(10, 20261129);
