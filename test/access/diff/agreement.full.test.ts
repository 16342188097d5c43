import { describeAgreement } from "./agreement.ts";

describeAgreement(20_000);
