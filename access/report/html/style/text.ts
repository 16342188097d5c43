export const textStyle = `*{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}
header,main,footer{padding-inline:max(1rem,calc(50vw - 38rem))}
header{background:linear-gradient(var(--own-soft),var(--page));padding-block:1.5rem .5rem;border-top:.3rem solid var(--own)}
.brand{margin:0 0 1rem;font-size:.8rem;letter-spacing:.08em;color:var(--muted);font-weight:600}
h1{display:flex;gap:.9rem;align-items:center;margin:0;font-size:clamp(1.4rem,1rem + 2.2vw,2.4rem);line-height:1.15;letter-spacing:-.02em;font-weight:700;text-wrap:balance}
h1 .glyph{flex:none;display:grid;place-items:center;min-width:1.7em;height:1.7em;padding-inline:.25em;border-radius:.4em;background:var(--own);color:var(--page);font-size:.8em;letter-spacing:0}
.against{margin:.6rem 0 1rem;color:var(--muted)}
.against b{color:var(--text)}
h2{font-size:1.15rem;margin:0;letter-spacing:-.01em}
h3{font-size:.85rem;margin:0 0 .5rem}
ul{list-style:none;margin:0;padding:0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:.18rem solid var(--link);outline-offset:.12rem;border-radius:.3rem}
.stacks{display:flex;flex-wrap:wrap;gap:.5rem}
.stacks li{display:flex;gap:.45rem;align-items:baseline;padding:.3rem .75rem;border-radius:2rem;background:var(--card);border:1px solid var(--edge);font-size:.9rem}
.stacks b{flex:none;max-width:50vw;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.glyph{color:var(--own);font-weight:700}
.beside{margin:.9rem 0;color:var(--muted)}
.notice{margin:.9rem 0;padding:.6rem 1rem;border:1px solid var(--own);border-radius:.6rem;background:var(--own-soft)}
.number{display:inline-block;min-width:1.7em;padding:0 .5em;border-radius:1em;background:var(--own-soft);color:var(--own);text-align:center;font-size:.8em;font-weight:700}
section,details{margin-block:1.75rem}
.changes ul{display:grid;gap:.75rem;margin-top:.75rem}
.changes li{background:var(--card);border:1px solid var(--edge);border-left:.3rem solid var(--own);border-radius:.6rem;padding:.85rem 1.1rem;box-shadow:0 1px 2px #0000000d}
.others{margin:.75rem 0 0}
.others summary{cursor:pointer;color:var(--link);padding:.3rem .2rem}
.jump{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin-top:1rem;font-size:.9rem}
.what{display:flex;gap:.6rem;margin:0;font-size:1.05rem}
.what b{font-weight:650}
dd b{font-weight:500}
dl{margin:.6rem 0 0;display:grid;gap:.2rem;font-size:.9rem}
dl div{display:grid;grid-template-columns:5.5rem 1fr;gap:.75rem}
dt{color:var(--muted)}
dd{margin:0}
code,kbd{font:.9em ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
kbd{padding:0 .35em;border:1px solid var(--edge);border-radius:.3em;background:var(--card)}
.stack{display:inline-block;padding:0 .5em;border-radius:.35em;background:var(--sunk);color:var(--text);font-size:.8em;font-weight:600;line-height:1.6;max-width:min(100%,20rem);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:middle;margin-top:-.15em}
.findings{background:var(--card);border:1px solid var(--edge);border-radius:.6rem;margin-block:.75rem}
.findings summary{display:flex;gap:.6rem;align-items:center;cursor:pointer;padding:.7rem 1.1rem;list-style:none}
.findings summary::-webkit-details-marker{display:none}
.findings summary::before{content:"";flex:none;width:.55rem;height:.55rem;border-radius:50%;background:var(--own)}
.findings summary::after{content:"+";margin-left:auto;color:var(--muted);font-weight:700}
.findings[open] summary::after{content:"–"}
.findings h2{font-size:1rem}
.findings ul{padding:0 1.1rem .4rem}
.findings li{border-top:1px solid var(--edge);padding:.65rem 0;font-size:.95rem}
.findings p{margin:0}
.findings .fix{margin-top:.25rem;color:var(--muted);font-size:.9em}
.rule{display:inline-block;padding:0 .5em;border:1px solid var(--edge);border-radius:.35em;color:var(--muted);font-size:.8em;line-height:1.6}
.where{color:var(--muted);font-size:.9em}
.rest{color:var(--muted);padding-inline:.2rem}
.findings .rest{padding:0 1.1rem 1rem}
footer{padding-block:1.5rem 2.5rem;color:var(--muted);font-size:.85rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:34rem){dl div{grid-template-columns:1fr;gap:0}.changes li{padding:.75rem .85rem}h1{gap:.6rem}}`;
