import { reaches } from "../../../access/holdings/reaches.ts";
import { channels, type Channel, type ScopeKind } from "../../../access/terms/report.ts";
import { isRolePower, operationsOf } from "../../../roles/powers.ts";
import { powers, type Power } from "../../../roles/index.ts";
import { inSet, universe, type Operations } from "./operations.ts";
import { channelsOf, type Difference, type Held } from "./oracle.ts";

/** The powers that are new in some channel in which something is new, by the operations that exist on such a scope. */
export function powersGained(from: Held, to: Held, difference: Difference, kind: ScopeKind | undefined): Power[] {
  const isHere = reaches({ kind: kind ?? "group", name: "", id: "" });
  const changed = channelsOf(difference);
  const isGained = (power: Power) => {
    if (power === "actAs") return difference.actsAs.length > 0;
    if (!isRolePower(power)) return difference.standings.some((sign) => sign.split("|")[1] === power);
    const isHeld = (held: Held, within: readonly Channel[]) =>
      within.some((channel) =>
        inSet(universe, mostIn(held, channel)).some(
          (operation) =>
            isHere(operation) &&
            operationsOf[power].some(({ plane, name }) => plane === operation.plane && name === operation.name),
        ),
      );
    return changed.some(
      (channel) => isHeld(to, [channel]) && !isHeld(from, channels.slice(0, channels.indexOf(channel) + 1)),
    );
  };
  return powers.filter(isGained);
}

/** The most that may be allowed in a channel, under whatever condition. */
function mostIn({ operations }: Held, channel: Channel): Operations {
  const all = [...operations].filter(([key]) => key.startsWith(`${channel}|`) && key.endsWith("|most"));
  return all.reduce((set, [, some]) => set | some, 0n);
}
