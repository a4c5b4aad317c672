/** STAND-IN until language/dates reads periods. */
import type { Period } from '../../domain/query.ts';
import type { PeriodReading } from '../../domain/services.ts';
export const readPeriod = (_text: string, _today: string): PeriodReading => ({ kind: 'unreadable' });
const M = 'january february march april may june july august september october november december'.split(' ');
export const findPeriod = (text: string, _today: string): Period | null => {
  const d =
    /(?:(\d{1,2}) )?(?:(early) )?(?:(january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn) )?((?:19|20)\d\d)\b/i.exec(
      text,
    );
  if (!d) return null;
  const y = d[4]!;
  const m = d[3] ? M.indexOf(d[3].toLowerCase()) + 1 : 0;
  const p2 = (n: number) => String(n).padStart(2, '0');
  if (d[3] === 'spring') return { first: `${y}-03-01`, last: `${y}-05-31`, value: `${y}-21`, text: d[0] };
  if (!m) return { first: `${y}-01-01`, last: `${y}-12-31`, value: y, text: d[0] };
  if (d[1])
    return {
      first: `${y}-${p2(m)}-${p2(+d[1])}`,
      last: `${y}-${p2(m)}-${p2(+d[1])}`,
      value: 'x',
      text: d[0],
    };
  return { first: `${y}-${p2(m)}-01`, last: `${y}-${p2(m)}-${d[2] ? '15' : '30'}`, value: 'x', text: d[0] };
};
