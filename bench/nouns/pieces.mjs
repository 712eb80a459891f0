/** What the readers by hand share: the objects that several nouns are made of. */

/** A capitalised name of two words or more, in the source of a regular expression with the `u` flag. */
export const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+`;

const IDS = {
  Reuters: 'reuters',
  REUTERS: 'reuters',
  AP: 'ap',
  'AP Photo': 'ap',
  AFP: 'afp',
  PRNewswire: 'prnewswire',
  'Getty Images': 'getty',
};

export const spanOf = (start, end) => ({ start, end });

export const agencyAt = (name, start) => ({
  name,
  id: IDS[name] ?? null,
  span: { start, end: start + name.length },
});

export const authorAt = (name, start, place = null, affiliation = null, role = null) => ({
  name,
  role,
  place,
  affiliation,
  email: null,
  handle: null,
  span: { start, end: start + name.length },
});

export const read = (value) => ({ ok: true, value });

/** A refusal as far as a regular expression knows it: it does not match, and cannot say where. */
export const refused = (text, expected) => ({
  ok: false,
  error: { offset: 0, found: text.slice(0, 20), expected: [expected] },
});
