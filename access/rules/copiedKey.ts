import { readerWords } from "../facts/readers/copied/holders.ts";
import { kindInWords } from "../identity/kindInWords.ts";
import type { Model, Standing } from "../facts/model.ts";
import { serviceOf } from "../services/index.ts";
import { nameIn } from "../plan/urn.ts";
import { copy, service } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { say, sayList, sayScope } from "../identity/words.ts";

export const copiedKey: Rule = {
  id: "copied-key",
  title: "A key that the program reads and hands over",
  level: "warning",
  reason:
    "A copied key gives access to nobody in particular: anybody who can read the place where it is stored has all that it " +
    "opens, and keeps it until the key is regenerated, whatever roles they hold.",
  fix: "Give whatever uses the key a role instead, remove the copy, then regenerate the key or switch keys off.",
  link: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
  check: ({ after }) => {
    // A secret that the program hands over is where it belongs, as far as anybody can tell: only a change of it is told.
    const copies = after.standings
      .filter(({ step, text }) => step === "copiedKey" && !text.startsWith("holds a secret of "))
      .filter(isOfUse(after));
    return [...Map.groupBy(copies, ({ scope }) => scope.key).values()].flatMap((same) => told(same, after));
  },
  examples: [
    {
      title: "An app and a vault have a key of the same account.",
      after: [
        service("openai aoai", "on"),
        copy("host shop", "openai aoai"),
        copy("key holder whoever reads key vault kv", "openai aoai"),
      ],
      finds: ["warning: container app shop holds a key of aoai; whoever reads key vault kv holds it too"],
    },
    {
      title: "Only a store has it; whether the service takes keys is not known.",
      after: [
        service("storage lake", "unknown"),
        copy("key holder whoever reads the outputs of this stack", "storage lake"),
      ],
      finds: ["warning: whoever reads the outputs of this stack holds a key of storage lake"],
    },
    {
      title: "Keys are off: a copy opens nothing.",
      after: [service("openai aoai", "off"), copy("host shop", "openai aoai")],
      finds: [],
    },
  ],
};

/** Where keys are off a copy is good for nothing. */
function isOfUse({ services }: Model): (standing: Standing) => boolean {
  const byScope = Map.groupBy(services, ({ scope }) => scope.key);
  return ({ scope }) => {
    const doors = byScope.get(scope.key) ?? [];
    return doors.length === 0 || doors.some(({ localAuth }) => localAuth !== "off");
  };
}

/** Of one service all that have a copy, in one sentence. */
function told(copies: readonly Standing[], { services }: Model): Found[] {
  const [first] = copies;
  if (first === undefined) return [];
  const byWord = [...Map.groupBy(copies, ({ text }) => /^holds (an? .+?) of /.exec(text)?.[1] ?? "a key")];
  // Whoever has both has them in one sentence.
  const byHolders = [...Map.groupBy(byWord, ([, same]) => sayHolders("it", same)).values()];
  const said = byHolders.map((alike, index) => {
    const words = sayList(alike.map(([word]) => word));
    const of = alike.flatMap(([, same]) => same);
    return sayHolders(`${words} of ${index > 0 ? "it" : sayScope(first.scope)}`, of);
  });
  const door = services.find(({ scope, localAuth }) => scope.key === first.scope.key && localAuth !== "off");
  return [{ message: said.join("; "), ...(door !== undefined && { fix: fixFor(door.service) }), ...at(first) }];
}

/** `container app shop holds a key of aoai; whoever reads key vault kv holds it too`. */
function sayHolders(what: string, copies: readonly Standing[]): string {
  const isReader = ({ actor }: Standing) => actor.name.startsWith(readerWords);
  const holders = [...new Set(copies.filter((one) => !isReader(one)).map(sayHolder))];
  const places = copies.filter(isReader).map(({ actor }) => say(actor.name.slice(readerWords.length)));
  const readers = [...new Set(places)];
  const whoever = `whoever reads ${sayList(readers, readers.length, "or")} holds`;
  if (holders.length === 0) return `${whoever} ${what}`;
  const too = readers.length === 0 ? "" : `; ${whoever} it too`;
  return `${sayList(holders)} ${holders.length === 1 ? "holds" : "hold"} ${what}${too}`;
}

function fixFor(kind: Parameters<typeof serviceOf>[0]): string {
  const { advice, takes } = serviceOf(kind);
  return `Give whatever uses the ${takes} a role instead (${advice.instead}), remove the copy, then regenerate the ${takes} or switch ${takes}s off (${advice.off}).`;
}

/** `container app shop`; the type says what it is where the fact is read from the holder itself. */
function sayHolder({ actor, urn }: Standing): string {
  const name = say(actor.name);
  return nameIn(urn) === actor.name ? `${kindInWords(urn)} ${name}` : `app ${name}`;
}
