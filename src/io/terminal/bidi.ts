/** Keeps right-to-left text from reordering the line it is quoted in. */

/** How quoted right-to-left text is set off: Unicode isolates, LEFT-TO-RIGHT MARKs for terminals that lack them, or not at all. */
export type Bidi = 'isolate' | 'lrm' | 'none';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** Wraps text that holds right-to-left letters; other text comes back as it is. The wrapping has no width. */
export function isolate(text: string, mode: Bidi): string {
  if (mode === 'none' || !rightToLeft.test(text)) return text;
  return mode === 'isolate' ? `\u2068${text}\u2069` : `\u200e${text}\u200e`;
}

const anyControl = /[\u202a-\u202e\u2066-\u2069]/;
const embeddings = '\u202a\u202b';
const overrides = '\u202d\u202e';
const isolates = '\u2066\u2067\u2068';
const popFormatting = '\u202c';
const popIsolate = '\u2069';

interface Scan {
  /** Positions of controls that nothing matches, and of overrides, which exist only to show letters in a false order. */
  readonly loose: ReadonlySet<number>;
  /** Controls still open at the end, outermost first. */
  readonly open: readonly string[];
}

/** Pairs directional controls as the Unicode Bidirectional Algorithm does (UAX #9, BD9 and BD11). */
function scan(text: string): Scan {
  const loose = new Set<number>();
  const open: { readonly at: number; readonly control: string }[] = [];
  let openIsolates = 0;
  for (let at = 0; at < text.length; at++) {
    const control = text.charAt(at);
    if (isolates.includes(control)) openIsolates++;
    if (isolates.includes(control) || embeddings.includes(control) || overrides.includes(control)) {
      open.push({ at, control });
    } else if (control === popFormatting) {
      const top = open.at(-1);
      if (top === undefined || isolates.includes(top.control)) loose.add(at);
      else {
        open.pop();
        if (overrides.includes(top.control)) loose.add(top.at).add(at);
      }
    } else if (control === popIsolate) {
      if (openIsolates === 0) loose.add(at);
      else {
        let top = open.pop();
        for (; top !== undefined && !isolates.includes(top.control); top = open.pop()) loose.add(top.at);
        openIsolates--;
      }
    }
  }
  for (const { at } of open) loose.add(at);
  return { loose, open: open.map(({ control }) => control) };
}

/** Passes every directional control that could reach past the end of the text, or that overrides, through `show`. */
export function showLooseControls(text: string, show: (control: string) => string): string {
  if (!anyControl.test(text)) return text;
  const { loose } = scan(text);
  let out = '';
  for (let at = 0; at < text.length; at++) out += loose.has(at) ? show(text.charAt(at)) : text.charAt(at);
  return out;
}

/** What closes the controls a cut has left open: zero-width characters, innermost first. */
export function closersOf(text: string): string {
  if (!anyControl.test(text)) return '';
  const closers = scan(text).open.map((control) => (isolates.includes(control) ? popIsolate : popFormatting));
  return closers.reverse().join('');
}
