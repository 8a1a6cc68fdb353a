/** The style sheet: one column of text, light and dark, at any width, in both directions. */

/** Blue and vermilion are told apart with every kind of colour blindness (Okabe & Ito 2008); dark pages take lighter ones. */
const colours = `
:root{color-scheme:light dark;--page:#f4f5f7;--paper:#fff;--ink:#1b2430;--muted:#54606e;--line:#d8dde4;--soft:#eef1f5;
--c1:#0069a8;--c2:#c2500a;--good:#00664d;--bad:#a83c00;--focus:#0069a8}
@media (prefers-color-scheme:dark){:root{--page:#12161b;--paper:#1b2128;--ink:#e9edf2;--muted:#aab5c2;--line:#38424e;--soft:#252d36;
--c1:#5cb8ee;--c2:#f2a25c;--good:#62d1b0;--bad:#f5a472;--focus:#8ccbf5}}
`;

const text = `
*,*::before,*::after{box-sizing:border-box}
html{font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Vazirmatn","Noto Sans Arabic","Segoe UI Arabic",Tahoma,"Geeza Pro",sans-serif;
-webkit-text-size-adjust:100%;text-size-adjust:100%}
html[dir=rtl]{line-height:1.8}
body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:anywhere}
header,main,footer{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,3vw,2.5rem)}
header{padding-block:2rem .5rem}
main{display:block;outline:0}
footer{padding-block:1rem 2.5rem;color:var(--muted);font-size:.875rem}
h1,h2,h3{line-height:1.3;margin:0;text-wrap:balance}
h1{font-size:clamp(1.6rem,4vw,2.1rem)}
h2{font-size:1.4rem;margin-block:2.5rem .9rem}
h3{font-size:1.05rem;margin-block:0 .5rem}
p,ul,dl,blockquote,figure{margin:0}
p{margin-block:0 .6rem}
.span{color:var(--muted);font-size:1.05rem;margin:.2rem 0 0}
.lead{font-size:1.1rem;max-width:62rem}
small,.meta{font-size:.8125rem;color:var(--muted)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;padding:.5rem 1rem;background:var(--paper);color:var(--ink);border-radius:.4rem;z-index:1}
.skip:focus{top:1rem}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.2rem}
a{color:var(--c1);text-underline-offset:.2em}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin-block:1rem 0}
nav a{display:inline-block;padding-block:.25rem}
`;

const parts = `
.blocks{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem;margin-block:1rem}
.block,.card,figure{background:var(--paper);border:1px solid var(--line);border-radius:.6rem}
.block{padding:1.1rem 1.25rem;margin-block:1rem}
.blocks .block{margin:0}
.blocks .block+.block{margin-block-start:1rem}
.block>:last-child{margin-block-end:0}
.block ul{padding-inline-start:1.2rem}
.block li{margin-block-end:.6rem}
.reason{display:block;color:var(--muted)}
.better{color:var(--good)}
.worse{color:var(--bad)}
ul.quotes{list-style:none;padding:0}
.quotes li{border-inline-start:3px solid var(--line);padding-inline-start:.9rem}
.quotes+.quotes{margin-block-start:1.2rem}
.meta{margin:.15rem 0 0}
.meta>*+*::before{content:"·";margin-inline-end:.4em}
.place{font-size:.8125rem;color:var(--muted)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11.5rem),1fr));gap:.8rem}
.card{padding:.9rem 1rem}
.card dt{color:var(--muted);font-size:.875rem;line-height:1.35}
.card dd{margin:.25rem 0 0}
.card b{display:block;font-size:1.65rem;line-height:1.3;font-weight:650}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1rem}
figure{padding:1rem clamp(.8rem,2vw,1.25rem);min-width:0;display:flex;flex-direction:column}
figcaption p{color:var(--muted);font-size:.875rem}
figure svg{display:block;width:100%;height:auto;max-width:32rem;margin:0 auto auto}
details{margin-block-start:.6rem}
summary{cursor:pointer;color:var(--muted);font-size:.875rem;padding-block:.25rem}
.definitions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.9rem 2rem}
.definitions dt{font-weight:650}
.definitions dd{margin:0;color:var(--muted);font-size:.9375rem}
.phrase{display:inline-block;margin-inline-end:.8em}
`;

const tables = `
.flow{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
.flow>*{flex:1 1 100%;min-width:0;margin-block:0}
.scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.6rem;margin-block:1rem;position:relative}
.flow>.scroll{flex:1 1 auto;max-width:100%;margin-block:0}
.block .scroll,details .scroll{border:0;border-radius:0;margin-block:.5rem}
table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:start;font-weight:650;padding:.8rem 1rem .5rem;position:sticky;inset-inline-start:0}
th,td{padding:.45rem 1rem;text-align:start;vertical-align:top;border-block-start:1px solid var(--line)}
thead th{color:var(--muted);font-weight:500;font-size:.8125rem;vertical-align:bottom;border-block-start:0;line-height:1.35}
tbody th{font-weight:500;min-width:7rem}
.figure{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .figure{white-space:normal}
td.text{min-width:9rem}
.word{white-space:nowrap}
td small{display:block;white-space:nowrap}
tbody tr:hover{background:var(--soft)}
details table{font-size:.875rem}
details th,details td{padding-inline:.5rem}
`;

export const style = colours + text + parts + tables;
