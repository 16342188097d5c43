import { type KeyedService } from "./service.ts";

/** Container Registry: its admin user has two passwords, and may push and delete all images. */
export const containerRegistry: KeyedService = {
  types: ["azure-native:containerregistry:registry"],
  switch: { path: "adminUserEnabled", off: { is: false }, unsaid: "off" },
  takes: "password",
  noun: "registry",
  lets: "push and delete images",
  keys: [{ named: /^(?:passwords\.\d+\.value|adminPassword)$/ }],
  listedBy: [
    "Microsoft.ContainerRegistry/registries/listCredentials/action",
    "Microsoft.ContainerRegistry/registries/regenerateCredential/action",
  ],
  advice: { off: "adminUserEnabled: false", instead: "AcrPull or AcrPush" },
  classic: {
    "azure:containerservice/registry:registry": {
      adminEnabled: "adminUserEnabled",
      anonymousPullEnabled: "anonymousPullEnabled",
    },
  },
};
