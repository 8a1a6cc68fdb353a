/** The page around the report: what a browser may do with it, its title, its parts. */
import { createHash } from 'node:crypto';
import type { Report } from '../../../analysis/report.ts';
import type { Prose } from '../prose/prose.ts';
import { markup, type Html, trusted } from './markup.ts';
import { partNames } from './section.ts';
import { printStyle } from './style-print.ts';
import { style } from './style.ts';

const sheet = style + printStyle;

/** Nothing may be loaded, run or sent; the one style sheet is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export function page({ asOf, tool, volume }: Report, prose: Prose, content: Html): Html {
  const { language, direction, headings, sentences, dates } = prose;
  const span = volume?.from != null && volume.to !== null ? dates.span(volume.from, volume.to) : null;
  const link = (name: (typeof partNames)[number]): Html => markup`<li><a href="#${name}">${headings[name]}</a></li>`;
  const title = span === null ? headings.report : `${headings.report} – ${span}`;
  const time = asOf === null ? '' : `${sentences.asOf(dates.date(asOf))} `;
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(sheet)}</style>
</head>
<body>
<a class="skip" href="#report">${headings.skip}</a>
<header>
<h1>${headings.report}</h1>
${span === null ? null : markup`<p class="span">${span}</p>`}
<nav aria-label="${headings.contents}"><ul>${partNames.map(link)}</ul></nav>
</header>
<main id="report" tabindex="-1">
${content}</main>
<footer><p>${time}${sentences.madeBy(tool)}</p></footer>
</body>
</html>
`;
}
