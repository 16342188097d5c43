import { roles } from "../../../../roles/index.ts";
import { account, cognitiveService } from "./cognitiveService.ts";

/** Reads texts to people. It never took keys: its clients sign in with Entra ID. */
export const immersiveReader = cognitiveService({
  product: "Immersive Reader",
  kind: "ImmersiveReader",
  variable: "IMMERSIVE_READER_ENDPOINT",
  verbs: {
    use: {
      word: "use",
      role: roles.immersiveReaderUser,
      may: "show texts with",
      operations: [`${account}/ImmersiveReader/getcontentmodelforreader/action`],
    },
  },
  remember: ["Its SDK for browsers takes the subdomain and a token that the server requests."],
  withoutKeys: [],
  sources: ["https://learn.microsoft.com/azure/ai-services/immersive-reader/how-to-create-immersive-reader"],
});
