import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { report } from "../channel.ts";
import { Label, labelIn, placeholderLabel } from "../unknown/labels.ts";
import { argumentsInWords } from "../unknown/arguments.ts";
import { settled } from "../unknown/canonical.ts";
import { placeholder } from "../unknown/placeholder.ts";
import { relabelled } from "../unknown/relabel.ts";
import { isObject, type Output, type Sdk } from "../sdk.ts";

// Also in ../invokes.ts, which the program's process must not load.
const unansweredKey = "keyless:unanswered";
const argumentsKey = "keyless:arguments";

/** Turns the answer to a call that nobody could make into an unknown that names the call. */
export function openAnswers(sdk: Sdk): void {
  const { deserializeProperties } = sdk.rpc;
  sdk.rpc.deserializeProperties = (...args) => {
    const props = deserializeProperties(...args);
    if (!isObject(props)) {
      return props;
    }
    const token = props[unansweredKey];
    return typeof token === "string" ? placeholder(sdk, answerLabel(token, props[argumentsKey])) : props;
  };
  openUnaskedCalls(sdk);
}

// With an unknown argument the SDK does not even ask; it makes up an empty answer, whose members look like known
// undefineds.
function openUnaskedCalls(sdk: Sdk): void {
  for (const name of ["invoke", "invokeSingle"] as const) {
    const original = sdk.invoke[name];
    sdk.invoke[name] = async (...args) => {
      const answer = await original(...args);
      return isMissing(answer) ? placeholder(sdk, await unasked(String(args[0]), args[1])) : answer;
    };
  }
  for (const name of ["invokeOutput", "invokeSingleOutput"] as const) {
    const original = sdk.invoke[name];
    if (original !== undefined) {
      sdk.invoke[name] = (...args) =>
        relabelled(sdk, original(...args) as Output, [], () => unasked(String(args[0]), args[1]));
    }
  }
}

function isMissing(answer: unknown): boolean {
  return (
    answer === undefined ||
    (isObject(answer) && placeholderLabel(answer) === undefined && Object.keys(answer).length === 0)
  );
}

async function unasked(token: string, args: unknown): Promise<Label> {
  report({
    kind: "unknown",
    urn: "",
    path: token,
    why: `${token} was called with an argument that is not known yet: its answer is not known either`,
  });
  return answerLabel(token, await settled(args).catch(() => "failed"));
}

function answerLabel(token: string, args: unknown): Label {
  return new Label({ kind: "answer", name: `the answer of ${token}(${argumentsInWords(args)})` }, []);
}

/** Lets JSON.parse of an unknown text be an unknown value: what is read from it is seen as well. */
export function openJson(sdk: Sdk): void {
  const parse = JSON.parse.bind(JSON);
  JSON.parse = (text: string, ...rest: []): unknown => {
    const own = placeholderLabel(text);
    if (own !== undefined) {
      return placeholder(sdk, parsed(own));
    }
    try {
      return parse(text, ...rest);
    } catch (error) {
      const label = typeof text === "string" ? labelIn(text) : undefined;
      if (label === undefined) {
        throw error;
      }
      return placeholder(sdk, parsed(label));
    }
  };
}

function parsed(label: Label): Label {
  return label.made(fingerprintOf(`${label.said} parsed`));
}
