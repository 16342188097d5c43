/** GUIDs of the roles that a keyless design uses by name. The catalogue has the rest. */
export const roles = {
  /** Calls OpenAI models of one account: the default. No keys, no fine-tuning, no deployments. */
  openAIUser: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  /** Also creates and deletes model deployments, files and fine-tuning jobs. No keys. */
  openAIContributor: "a001fd3d-188f-4b5d-821b-7da978bf7442",
  /** The whole data plane of the account, including models of other publishers, and nothing on the control plane. */
  cognitiveServicesDataContributor: "19c28022-e58e-450d-a464-0b2a53034789",
  /** Reads keys: a workload should not have it. */
  cognitiveServicesUser: "a97b65f3-24c7-4388-baec-2e87135dc908",
  searchIndexDataReader: "1407120a-92aa-4202-b7e9-c0e197c71c8f",
  searchIndexDataContributor: "8ebe5a00-799e-43f5-93ac-243d3dce84a7",
  storageBlobDataReader: "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
  storageBlobDataContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
  keyVaultSecretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
  acrPull: "7f951dda-4ed3-4680-a7ca-43fe172d538d",
  reader: "acdd72a7-3385-48ef-bd42-f606fba81ae7",
  contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
  owner: "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
} as const;
