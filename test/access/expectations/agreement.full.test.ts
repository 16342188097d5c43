import { describeAgreement } from "./agreement.ts";

describeAgreement(8_000);
