/** The same page on A4: black on white, nothing cut in two. */
export const printStyle = `
@media print{
@page{size:A4;margin:14mm}
:root{color-scheme:light;--page:#fff;--paper:#fff;--ink:#000;--muted:#444;--line:#bbb;--soft:#fff;--c1:#0069a8;--c2:#c2500a;--good:#00664d;--bad:#a83c00}
html{font-size:10.5pt}
header,main,footer{max-width:none;padding-inline:0}
header{padding-block:0}
nav,.skip,details{display:none}
h2,h3,caption,thead{break-after:avoid}
.card,figure,tr,li,.definitions>div{break-inside:avoid}
.charts{grid-template-columns:1fr 1fr}
.blocks{grid-template-columns:1fr}
.cards{grid-template-columns:repeat(4,1fr)}
.block,.scroll{break-inside:auto;border:0;padding-inline:0}
.scroll{overflow:visible}
th,td{padding:.25rem .4rem}
table{font-size:9pt}
caption{padding-inline:0}
td.text,tbody th{min-width:0}
.figure{white-space:normal}
}
`;
