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
  /** Speech to text, text to speech and translation of speech. No keys; custom models are only read. */
  speechUser: "f2dc8367-1007-4938-bd23-fe263f013447",
  /** Also trains and deploys custom models of Speech. No keys. */
  speechContributor: "0e75ca1e-0464-4b4d-8b93-68208a576181",
  /** Analyzes text and conversations, and reads projects of Language. No keys. */
  languageReader: "7628b7b8-a8b2-4cdc-b46f-e9b35248918e",
  /** Also writes projects of Language, without deploying them. No keys: the role Language Owner reads them. */
  languageWriter: "f2310ca1-dc64-4889-bb49-c8e0fa3d47a8",
  /** Detects, compares and identifies faces, and changes no list of them. No keys. */
  faceRecognizer: "9894cab4-e18a-44aa-828b-cb588cd6f2d7",
  /** Everything in Face. No keys. */
  faceContributor: "b5b0c71d-aca9-4081-aee2-9b1bb335fc1a",
  customVisionReader: "93586559-c37d-4a6b-ba08-b9f0940c2d73",
  /** Labels images and trains models; projects are neither made nor deleted. */
  customVisionTrainer: "0a5ae4ab-0d65-4eeb-be61-29fc9b54394b",
  /** Classifies and detects, and publishes models. */
  customVisionDeployment: "5c4089e1-6d96-4d2f-b296-c1bc7137275f",
  customVisionContributor: "c1ff6cc2-c111-46fe-8896-e0ef812ad9f3",
  /** Analyzes content and reads analyzers. No keys. */
  contentUnderstandingReader: "379c52cb-64de-498c-8b5b-c6170d6c49d4",
  /** Also makes and changes analyzers, and deletes none. No keys: the role Content Understanding Owner reads them. */
  contentUnderstandingContributor: "59a2dba3-6303-4fd8-9a2e-8cbb4bdda972",
  /** Talks to published agents of a Foundry project. */
  foundryAgentConsumer: "eed3b665-ab3a-47b6-8f48-c9382fb1dad6",
  /** Calls models through a Foundry project. */
  foundryProjectRuntimeUser: "142bfaed-a13f-4c2d-bed2-6db62c4a1009",
  immersiveReaderUser: "b2de6794-95db-4659-8781-7e080d3f2b9d",
  searchIndexDataReader: "1407120a-92aa-4202-b7e9-c0e197c71c8f",
  searchIndexDataContributor: "8ebe5a00-799e-43f5-93ac-243d3dce84a7",
  storageBlobDataReader: "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
  storageBlobDataContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
  /** Also owns blobs: their POSIX permissions, and leases that others hold. The host storage of Functions needs it. */
  storageBlobDataOwner: "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
  /** Peeks at messages, and takes none. */
  storageQueueDataReader: "19e7f393-937e-4f77-808e-94535e297925",
  /** Takes messages, and adds none. */
  storageQueueDataMessageProcessor: "8a0f0c08-91a1-4084-bc3d-661d67233fed",
  /** Adds messages, and reads none. */
  storageQueueDataMessageSender: "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a",
  storageQueueDataContributor: "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
  storageTableDataReader: "76199698-9eea-4c19-bc75-cec21354c6b6",
  storageTableDataContributor: "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
  /** Reads every file of the shares by REST, whatever the permissions of files say. */
  storageFileDataPrivilegedReader: "b8eda974-7b85-4f76-af95-65846b26df6d",
  storageFileDataPrivilegedContributor: "69566ab7-960f-475b-8e7c-b3118f30c6bd",
  keyVaultSecretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
  /** Also writes, deletes and purges secrets. */
  keyVaultSecretsOfficer: "b86a8fe4-44ce-4948-aee5-eccb2c155cd7",
  acrPull: "7f951dda-4ed3-4680-a7ca-43fe172d538d",
  reader: "acdd72a7-3385-48ef-bd42-f606fba81ae7",
  contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
  owner: "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
} as const;
