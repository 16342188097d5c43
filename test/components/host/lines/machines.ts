import type { Host } from "./programs.ts";

const identity = 'identity: { type: "UserAssigned", userAssignedIdentities: [chat.id] }';
const linux = 'adminUsername: "ops", linuxConfiguration: { disablePasswordAuthentication: true }';
const disk = 'storageProfile: { osDisk: { createOption: "FromImage" } }';

/** Machines have no environment in Azure: by hand, cloud-init has to write it. */
const customData = `const customData = pulumi.interpolate\`#cloud-config
write_files:
  - path: /etc/azure-keyless/host.env
    permissions: "0644"
    content: |
      AZURE_CLIENT_ID=\${chat.clientId}
      AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential
      USE_MANAGED_IDENTITY=true
      AZURE_OPENAI_ENDPOINT=\${account.endpoint}
  - path: /etc/profile.d/azure-keyless-host.sh
    permissions: "0644"
    content: |
      set -a
      . /etc/azure-keyless/host.env
      set +a
\`.apply((text) => Buffer.from(text).toString("base64"));`;

export const machines: readonly Host[] = [
  {
    component: "VirtualMachine",
    raw: "VirtualMachine",
    types: ["azure-native:compute:VirtualMachine"],
    args: `resourceGroupName, osProfile: { ${linux} }, ${disk}`,
    full: `resourceGroupName, osProfile: { ${linux}, customData }, ${disk}, ${identity}`,
    more: customData,
    options: 'replaceOnChanges: ["osProfile.customData"], deleteBeforeReplace: true',
  },
  {
    component: "VirtualMachineScaleSet",
    raw: "VirtualMachineScaleSet",
    types: ["azure-native:compute:VirtualMachineScaleSet"],
    args: `resourceGroupName, virtualMachineProfile: { osProfile: { ${linux} }, ${disk} }`,
    full: `resourceGroupName, virtualMachineProfile: { osProfile: { ${linux}, customData }, ${disk} }, ${identity}`,
    more: customData,
  },
];
