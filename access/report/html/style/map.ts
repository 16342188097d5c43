export const mapStyle = `.map{background:var(--card);border:1px solid var(--edge);border-radius:.8rem;padding:1.1rem;box-shadow:0 1px 3px #0000000f}
.controls{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-top:.9rem}
.field{display:grid;gap:.2rem;font-size:.8rem;color:var(--muted);font-weight:600}
.search{flex:1 1 14rem}
.field input,.field select{font:inherit;font-size:.95rem;font-weight:400;color:var(--text);background:var(--page);border:1px solid var(--edge);border-radius:.45rem;padding:.42rem .65rem;width:100%;min-height:2.4rem}
.field ::placeholder{color:var(--muted);opacity:1}
.sides{border:0;margin:0;padding:0;display:block}
.sides legend{padding:0 0 .2rem}
.sides div{display:flex;background:var(--sunk);border-radius:.5rem;min-height:2.4rem;color:var(--text);font-weight:400}
.sides label{display:flex}
.sides span{padding:.5rem .9rem;border-radius:.5rem;cursor:pointer;font-size:.95rem}
.sides input{position:absolute;opacity:0;width:1px;height:1px}
.sides input:checked+span{background:var(--text);color:var(--card);font-weight:600}
.sides input:focus-visible+span{outline:.18rem solid var(--link);outline-offset:.12rem}
.line{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;min-height:2rem;margin:.75rem 0 .5rem;color:var(--muted);font-size:.9rem}
.map button{font:inherit;color:inherit;cursor:pointer;background:none;border:0}
.map .chip{background:var(--text);color:var(--card);border-radius:2rem;padding:.15rem .8rem;font-size:.85rem}
.columns{position:relative;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0 clamp(1.5rem,5vw,4.5rem)}
#links{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
#links path{fill:none;stroke:color-mix(in srgb,var(--muted) 45%,var(--card));stroke-width:1.5}
#links .gain,#links .loss,#links .unknown{stroke:var(--own);stroke-width:2}
#links .loss{stroke-dasharray:6 4}
#links .unknown{stroke-dasharray:2 4}
.column{position:relative;min-width:0}
.column h3{display:flex;flex-wrap:wrap;gap:0 .4rem;align-items:baseline}
.column small{flex-basis:100%;font-weight:400;color:var(--muted)}
.column li{margin-bottom:.35rem}
.map .node{width:100%;text-align:left;background:var(--card);border:1px solid var(--edge);border-radius:.45rem;padding:.32rem .6rem;font-size:.88rem;line-height:1.35}
.map .node:hover{border-color:var(--muted)}
.map .node.gain,.map .node.loss,.map .node.unknown{background:var(--own-soft);border-color:var(--own)}
.map .node[aria-pressed=true]{background:var(--text);color:var(--card);border-color:var(--text)}
.node[aria-pressed=true] .kind,.node[aria-pressed=true] .mark{color:inherit}
.kind{color:var(--muted);font-size:.92em}
.node .name{font-weight:600}
.mark{color:var(--own);font-weight:700}
.map .more{padding:.3rem .7rem;color:var(--link);text-decoration:underline;text-underline-offset:.15em}
.hint{color:var(--muted);font-size:.85rem;margin:.8rem 0 1rem}
.columns{contain:layout}
table{width:100%;table-layout:fixed;contain:layout;border-collapse:collapse;font-size:.88rem;line-height:1.4}
caption{text-align:left;font-weight:650;padding:.4rem 0}
th{text-align:left;color:var(--muted);font-weight:600;border-bottom:1px solid var(--edge);padding:.35rem .6rem .35rem 0}
td{vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--edge)}
td:first-child{padding-left:.6rem;box-shadow:inset .2rem 0 var(--own-soft)}
tr.gain td:first-child,tr.loss td:first-child,tr.unknown td:first-child{box-shadow:inset .2rem 0 var(--own)}
th:first-child{padding-left:.6rem}
th:nth-child(1){width:20%}th:nth-child(2){width:16%}th:nth-child(3){width:18%}th:nth-child(4){width:13%}th:nth-child(6){width:9%}th:nth-child(7){width:8.5%}
td:last-child{color:var(--own);font-weight:600}
td .name{font-weight:600}
td[data-label="By role"] .name{font-weight:400}
del{color:var(--loss)}
@media (max-width:60rem){.columns{gap:0 1.25rem}}
@media (max-width:46rem){.columns{grid-template-columns:1fr;gap:1rem}#links{display:none}.column ul{max-height:14.5rem;overflow:auto;padding:.2rem}
table,caption,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border:1px solid var(--edge);border-left:.25rem solid var(--own);border-radius:.5rem;margin-bottom:.6rem;padding:.4rem .7rem}
td,td:first-child{border:0;padding:.1rem 0;display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:.6rem;box-shadow:none!important}
td::before{content:attr(data-label);color:var(--muted);font-weight:400}td>*{min-width:0}
.map{padding:.85rem}.sides{flex:1 1 100%}.sides label{flex:1}.sides span{flex:1;text-align:center;padding-inline:.3rem}}
@media (forced-colors:active){.sides input:checked+span,.map .node[aria-pressed=true]{outline:2px solid Highlight}}`;
