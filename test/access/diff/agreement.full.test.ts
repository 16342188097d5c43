import { describeAgreement } from "./agreement.ts";

describeAgreement(6_000);
