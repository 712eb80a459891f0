/** Compiles and runs: a locale made from a calendar of date-fns. */
import { hu } from 'date-fns/locale/hu';
import { parseTimestamp, type Timestamp } from 'wirecopy';
import { type Locale, localeFrom } from 'wirecopy/locales';

const hungarian: Locale = localeFrom(hu, { timestamp: { labels: { Frissítve: 'updated' } } });
const printed = parseTimestamp('Frissítve: 2024. június 12. 10:29', { locales: [hungarian] });
if (!printed.ok) throw new Error('the stamp was refused');
const label: Timestamp['label'] = printed.value.label;
if (label !== 'updated') throw new Error('another label was read');
