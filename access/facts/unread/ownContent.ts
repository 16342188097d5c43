import { isRecord, type Json } from "../../plan/digest.ts";
import { signature } from "../../plan/plain.ts";
import { holdsUnknown } from "../../plan/value.ts";

type Fields = Readonly<Record<string, Json>>;

const blobs: ReadonlySet<string> = new Set(["azure-native:storage:blob", "azure:storage/blob:blob"]);

/**
 * The inputs of a blob without content that the program has itself: a file of the repository is code or data of the
 * same people, as another tag of an image is, and gives nobody a right. What comes from a URL is somebody else's.
 */
export function withoutOwnContent(type: string, inputs: Fields): Fields {
  if (!blobs.has(type)) return inputs;
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => !isOwnContent(value)));
}

function isOwnContent(value: Json): boolean {
  return isRecord(value) && value[signature] !== undefined && !holdsUnknown(value) && !isElsewhere(value);
}

/** Also within an archive. */
function isElsewhere(value: Json): boolean {
  return isRecord(value) && (value["uri"] !== undefined || Object.values(value).some(isElsewhere));
}
