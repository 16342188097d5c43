import { entraType, inputText } from "../../provider/entraType.ts";
import { memberHasBothEnds } from "./members.ts";

export const entraGroupMember = entraType({
  token: "azuread:index/groupMember:GroupMember",
  file: "groupMember.ts",
  type: "groupMember",
  required: ["groupObjectId", "memberObjectId"],
  takes: "groupObjectId memberObjectId",
  replacing: ["groupObjectId", "memberObjectId"],
  idOf: (writing) => `${inputText(writing, "groupObjectId")}/member/${inputText(writing, "memberObjectId")}`,
  adds: {},
  inputsOfId(id) {
    const [groupObjectId = "", , memberObjectId = ""] = id.split("/");
    return { groupObjectId, memberObjectId };
  },
  rules: [memberHasBothEnds],
});
