export const printStyle = `@media print{:root{color-scheme:light}html{font-size:11px}
body{background:#fff}header{background:none;padding-block:0 .5rem}header,main,footer{padding-inline:0}
.jump,.controls,.hint,.columns,.more,noscript,.findings summary::after{display:none}
.map,.findings,.changes li{box-shadow:none;background:none}
.changes li,.findings li,tr{break-inside:avoid}h2{break-after:avoid}
h1 .glyph{background:none;color:var(--own);padding:0;min-width:0}}`;
