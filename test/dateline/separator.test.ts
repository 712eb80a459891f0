import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import { separator } from '../../src/dateline/separator.ts';

describe('reads', () => {
  test.each<[how: string, text: string, printed: string, mark: string, left: string]>([
    ['a hyphen with a blank behind it', ' - The river', '-', 'dash', ' The river'],
    ['a hyphen at the end', ' -', '-', 'dash', ''],
    ['a hyphen at the end of the line', ' -\nThe river', '-', 'dash', '\nThe river'],
    ['a hyphen that may be part of a word', ' -The river', '-', 'hyphen', 'The river'],
    ['a dash that is part of no word', ' –The river', '–', 'dash', 'The river'],
    ['two hyphens', '--The river', '--', 'dash', 'The river'],
    ['a hyphen and a dash', ' –- The river', '–-', 'dash', ' The river'],
    ['three hyphens', ' --- The river', '---', 'dash', ' The river'],
    ['four hyphens', ' ---- The river', '----', 'dash', ' The river'],
    ['no more than four: a rule across the page', ' -------', '----', 'dash', '---'],
    ["a site's hyphen, then an en dash", ' - – More', '- –', 'dash', ' More'],
    ["a site's hyphen, then an em dash", ' - — More', '- —', 'dash', ' More'],
    ['a hyphen, then the hyphen of a list', ' - - More', '-', 'dash', ' - More'],
    ['two hyphens, then the dash of a list', ' -- – More', '--', 'dash', ' – More'],
    ['a dash, then the dash of a list', ' – – More', '–', 'dash', ' – More'],
    ['an em dash in the wrong code page', ' â€” The river', 'â€”', 'dash', ' The river'],
    ['an en dash in the wrong code page', ' â€“ The river', 'â€“', 'dash', ' The river'],
    ['the same with a straight quotation mark', ' â€" The river', 'â€"', 'dash', ' The river'],
    ['the same with its last byte lost', ' â€ The river', 'â€', 'dash', ' The river'],
    ['a colon', ': The river', ':', 'colon', ' The river'],
    ['a colon of Chinese print', '：河', '：', 'colon', '河'],
    ['a colon and a dash', ':- The river', ':-', 'colon', ' The river'],
    ['a colon, and a dash that begins the story', ': - The river', ':', 'colon', ' - The river'],
    ['a full stop', '. The river', '.', 'stop', ' The river'],
    ['a full stop and a dash', '.– The river', '.–', 'dash', ' The river'],
    ['a full stop by a slip, then a dash', '. - The river', '-', 'dash', ' The river'],
    ['a comma by a slip, then a dash', ',- The river', '-', 'dash', ' The river'],
    ['a comma by a slip, a blank, a dash', ', – The river', '–', 'dash', ' The river'],
    ['an em dash that became a quotation mark', ' " The river', '"', 'quote', ' The river'],
    ['the same, a curly one', ' ” The river', '”', 'quote', ' The river'],
    ['a slash', '/ The river', '/', 'slash', ' The river'],
    ['a slash and a dash', '/-- The river', '/--', 'slash', ' The river'],
  ])('%s: %s', (_how, text, printed, mark, left) => {
    expect(runAt(separator, text)).toStrictEqual({
      ok: true,
      value: { value: { text: printed, mark }, end: text.length - left.length },
    });
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', '', 0],
    ['a word', ' The river', 1],
    ['a comma of the sentence', ', The river', 0],
    ['a comma behind a blank', ' , the river', 1],
    ['a quotation mark that closes', '" The river', 0],
    ['a curly one that closes', '” The river', 0],
    ['a word with an accent', ' âme', 1],
    ['a parenthesis', ' (AP)', 1],
  ])('%s: %s', (_why, text, offset) => {
    expect(runAt(separator, text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset), expected: ['dash'] },
    });
  });
});
