import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { report } from "../channel.ts";
import { isObject, isResource, type Output, type Resource, type Sdk } from "../sdk.ts";
import { askedFor, noteAsked, type Argument, type Asked } from "../unknown/asked.ts";
import { argumentsInWords } from "../unknown/arguments.ts";
import { canonical, settled } from "../unknown/canonical.ts";
import { everythingOf, madeOf, type Label } from "../unknown/label.ts";
import { placeholder } from "../unknown/placeholder.ts";
import { labelOf, placeholderLabel } from "../unknown/registry.ts";
import { relabelled } from "../unknown/relabel.ts";
import { partsOf } from "../unknown/standIn.ts";
import { endingsOf } from "./endings.ts";
import { settingsOf } from "./settings.ts";

// Also in ../../monitor/invokes.ts, which the program's process must not load.
const unansweredKey = "keyless:unanswered";
const argumentsKey = "keyless:arguments";
const transformsKey = "keyless:transforms";

/** Turns a missing answer to a call into an unknown, which is named by all that decides it. */
export function openAnswers(sdk: Sdk): void {
  const { deserializeProperties } = sdk.rpc;
  sdk.rpc.deserializeProperties = (...args) => {
    const props = deserializeProperties(...args);
    if (!isObject(props)) {
      return props;
    }
    const token = props[unansweredKey];
    return typeof token === "string"
      ? placeholder(sdk, answerOf(token, props[argumentsKey], String(props[transformsKey])))
      : props;
  };
  openCalls(sdk);
}

// The monitor sees only the arguments; the provider is known only here. And with an unknown argument the SDK does not even
// ask; it makes up an empty answer, whose members look like known undefineds.
function openCalls(sdk: Sdk): void {
  for (const name of ["invoke", "invokeSingle"] as const) {
    const original = sdk.invoke[name];
    sdk.invoke[name] = async (...args) => {
      const answer = await original(...args);
      return isMissing(answer) ? placeholder(sdk, await answerTo(sdk, args, answer)) : answer;
    };
  }
  for (const name of ["invokeOutput", "invokeSingleOutput", "call", "callSingle"] as const) {
    const original = sdk.invoke[name];
    if (original !== undefined) {
      sdk.invoke[name] = (...args) => {
        const output = original(...args) as Output;
        return relabelled(sdk, output, output.resources(), async () => answerTo(sdk, args, await output.promise(true)));
      };
    }
  }
}

function isMissing(answer: unknown): boolean {
  return (
    answer === undefined ||
    placeholderLabel(answer) !== undefined ||
    (isObject(answer) && Object.keys(answer).length === 0)
  );
}

// (token, arguments, options or the resource that is called, ...)
async function answerTo(sdk: Sdk, [token, given, options]: unknown[], answer: unknown): Promise<Label> {
  const asked = labelOf(answer);
  if (asked === undefined) {
    report({
      kind: "unknown",
      urn: "",
      path: String(token),
      why: `${String(token)} was called with an argument that is not known yet: its answer is not known either`,
    });
  }
  const provider = providerOf(String(token), options);
  const settings = await settingsOf(sdk, String(token), provider);
  const args = await settled(given).catch(() => "failed");
  const before = asked === undefined ? "" : (askedFor(asked)?.by ?? "");
  const by = [provider === undefined ? "" : settings, isResource(options) ? canonical(options) : "", before];
  return answerOf(String(token), args, by.join(""), [settings, asked?.source.key ?? ""].join("\n"));
}

function providerOf(token: string, options: unknown): Resource | undefined {
  const { provider, parent } = isObject(options) && !isResource(options) ? options : { parent: options };
  return isResource(provider) ? provider : isResource(parent) ? parent.getProvider?.(token) : undefined;
}

/** The answer of a call. `by` decides who answers, `more` is what else decides it, besides the arguments. */
function answerOf(token: string, args: unknown, by: string, more = ""): Label {
  const print = fingerprintOf([token, canonical(args), by, more].join("\n"));
  const endings = endingsOf(token, args);
  const answer = everythingOf({
    kind: "answer",
    name: `the answer of ${token}(${argumentsInWords(args)})`,
    key: `answer ${token} ${print}`,
    ...(endings === undefined ? {} : { endings }),
  });
  return noteAsked(answer, { token, by: by === "" ? "" : fingerprintOf(by), args: toldArguments(args) });
}

function toldArguments(args: unknown): Asked["args"] {
  return Object.fromEntries(isObject(args) ? Object.entries(args).flatMap(([name, value]) => told(name, value)) : []);
}

function told(path: string, value: unknown): [path: string, argument: Argument][] {
  if (value === undefined || value === null) return [];
  const label = labelOf(value);
  if (label !== undefined) return [[path, typeof value === "string" && label.isComputed ? partsOf(value) : label]];
  if (typeof value === "boolean" || typeof value === "number") return [[path, String(value)]];
  if (typeof value === "string" && plain.test(value)) return [[path, value]];
  const isMap = isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
  if (isMap && path.split(".").length < maxDepth)
    return Object.entries(value).flatMap(([name, inner]) => told(`${path}.${name}`, inner));
  return [[path, { print: fingerprintOf(canonical(value)) }]];
}

const maxDepth = 4;

/** What Azure takes for a name, an id, a time, or a list of words. */
const plain = /^[\w./:,+()-]{0,200}$/;

/** Makes JSON.parse of an unknown text an unknown value, so that its members are followed as well. */
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
      const label = typeof text === "string" ? labelOf(text) : undefined;
      if (label === undefined) {
        throw error;
      }
      return placeholder(sdk, parsed(label));
    }
  };
}

function parsed(label: Label): Label {
  return madeOf(label, fingerprintOf(`${label.key} parsed`));
}
