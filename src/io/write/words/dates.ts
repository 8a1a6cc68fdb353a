/** ISO 8601 dates of a report in words, in UTC as they stand. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dayOf(iso: string): Day {
  const [year = '', month = '', day = ''] = iso
    .slice(0, iso.indexOf('T') < 0 ? undefined : iso.indexOf('T'))
    .split('-');
  return { year, month: months[Number(month) - 1] ?? month, day: Number(day).toString() };
}

/** `30 Sep 2016`. */
export function date(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return `${day} ${month} ${year}`;
}

/** The span between two dates, no longer than needed: `3–14 Sep 2016`, `Jun – Sep 2016`, `Nov 2015 – Feb 2016`. */
export function span(from: string, to: string): string {
  const first = dayOf(from);
  const last = dayOf(to);
  if (first.year !== last.year) return `${first.month} ${first.year} – ${last.month} ${last.year}`;
  if (first.month !== last.month) return `${first.month} – ${last.month} ${last.year}`;
  const days = first.day === last.day ? last.day : `${first.day}–${last.day}`;
  return `${days} ${last.month} ${last.year}`;
}
