import { setTimeless } from "../../recorded/fingerprint.ts";
import { timeless } from "../../recorded/clock.ts";
import { report } from "../channel.ts";
import { asking } from "./asking.ts";
import { tellTimeAsked } from "./timeAsked.ts";

/** A program that reads the clock again after this many milliseconds is waiting for it. Then the clock moves. */
const patience = 5000;

/**
 * Gives the program the same time of day in every run, so that names made from the clock are the same in each. The SDK and gRPC
 * have the real clock for their deadlines. A library that reads the clock by itself has a moving one.
 */
export function openClock(now: number): void {
  const real = Date;
  const started = real.now();
  const firstSeen = new Map<string, number>();
  const elapsed = () => real.now() - started;
  const read = (): number => {
    const who = asking();
    if (who.kind === "sdk") return real.now();
    if (who.kind !== "program") return now + elapsed();
    note(now);
    tellTimeAsked();
    const first = firstSeen.get(who.place);
    if (first === undefined) firstSeen.set(who.place, elapsed());
    return first === undefined || elapsed() - first < patience ? now : now + elapsed();
  };
  const clock = new Proxy(real, {
    construct: (target, args: unknown[], made) =>
      Reflect.construct(target, args.length === 0 ? [read()] : args, made) as Date,
    apply: () => new real(read()).toString(),
    get: (target, key, receiver) => (key === "now" ? read : (Reflect.get(target, key, receiver) as unknown)),
  });
  // `date.constructor` has to be the class that the program knows.
  Object.defineProperty(real.prototype, "constructor", { value: clock, writable: true, configurable: true });
  globalThis.Date = clock;
}

let isNoted = false;

function note(now: number): void {
  if (isNoted) return;
  isNoted = true;
  // Fingerprints leave it out from now on, because a lock is compared weeks later.
  setTimeless(timeless(now));
  report({ kind: "clock" });
}
