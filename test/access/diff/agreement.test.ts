import { describeAgreement } from "./agreement.ts";

describeAgreement(2_000);
