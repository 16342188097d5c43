import { disableLocalAuth, type KeyedService } from "./service.ts";

/** IoT Hub: the keys of its shared access policies. */
export const iotHub: KeyedService = {
  types: ["azure-native:devices:iothubresource", "azure-native:iothub:iothubresource"],
  switch: disableLocalAuth("properties.disableLocalAuth"),
  takes: "key",
  noun: "hub",
  opens: { dataActions: ["Microsoft.Devices/*"] },
  listedBy: ["Microsoft.Devices/IotHubs/listkeys/Action", "Microsoft.Devices/IotHubs/iotHubKeys/listkeys/Action"],
  advice: { off: "properties.disableLocalAuth: true", instead: "IoT Hub Data Contributor" },
  classic: { "azure:iot/iothub:iothub": { localAuthenticationEnabled: { not: "properties.disableLocalAuth" } } },
};
