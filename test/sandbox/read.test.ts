import { afterEach, expect, it, vi } from "vitest";
import { azureNative } from "../../sandbox/azureNative.ts";
import { subscriptionId } from "../../sandbox/pretend.ts";
import { proto } from "../../sandbox/proto.ts";
import { Resources } from "../../sandbox/resources.ts";
import { fromWire } from "../../sandbox/values.ts";

const id = `/subscriptions/${subscriptionId}/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/chat-shared`;

function read(): { readonly id: string; readonly name: unknown } {
  const request = new proto.provider.ReadRequest();
  request.setId(id);
  request.setUrn("urn:pulumi:dev::chat::azure-native:managedidentity:UserAssignedIdentity::shared");
  const response = new Resources(azureNative, () => azureNative.settingsOf({})).read({ request });
  return { id: response.getId(), name: fromWire(response.getProperties())["name"] };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

it("a resource that is looked up by its id has the name in the id", () => {
  expect(read()).toEqual({ id, name: "chat-shared" });
});

it("a resource that is said to be gone has no id, which tells the engine so", () => {
  vi.stubEnv("KEYLESS_SANDBOX_GONE", "other,shared");
  expect(read().id).toBe("");
});
