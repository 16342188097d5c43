import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

export const loadTest = armType({
  token: "azure-native:loadtestservice:LoadTest",
  file: "loadTest.ts",
  apiVersion: "2023-12-01-preview",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.LoadTestService/loadTests/{loadTestName}",
  location: "replaces",
  takes: takes("description encryption tags", { identity: identityTakes }),
  response: shape("dataPlaneURI description encryption provisioningState systemData tags", { identity: identityShape }),
  adds: (asked) => ({ ...carriedIdentity(asked), provisioningState: "Succeeded" }),
});
