/** From a Vega specification to a drawing inside the page: a picture with a name, without scripts, styles or ids. */
import type { Spec } from 'vega';
import { markup, trusted, type Html } from '../markup.ts';

/** What Vega writes for its own interaction, and what says nothing: the picture has a name, its parts need none. */
const needless = / (?:(?:class|role|pointer-events|aria-[a-z]+)="[^"]*"|opacity="1")/g;
const invisible = /<path d="(?:M0,0h0v0h0Z)?"(?: display="none")?\/>/g;
const longNumber = /(\.\d\d)\d+/g;

/** `label` says what is seen. The same specification gives the same bytes. */
export async function draw(spec: Spec, label: string): Promise<Html> {
  // Vega takes 300 ms to load: only for a page.
  const { parse, View } = await import('vega');
  const view = new View(parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  const [, size = '', inside = ''] = /^<svg [^>]*?viewBox="([^"]+)">(.*)<\/svg>$/s.exec(svg) ?? [];
  const drawing = inside
    .replace(/<[^<>]+>/g, (tag) => tag.replace(needless, '').replace(longNumber, '$1'))
    .replace(invisible, '');
  return markup`<svg viewBox="${size}" role="img" direction="ltr" aria-label="${label}">${trusted(drawing)}</svg>`;
}
