import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { entraType, inputText, objectIdIn } from "../../provider/entraType.ts";
import { textOr } from "../../state/json.ts";

const userNameUnique: Rule = {
  name: "user-name-unique",
  refuse({ inputs, tenant, id }) {
    const name = textOr(inputs["userPrincipalName"], "").toLowerCase();
    const isTaken = tenant
      .ofType("user")
      .some((user) => user.id !== id && textOr(user.properties["userPrincipalName"], "").toLowerCase() === name);
    if (!isTaken) return undefined;
    return refusal(
      400,
      "Request_BadRequest",
      "Another object with the same value for property userPrincipalName already exists.",
    );
  },
};

export const entraUser = entraType({
  token: "azuread:index/user:User",
  file: "user.ts",
  type: "user",
  required: ["displayName", "userPrincipalName"],
  takes:
    "accountEnabled ageGroup businessPhones city companyName consentProvidedForMinor costCenter country department disablePasswordExpiration disableStrongPassword displayName division employeeHireDate employeeId employeeType faxNumber forcePasswordChange givenName jobTitle mail mailNickname managerId mobilePhone officeLocation onpremisesImmutableId otherMails password postalCode preferredLanguage showInAddressList state streetAddress surname usageLocation userPrincipalName",
  replacing: [],
  idOf: (writing, tenant) => `/users/${tenant.newObjectId("user", inputText(writing, "userPrincipalName"))}`,
  adds: { objectId: ({ id }) => objectIdIn(id), creationType: () => "", userType: () => "Member" },
  rules: [userNameUnique],
});
