import { guid, makeEntraGroup, makeUser } from "../resources.ts";
import type { Sandbox } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const join = (box: Sandbox, groupObjectId: unknown, memberObjectId: unknown) =>
  box.make("azuread:index/groupMember:GroupMember", "member", {
    groupObjectId: String(groupObjectId),
    memberObjectId: String(memberObjectId),
  });
const application = (box: Sandbox) =>
  box.make("azuread:index/application:Application", "chat", { displayName: "chat" });
const servicePrincipal = (box: Sandbox, clientId: unknown) =>
  box.make("azuread:index/servicePrincipal:ServicePrincipal", "chat", { clientId: String(clientId) });

testRules([
  {
    rule: "member-has-both-ends",
    code: "Request_ResourceNotFound",
    refused: async ({ box }) => join(box, (await makeEntraGroup(box)).outputs["objectId"], guid(9)),
    taken: async ({ box, identity }) =>
      join(box, (await makeEntraGroup(box)).outputs["objectId"], identity.outputs["principalId"]),
  },
  {
    rule: "member-has-both-ends",
    code: "Request_ResourceNotFound",
    refused: async ({ box, identity }) => {
      const ada = await makeUser(box);
      return join(box, ada.outputs["objectId"], identity.outputs["principalId"]);
    },
    taken: async ({ box }) =>
      join(box, (await makeEntraGroup(box)).outputs["objectId"], (await makeUser(box)).outputs["objectId"]),
  },
  {
    rule: "members-and-owners-exist",
    code: "Request_ResourceNotFound",
    refused: ({ box }) => makeEntraGroup(box, "developers", { members: [guid(9)] }),
    taken: async ({ box }) =>
      makeEntraGroup(box, "developers", { members: [(await makeUser(box)).outputs["objectId"] ?? ""] }),
  },
  {
    rule: "group-name-unique",
    code: "ImportAsExistsError",
    refused: async ({ box }) => {
      await makeEntraGroup(box);
      return makeEntraGroup(box, "developers", { preventDuplicateNames: true });
    },
    taken: async ({ box }) => {
      await makeEntraGroup(box);
      return makeEntraGroup(box);
    },
  },
  {
    rule: "user-name-unique",
    code: "Request_BadRequest",
    refused: async ({ box }) => {
      await makeUser(box, "ada");
      return makeUser(box, "Ada");
    },
    taken: async ({ box }) => {
      await makeUser(box, "ada");
      return makeUser(box, "grace");
    },
  },
  {
    rule: "service-principal-has-application",
    code: "NoBackingApplicationObject",
    refused: ({ box }) => servicePrincipal(box, guid(9)),
    taken: async ({ box }) => servicePrincipal(box, (await application(box)).outputs["clientId"]),
  },
  {
    rule: "one-service-principal-per-application",
    code: "Request_MultipleObjectsWithSameKeyValue",
    refused: async ({ box }) => {
      const { outputs } = await application(box);
      await servicePrincipal(box, outputs["clientId"]);
      return servicePrincipal(box, outputs["clientId"]);
    },
    taken: async ({ box }) => {
      const [one, two] = [await application(box), await application(box)];
      await servicePrincipal(box, one.outputs["clientId"]);
      return servicePrincipal(box, two.outputs["clientId"]);
    },
  },
]);
