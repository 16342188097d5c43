import { guid, makeEntraGroup, makeUser } from "../resources.ts";
import type { Sandbox } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const join = (box: Sandbox, groupObjectId: unknown, memberObjectId: unknown) =>
  box.make("azuread:index/groupMember:GroupMember", "member", {
    groupObjectId: String(groupObjectId),
    memberObjectId: String(memberObjectId),
  });
/** A group that a user owns. */
const owned = async (box: Sandbox) =>
  makeEntraGroup(box, "developers", { owners: [(await makeUser(box)).outputs["objectId"] ?? ""] });
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
    rule: "group-keeps-an-owner",
    code: "Request_BadRequest",
    refused: async ({ box }) => box.change(await owned(box), { owners: [] }),
    taken: async ({ box }) => {
      const grace = await makeUser(box, "grace");
      return box.change(await owned(box), { owners: [grace.outputs["objectId"] ?? ""] });
    },
  },
  {
    // The last user stays, also beside a service principal.
    rule: "group-keeps-an-owner",
    code: "Request_BadRequest",
    refused: async ({ box, identity }) =>
      box.change(await owned(box), { owners: [identity.outputs["principalId"] ?? ""] }),
    taken: async ({ box, identity }) =>
      makeEntraGroup(box, "developers", { owners: [identity.outputs["principalId"] ?? ""] }),
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
