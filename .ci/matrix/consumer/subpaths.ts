/** Compiles and runs: the other doors of the package. */
import { parseTimestamp, type Timestamp } from 'wirecopy';
import { run } from 'wirecopy/kit';
import { en, type Locale } from 'wirecopy/locales';
import { de } from 'wirecopy/locales/de';
import { enGB } from 'wirecopy/locales/en-GB';
import * as profiles from 'wirecopy/profiles';

const german: readonly [Locale, ...Locale[]] = [de, en];
const printed = parseTimestamp('Stand: 28.04.2020 18:00 Uhr', { locales: german });
if (!printed.ok) throw new Error('the stamp was refused');
const hour: Timestamp['readings'][0]['hour'] = printed.value.readings[0].hour;
if (hour !== 18) throw new Error('another hour was read');
if (de.code === enGB.code) throw new Error('two locales are one');
if (Object.keys(profiles).length === 0 || typeof run !== 'function') {
  throw new Error('an empty door');
}
