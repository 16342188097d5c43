import { columns, type Column, type MapData } from "./map/data.ts";

const titles: Record<Column, readonly [title: string, help: string]> = {
  who: ["Who comes in", "people, workloads, keys"],
  as: ["Acts as", "identities"],
  role: ["By role", "or key"],
  on: ["May use", "services and scopes"],
};

/** The part of the page that its script fills. It stays hidden without one. */
export function mapSection({ left, powers }: MapData): string {
  const rest =
    left === 0
      ? ""
      : `<p class="rest">${String(left)} more ways have no room here: <code>--format json</code> has them all.</p>`;
  const side = (value: string, label: string) =>
    `<label><input type="radio" name="side" value="${value}"><span>${label}</span></label>`;
  return `<section id="map" class="map" aria-labelledby="map-title" hidden>
<h2 id="map-title">Access map</h2>
<div class="controls" role="search" aria-label="Filter the map">
<label class="field search"><span>Search</span><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="name, role, what it lets do" aria-keyshortcuts="/"></label>
<label class="field"><span>Environment</span><select id="stack"><option value="-1">all</option></select></label>
<label class="field"><span>May</span><select id="power"><option value="-1">anything${powers.length === 0 ? "" : " at all"}</option></select></label>
<fieldset class="field sides"><legend>Show</legend><div>${side("changes", "Changes")}${side("before", "Before")}${side("after", "After")}</div></fieldset>
</div>
<p class="line"><span id="status" role="status"></span> <span id="chosen"></span></p>
<div class="columns"><svg id="links" aria-hidden="true" preserveAspectRatio="none"></svg>
${columns
  .map((column) => {
    const [title, help] = titles[column];
    return `<div class="column"><h3 id="title-${column}">${title} <span class="number" id="count-${column}"></span><small>${help}</small></h3><ul id="nodes-${column}" aria-labelledby="title-${column}"></ul></div>`;
  })
  .join("\n")}
</div>
<p class="hint">Choose anything to see only the ways through it. Arrow keys move, <kbd>/</kbd> searches, <kbd>Esc</kbd> shows all again.</p>
<table role="table"><caption>Every way, worst first</caption><thead role="rowgroup"><tr role="row">${["Who", "Acts as", "By role", "On", "May there", "In", "Change"].map((name) => `<th scope="col" role="columnheader">${name}</th>`).join("")}</tr></thead><tbody id="ways" role="rowgroup"></tbody></table>
<button type="button" id="more-ways" class="more" hidden></button>
${rest}
</section>
<noscript><p class="rest">The access map needs JavaScript, which this page loads from nowhere. Verdict, gains, losses and findings are complete without it.</p></noscript>`;
}
