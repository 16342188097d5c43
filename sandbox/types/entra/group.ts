import { entraType, inputText, objectIdIn } from "../../provider/entraType.ts";
import type { Json } from "../../state/json.ts";
import { groupNameUnique, membersExist, ownerStays } from "./members.ts";

export const entraGroup = entraType({
  token: "azuread:index/group:Group",
  file: "group.ts",
  type: "group",
  required: ["displayName"],
  takes:
    "administrativeUnitIds assignableToRole autoSubscribeNewMembers behaviors description displayName dynamicMembership externalSendersAllowed hideFromAddressLists hideFromOutlookClients mailEnabled mailNickname members onpremisesGroupType owners preventDuplicateNames provisioningOptions securityEnabled theme types visibility writebackEnabled",
  keeps: ["members", "owners"],
  replacing: ["assignableToRole", "behaviors", "mailNickname", "onpremisesGroupType", "types"],
  // Two groups may have one display name.
  idOf: (writing, tenant) =>
    `/groups/${tenant.newObjectId("group", `${writing.logicalName}|${inputText(writing, "displayName")}`)}`,
  adds: {
    objectId: ({ id }) => objectIdIn(id),
    mail: () => "",
    onpremisesSyncEnabled: () => false,
    proxyAddresses: (): Json[] => [],
  },
  rules: [groupNameUnique, membersExist, ownerStays],
});
